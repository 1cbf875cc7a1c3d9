import {expectedTokens} from '../../../src/check/diagrams/token-words.js';

it.each([
  [["'COMMA'"], '`,`'],
  [["'SEMI'", "'NEWLINE'", "'EOF'"], '`;`, the end of the line or the end of the diagram'],
  [["'SOLID_ARROW'", "'DOTTED_ARROW'", "'SOLID_CROSS'"], 'an arrow'],
  [["'AMP'", "'NUM'", "'NODE_STRING'"], 'a node'],
  [["'-)'", "'title'"], '`-)` or `title`'],
  [["'COMMA'", "'acc_title'"], null],
  [["'constructor'", "'toString'"], null],
  [["'COMMA'", "'COLON'", "'SEMI'", "'PIPE'"], null],
  [[], null],
])('says %j as %j', (names, words) => {
  expect(expectedTokens(names)).toBe(words);
});
