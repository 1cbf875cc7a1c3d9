import {LineCounter} from 'yaml';
import {parseYaml} from '../../src/markdown/yaml-syntax.js';

/** Where something is wrong, what, and how to mend it; one line for each fault. */
function faults(text: string): string[] {
  const lines = new LineCounter();
  return parseYaml(text, lines).faults.map(({range: [start], reason, note}) => {
    const {line, col} = lines.linePos(start);
    return `${line}:${col} ${reason.replace('Cannot read the YAML: ', '')} ${note}`;
  });
}

test.each<[string, string, string]>([
  [
    'a second colon',
    'title: a: b\n',
    '1:8 a value has a second `: ` in it. Put the value into quotation marks.',
  ],
  [
    'a line that is indented too deep',
    'a: b\n  c: d\n',
    '1:4 the line below this value is indented deeper than its key. Indent keys that belong together alike.',
  ],
  [
    'a list that is never closed',
    'laws: [a\nx: 1\n',
    '1:7 a `[` is never closed. Close it, or put the value into quotation marks.',
  ],
  [
    'a map that is never closed',
    '{a: b\n',
    '1:1 a `{` is never closed. Close it, or put the value into quotation marks.',
  ],
  [
    'a quotation mark that is never closed',
    'a: "b\nc: 1\n',
    '1:4 a quotation mark is never closed. Close it, or delete it.',
  ],
  [
    'a line without a colon',
    'title: A\nfoo\nbar: x\n',
    '2:1 a line has no `: `. Write `key: value`, or indent the line below the one that it continues.',
  ],
  [
    'an entry whose keys are not below each other',
    '- id: a\n title: b\n',
    '2:1 a line is indented less than the entry that it belongs to. Indent the keys of an entry alike.',
  ],
  [
    'an at sign',
    'a: @b\n',
    '1:4 a value begins with a character that YAML keeps for itself. Put the value into quotation marks.',
  ],
  [
    'an apostrophe',
    "a: 'it's'\n",
    '1:8 something stands behind the end of a value. Delete it, or put the whole value into quotation marks of the other kind.',
  ],
  ['a tab', 'a:\n  \tb: c\n', '2:3 a line begins with a tab. Indent the line with spaces.'],
  [
    'a key that stands twice',
    'a: 1\nb: 2\na: 3\n',
    '3:1 The key `a` stands twice in one entry. Delete one of the two.',
  ],
])('%s', (_, text, expected) => {
  expect(faults(text)).toEqual([expected]);
});
