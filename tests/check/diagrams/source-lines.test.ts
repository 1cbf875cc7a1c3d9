import {parsedLength, toSourceLine} from '../../../src/check/diagrams/source-lines.js';

it.each([
  ['nothing to take out', 'flowchart TD\nA\nHERE', 3],
  ['blank lines before', '\n\n flowchart TD\nA\nHERE', 3],
  ['comments', '%% a\n%% b\nflowchart TD\n%% c\nA\n  %% d\nHERE', 3],
  ['blank lines before a comment', 'flowchart TD\nA\n\n\n%% c\nHERE', 3],
  ['blank lines elsewhere', 'flowchart TD\n\nHERE', 3],
  ['front matter', '---\ntitle: x\n\n---\n\nflowchart TD\nA\nHERE', 3],
  ['empty front matter', '---\n---\nflowchart TD\nA\nHERE', 3],
  ['indented front matter', '  ---\n  title: x\n  ---\n  flowchart TD\nA\nHERE', 3],
  ['a directive', '%%{init: {"theme": "dark"}}%%\nflowchart TD\nA\nHERE', 3],
  ['a directive of several lines', '%%{\n  init: {\n  "a": {}\n}\n}%%\nflowchart TD\nA\nHERE', 3],
  ['a directive in the middle', 'flowchart TD\n%%{init: {}}%%\nHERE', 3],
  ['blank lines behind a brace', 'flowchart TD\nA{a}  \n\n\nHERE', 3],
  ['blank lines in a sankey', 'sankey-beta\n\n\n\na,b,1\n\nHERE', 3],
  ['old line ends', '%% a\r\nflowchart TD\rA\r\nHERE', 3],
])('counts %s', (_, text, line) => {
  const expected = text.split(/\r\n?|\n/).indexOf('HERE') + 1;
  expect(toSourceLine(text, line)).toBe(expected);
});

it('stays within the diagram', () => {
  expect(toSourceLine('flowchart TD\nA -->\n\n\n', 5)).toBe(2);
  expect(toSourceLine('', 3)).toBe(1);
});

it('measures what the parser gets', () => {
  expect(parsedLength('%% a\nflowchart TD\n%% b\nA')).toBe('flowchart TD\nA'.length);
});
