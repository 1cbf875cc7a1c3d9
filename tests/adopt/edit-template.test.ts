import {applyEdits, editsFor} from '../../src/adopt/edit-template.js';

const SOURCE = Array.from({length: 20}, (_, index) => `line ${index + 1}`).join('\n');

test('a line is known again behind what stands above it now', () => {
  const edits = editsFor(SOURCE, [{line: 3, change: {kind: 'mark', settings: 'optional'}}], 'md');
  const {text, lineBefore} = applyEdits(SOURCE, edits);
  expect(text.split('\n').slice(1, 5)).toEqual(['line 2', '<!-- template: optional -->', 'line 3', 'line 4']);
  expect([1, 2, 3, 4, 5, 21].map(lineBefore)).toEqual([1, 2, 3, 3, 4, 20]);
});

test('changes of one line are written together', () => {
  const source = 'a\n> - Pager: [number]\n';
  const edits = editsFor(
    source,
    [
      {line: 2, change: {kind: 'mark', settings: 'hints: off'}},
      {line: 2, change: {kind: 'mark', settings: 'severity: warning'}},
      {line: 2, change: {kind: 'field', name: 'Pager'}},
    ],
    'md',
  );
  expect(applyEdits(source, edits).text).toBe(
    'a\n> <!-- template: hints: off; severity: warning -->\n> - Pager (optional): [number]\n',
  );
});
