import {joinWords} from '../../markdown/quote.js';

// Names of tokens in mermaid's grammars (its `*.jison` and `*.langium` files) and what a writer would call them. A
// token that is missing here is not named in a message.
const WORDS: Record<string, string> = {
  ...words('the end of the line', ['NEWLINE', 'NL', 'EOL', 'eol']),
  ...words('the end of the diagram', ['EOF', 'EOF_IN_STRUCT', '1']),
  ...words('a space', ['SPACE']),
  ...words('a name', ['ID', 'ALPHA', 'NODE_STRING', 'NODE_ID', 'ENTITY_NAME', 'ACTOR', 'unqString']),
  ...words('a number', ['NUM', 'INT', 'NUMBER', 'NUMBER_PIE', 'NUMBER_WITH_DECIMAL', 'DECIMAL_NUM']),
  ...words('a text', ['TEXT', 'DESCR']),
  ...words('a text in quotes', ['STR', 'STRING', 'STRING2', 'ESCAPED_TEXT', 'QUOTED_STRING']),
  ...words('`:` and a text', ['TXT']),
  ...words('`:` and the task', ['taskData']),
  ...words('a member', ['MEMBER']),
  ...words('the end of the shape', ['NODE_DEND']),
  ...words('`:`', ['COLON']),
  ...words('`,`', ['COMMA']),
  ...words('`;`', ['SEMI']),
  ...words('`|`', ['PIPE']),
  ...words('`{`', ['LBRACE', 'STRUCT_START', 'BLOCK_START']),
  ...words('`}`', ['RBRACE', 'STRUCT_STOP', 'BLOCK_STOP']),
  ...words('`[`', ['SQS']),
  ...words('`]`', ['SQE']),
  ...words('`(`', ['PS']),
  ...words('`)`', ['PE']),
  ...words('`:::`', ['STYLE_SEPARATOR']),
};

const ARROW = /ARROW|_CROSS$|_POINT$|^(?:START_)?LINK$|^EDGE|^-->$/;
const PUNCTUATION = /^[^\w\s`]+$/;
const KEYWORD = /^[a-z]+$/;

// Flowcharts let all of these begin a node's name or an arrow's text, so a list of them only says "a node".
const NODE = 'NODE_STRING';
const NODE_PARTS = [NODE, 'AMP', 'BRKT', 'COLON', 'COMMA', 'DEFAULT', 'DOWN', 'MINUS', 'MULT', 'NUM', 'PIPE'];
const NODE_TOKENS = new Set([...NODE_PARTS, 'TESTSTR', 'UNICODE_TEXT']);

// More than a person would read.
const MOST_WORDS = 3;

/**
 * Says what a parser expected.
 *
 * @param names The grammar's names of all tokens that could have stood there.
 * @returns "`:` or a name", or null where the list is long or has a token in it that means nothing to a writer: half
 * of a list would mislead.
 */
export function expectedTokens(names: readonly string[]): string | null {
  const tokens = names.map(name => name.replace(/^'(.*)'$/, '$1'));
  const phrases = new Set(
    tokens.includes(NODE) && tokens.every(token => NODE_TOKENS.has(token)) ? ['a node'] : tokens.map(toWords),
  );
  if (phrases.size === 0 || phrases.size > MOST_WORDS || phrases.has(null)) return null;
  return joinWords(
    [...phrases].filter(phrase => phrase !== null),
    ' or ',
  );
}

/** Whether a grammar's name stands for the end of the diagram. */
export function isEnd(token: string): boolean {
  return WORDS[token] === 'the end of the diagram';
}

function toWords(token: string): string | null {
  if (Object.hasOwn(WORDS, token)) return WORDS[token] ?? null;
  if (ARROW.test(token)) return 'an arrow';
  return PUNCTUATION.test(token) || KEYWORD.test(token) ? `\`${token}\`` : null;
}

function words(phrase: string, tokens: string[]): Record<string, string> {
  return Object.fromEntries(tokens.map(token => [token, phrase]));
}
