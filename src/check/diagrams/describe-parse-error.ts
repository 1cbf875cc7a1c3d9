import type {DiagramError} from './diagram-error.js';
import type {Failure} from './protocol.js';
import {quoteLine} from './first-line.js';
import {toSourceLine} from './source-lines.js';
import {expectedTokens, isEnd} from './token-words.js';

const OPENING_BRACKETS = new Set(['PS', 'SQS', 'DIAMOND_START', 'TAGSTART']);

/** Text that no token of the grammar begins with. The message shows where, with a caret under an excerpt. */
export function describeLexicalError(message: string, line: number, text: string): DiagramError {
  const [, excerpt = '', pointer = ''] = message.split('\n');
  const rest = excerpt.slice(pointer.indexOf('^')).replace(/\.\.\.$/, '');
  const [word = ''] = rest.trim().split(/\s/);
  return {line: toSourceLine(text, line), reason: parseError([], quoteLine(word))};
}

/** A token in the wrong place, as the parsers made by jison tell it. */
export function describeJisonError(
  jison: NonNullable<Failure['jison']>,
  line: number,
  text: string,
): DiagramError {
  const {token, expected, startLine} = jison;
  const atEnd = isEnd(token) || jison.text === '';
  const found = atEnd ? 'the end of the diagram' : quoteLine(jison.text);
  // What never closes shows at the end; where it began is of more use.
  const where = atEnd && startLine !== null ? startLine : line;
  return {
    line: toSourceLine(text, where),
    reason:
      OPENING_BRACKETS.has(token) && expected.includes("'TEXT'")
        ? `Parse error: unexpected ${found}; text that holds brackets has to stand in quotes`
        : parseError(expected, found),
  };
}

/** A token or a character in the wrong place, as the parsers made by langium tell it. */
export function describeLangiumError(langium: NonNullable<Failure['langium']>, text: string): DiagramError {
  const {message, found, line} = langium;
  const unexpectedCharacter = /^unexpected character: ->([^]*?)<-/.exec(message)?.[1];
  // One token, or the first of each sequence that could have stood there.
  const expected = [...message.matchAll(/token of type '([^]{1,100}?)' but|[[<]\[?(\w+|'[^']+')/g)].map(
    ([, single, first]) => single ?? first ?? '',
  );
  const statement = expected.length === 1 && isEnd(expected[0] ?? '');
  return {
    line: line === null ? null : toSourceLine(text, line),
    reason: parseError(
      // "Expected the end of the diagram" means that no statement begins like this.
      unexpectedCharacter || statement ? [] : expected,
      unexpectedCharacter
        ? quoteLine(unexpectedCharacter)
        : found
          ? quoteLine(found)
          : 'the end of the diagram',
    ),
  };
}

function parseError(expected: readonly string[], found: string): string {
  const words = expectedTokens(expected);
  if (words) return `Parse error: expected ${words}, found ${found}`;
  return `Parse error: unexpected ${found.replace(/^the /, '')}`;
}
