import {beginsChosen, isChosen, readBareValues} from '../../../src/template/words/choice.js';
import {asksForOne} from '../../../src/template/words/presence.js';

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

test.each([
  [['Draft', 'Final'], 'Final (in May)'],
  [['Draft', 'Final'], 'Final – since May'],
])('of %j, %s is one with a remark', (values, text) => {
  expect(isChosen(values, text)).toBe(true);
});

test('a section begins with a value, and is not all of them', () => {
  expect(beginsChosen(['Draft', 'Final'], 'Final since May')).toBe(true);
  expect(beginsChosen(['Draft', 'Final'], 'Draft | Final')).toBe(false);
  expect(beginsChosen(['Draft', 'Final'], 'Maybe')).toBe(false);
});

test.each([
  ['Draft | Final', ['Draft', 'Final']],
  ['High / Medium / Low', ['High', 'Medium', 'Low']],
  ['low/high', ['low', 'high']],
  ['Red, Green, or Blue', ['Red', 'Green', 'Blue']],
])('%s is a choice without brackets', (text, values) => {
  expect(readBareValues(text)).toEqual(values);
});

test.each([
  'path/to/file',
  'Linux/macOS/Windows',
  'Awaiting implementation or Awaiting review',
  'Ann, Bo',
  'Name / Team / Role',
  'a sentence, a list, or both of them together in one',
])('%s is none without brackets', text => {
  expect(readBareValues(text)).toBeNull();
});

test.each([
  'Please delete options that are not relevant.',
  'Pick one of these and delete the rest',
  'Check all that apply:',
  'Remove the lines that do not apply.',
  'Choose at least one:',
])('%s asks for one', text => {
  expect(asksForOne(text)).toBe(true);
});

test.each(['Check all the links.', 'Keep the list short.', 'Delete this section if it is empty.'])(
  '%s asks for nothing',
  text => {
    expect(asksForOne(text)).toBe(false);
  },
);
