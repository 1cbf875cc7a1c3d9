import {insert, removeLines, replace, safe} from '../../../src/markdown/fix.js';
import {mendedLines} from '../../../src/site/pages/mended-lines.js';

const LINES = ['# A', '', '::axiom[B]', '', 'Text.', '', '::', ''];

test('a line that is changed, as it is and as it will be', () => {
  const fix = safe(replace({line: 5, column: 1}, 4, 'Words'));
  expect(mendedLines(LINES, fix)).toEqual({removed: ['Text.'], added: ['Words.']});
});

test('lines apart from each other, without what stands between them', () => {
  const fix = safe(insert({line: 3, column: 1}, ':'), insert({line: 7, column: 1}, ':'));
  expect(mendedLines(LINES, fix)).toEqual({removed: ['::axiom[B]', '::'], added: [':::axiom[B]', ':::']});
});

test('a line that goes, and one that comes', () => {
  expect(mendedLines(LINES, safe(removeLines(7, 7)))).toEqual({removed: ['::'], added: []});
  expect(mendedLines(LINES, safe(insert({line: 7, column: 3}, '\n\nMore.')))).toEqual({
    removed: [],
    added: ['', 'More.'],
  });
});

test('the beginning of a long one', () => {
  const fix = safe(insert({line: 1, column: 4}, '\nx'.repeat(50)));
  expect(mendedLines(LINES, fix).added).toHaveLength(8);
});
