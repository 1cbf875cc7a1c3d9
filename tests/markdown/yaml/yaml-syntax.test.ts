import {SourceText} from '../../../src/markdown/source-text.js';
import {parseYaml} from '../../../src/markdown/yaml/yaml-syntax.js';

/** Where something is wrong, what, and how to mend it; one line for each fault. */
function faults(text: string): string[] {
  const source = new SourceText(text);
  return parseYaml(text).faults.map(({range: [start], reason, note}) => {
    const {line, column} = source.pointAt(start);
    return `${line}:${column} ${reason.replace('Cannot read the YAML: ', '')} ${note}`;
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
  [
    'an entry that is indented more',
    'laws:\n  - id: a\n    title: b\n   - id: c\n',
    '4:4 a `-` is not indented like those of the list that it belongs to. Indent the `-` of all entries of a list alike.',
  ],
  [
    'an entry that is indented less',
    'laws:\n  - id: a\n    title: b\n - id: c\n',
    '4:1 a `-` is not indented like those of the list that it belongs to. Indent the `-` of all entries of a list alike.',
  ],
  [
    'an entry below the keys of another',
    '- id: a\n  title: b\n  - id: c\n',
    '3:1 a `-` is not indented like those of the list that it belongs to. Indent the `-` of all entries of a list alike.',
  ],
  [
    'a list whose first entry is indented',
    '  - id: a\n- id: b\n',
    '2:1 a `-` is not indented like those of the list that it belongs to. Indent the `-` of all entries of a list alike.',
  ],
  [
    'a list of words with a slip',
    'laws:\n  - a\n - b\n',
    '3:1 a `-` is not indented like those of the list that it belongs to. Indent the `-` of all entries of a list alike.',
  ],
  [
    'a key in the column of its entry',
    'laws:\n  - id: a\n  title: b\n',
    '3:1 a key is not indented like the keys above it. Indent keys that belong together alike.',
  ],
  [
    'a key that is indented less',
    'a:\n  b: 1\n c: 2\n',
    '3:1 a key is not indented like the keys above it. Indent keys that belong together alike.',
  ],
  [
    'a first key that is indented',
    ' a: 1\nb: 2\n',
    '2:1 a key is not indented like the keys above it. Indent keys that belong together alike.',
  ],
  [
    'a key outside of its entry',
    '- id: a\n  title: b\nid: c\n',
    '3:1 a key is not indented like the keys above it. Indent keys that belong together alike.',
  ],
  [
    'a list on the line of its key',
    'laws: - a\n',
    '1:7 a list begins on the line of its key. Begin it on the line below.',
  ],
  [
    'an entry without a space',
    '- a\n-b\n',
    '2:1 a `-` has no space behind it. Write `- ` before each entry of a list.',
  ],
  ['a key without a space', '- id:a\n  title: b\n', '1:3 a `:` has no space behind it. Write `key: value`.'],
  [
    'a bracket too many',
    'laws: [a, b]]\n',
    '1:13 a closing bracket has no opening one. Delete it, or put the value into quotation marks.',
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
