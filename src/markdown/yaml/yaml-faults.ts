import type {YAMLParseError, YAMLWarning} from 'yaml';

/** What the parser says, be it an error or a warning. */
export type YamlError = Pick<YAMLParseError | YAMLWarning, 'name' | 'code' | 'message' | 'pos'>;

/** What is wrong, as the end of a sentence, and how to mend it. */
export interface YamlFaultWords {
  cause: string;
  note: string;
}

const QUOTE = 'Put the value into quotation marks.';
const KEYS = 'Indent keys that belong together alike.';
const ENTRIES = 'Indent the `-` of all entries of a list alike.';
const CLOSE = 'Close it, or put the value into quotation marks.';

/**
 * The parser's codes (`ErrorCode` in yaml's errors.ts) in the words of somebody who writes a page. A code stands for
 * several mistakes: the first entry counts whose pattern its message, or else the text from its place on, matches.
 */
const FAULTS: readonly (YamlFaultWords & {code: YamlError['code']; message?: RegExp; text?: RegExp})[] = [
  {
    code: 'BAD_INDENT',
    message: /sequence items/,
    cause: 'a `-` is not indented like those of the list that it belongs to',
    note: ENTRIES,
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    message: /block sequence/,
    cause: 'a `-` is not indented like those of the list that it belongs to',
    note: ENTRIES,
  },
  {
    code: 'UNEXPECTED_TOKEN',
    message: /seq-item-ind at node end/,
    cause: 'a `-` is not indented like those of the list that it belongs to',
    note: ENTRIES,
  },
  {
    code: 'UNEXPECTED_TOKEN',
    message: /block-seq-ind on same line/,
    cause: 'a list begins on the line of its key',
    note: 'Begin it on the line below.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    message: /flow-(?:seq|map)-end/,
    cause: 'a closing bracket has no opening one',
    note: 'Delete it, or put the value into quotation marks.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    message: /at node end/,
    text: /^-[^\s-]/,
    cause: 'a `-` has no space behind it',
    note: 'Write `- ` before each entry of a list.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    message: /at node end/,
    text: /^[\w-]+:(?:\s|$)/,
    cause: 'a key is not indented like the keys above it',
    note: KEYS,
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    text: /^[\w-]+:[^\s/]/,
    cause: 'a `:` has no space behind it',
    note: 'Write `key: value`.',
  },
  {
    code: 'BAD_INDENT',
    message: /mapping items/,
    cause: 'a key is not indented like the keys above it',
    note: KEYS,
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    text: /^[^\n]*:(?:\s|$)/,
    cause: 'a value has a second `: ` in it',
    note: QUOTE,
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    cause: 'the line below this value is indented deeper than its key',
    note: KEYS,
  },
  {code: 'BAD_INDENT', message: /end with a \]/, cause: 'a `[` is never closed', note: CLOSE},
  {code: 'BAD_INDENT', message: /end with a \}/, cause: 'a `{` is never closed', note: CLOSE},
  {code: 'MISSING_CHAR', message: /end with a \]/, cause: 'a `[` is never closed', note: CLOSE},
  {code: 'MISSING_CHAR', message: /end with a \}/, cause: 'a `{` is never closed', note: CLOSE},
  {
    code: 'MISSING_CHAR',
    message: /closing ["']quote/,
    cause: 'a quotation mark is never closed',
    note: 'Close it, or delete it.',
  },
  {
    code: 'MISSING_CHAR',
    message: /without - indicator/,
    cause: 'a line is indented less than the entry that it belongs to',
    note: 'Indent the keys of an entry alike.',
  },
  {
    code: 'MISSING_CHAR',
    message: /map values/,
    cause: 'a line has no `: `',
    note: 'Write `key: value`, or indent the line below the one that it continues.',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    cause: 'a line has no `: `',
    note: 'Write `key: value`, or indent the line below the one that it continues.',
  },
  {
    code: 'BAD_SCALAR_START',
    cause: 'a value begins with a character that YAML keeps for itself',
    note: QUOTE,
  },
  {
    code: 'UNEXPECTED_TOKEN',
    message: /at node end/,
    cause: 'something stands behind the end of a value',
    note: 'Delete it, or put the whole value into quotation marks of the other kind.',
  },
];

/** `null` where only the parser's own words are left. */
export function describeYamlError({code, message, pos}: YamlError, text: string): YamlFaultWords | null {
  const fault = FAULTS.find(
    each =>
      each.code === code &&
      (each.message?.test(message) ?? true) &&
      (each.text?.test(text.slice(pos[0])) ?? true),
  );
  return fault ? {cause: fault.cause, note: fault.note} : null;
}
