import {frontMatterEnd, frontMatterLines} from '../../../src/markdown/yaml/front-matter-end.js';

test.each<[name: string, text: string, end: number | null]>([
  ['keys', '---\na: 1\n---\nText.', 2],
  ['no keys', '---\n---\n', 1],
  ['blanks and carriage returns behind the dashes', '---  \r\na: 1\r\n---\t\r\n', 2],
  ['a rule below it', '---\na: 1\n---\nText.\n\n---\n', 2],
  ['more dashes, which are no end', '---\na: 1\n----\n---x\n', null],
  ['no end', '---\na: 1\n', null],
  ['no front matter', 'Text.\n---\n', null],
  ['a blank line above it', '\n---\na: 1\n---\n', null],
  ['nothing', '', null],
])('%s', (_name, text, end) => {
  const lines = text.split('\n');
  expect(frontMatterEnd(lines)).toBe(end);
  expect(frontMatterLines(lines)).toEqual(end === null ? null : lines.slice(1, end));
});

test('looks below a line that is known to be part of it', () => {
  expect(frontMatterEnd(['---', 'a: |', '---', '  x', '---'], 3)).toBe(4);
});
