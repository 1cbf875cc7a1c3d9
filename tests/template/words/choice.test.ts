import {isChosen} from '../../../src/template/words/choice.js';

test.each([
  [['Draft', 'Final'], 'draft'],
  [['Draft', 'Replaced by ADR-XXX'], 'Replaced by ADR-0012'],
  [['Draft', 'Replaced by ADR-0005'], 'replaced by 12'],
  [['Draft', 'Replaced by [link]'], 'Replaced by the new one'],
  [['CONNECTED', 'OFF'], 'connected'],
])('of %j, %s is one', (values, text) => {
  expect(isChosen(values, text)).toBe(true);
});

test.each([
  [['Draft', 'Final'], 'done'],
  [['Draft', 'Replaced by ADR-XXX'], 'Replaced by'],
  [['Draft', 'Replaced by ADR-XXX'], 'Obsolete'],
  [['P0', 'P1'], 'P7'],
  [['CONNECTED', 'OFF'], 'connecting'],
])('of %j, %s is none', (values, text) => {
  expect(isChosen(values, text)).toBe(false);
});
