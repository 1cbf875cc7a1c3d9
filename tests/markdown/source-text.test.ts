import {SourceText} from '../../src/markdown/source-text.js';

const node = (line: number, column: number, lastLine = line) => ({
  type: 'paragraph',
  position: {start: {line, column}, end: {line: lastLine, column: 1}},
});

test('finds the same text twice in two places', () => {
  const cursor = new SourceText('one\n[a] and [a]\n').cursor(node(2, 1));
  expect(cursor.find('[a]', 0).start).toEqual({line: 2, column: 1});
  expect(cursor.find('[a]', 5).start).toEqual({line: 2, column: 9});
});

test('begins where the node begins, and ends with it', () => {
  const source = new SourceText('[a] [b]\n[c]\n');
  expect(source.cursor(node(1, 5)).find('[b]', 0).start).toEqual({line: 1, column: 5});
  expect(source.cursor(node(1, 5)).find('[c]', 0)).toEqual({
    start: {line: 1, column: 5},
    end: {line: 1, column: 6},
  });
});

test('takes places back into the file', () => {
  const source = new SourceText('abc\nde');
  const at = (line: number, column: number) => ({line, column});
  expect(source.within({start: at(1, 2), end: at(1, 9)})).toEqual({start: at(1, 2), end: at(1, 4)});
  expect(source.within({start: at(2, 1), end: at(5, 1)})).toEqual({start: at(2, 1), end: at(2, 3)});
  expect(source.within({start: at(3, 1), end: at(3, 4)})).toEqual({start: at(2, 3), end: at(2, 3)});
});

test('counts as strings and editors do: an emoji has two columns', () => {
  const source = new SourceText('a😀b\n\ncd');
  expect(source.pointAt(3)).toEqual({line: 1, column: 4});
  expect(source.offsetOf({line: 3, column: 2})).toBe(7);
  expect(source.placeAt(5, 6)).toEqual({start: {line: 2, column: 1}, end: {line: 3, column: 1}});
});

test('knows no offset and no point outside the text', () => {
  const source = new SourceText('abc\nde\n');
  expect(source.pointAt(99)).toEqual({line: 3, column: 1});
  expect(source.offsetOf({line: 1, column: 9})).toBe(3);
  expect(source.offsetOf({line: 9, column: 1})).toBe(7);
});
