import {
  asksToWrite,
  beginsWithDate,
  isUnknown,
  kindOfValue,
  readValueNotes,
} from '../../../src/template/words/value.js';

test.each([
  ['[Name]', 'left'],
  ['', 'left'],
  ['TBD', 'left'],
  ['YYYY-MM-DD', 'left'],
  ['(link to the PR)', 'left'],
  ['PR #[number]', 'left'],
  ['[Describe what happens. Then say why.]', 'left'],
  ['draft', 'example'],
  ['2019-12-26', 'example'],
  ['Ann Other, Bo Other', 'example'],
  ['Try to avoid proposals that span many features.', 'sentence'],
  ['Put it into `shelf` as [name], and then ask two people to have a look at all of it', 'sentence'],
])('%s is %s', (text, kind) => {
  expect(kindOfValue(text)).toBe(kind);
});

test.each(['?', '??', '?mins', 'tbd', 'XXX', 'dd/mm/yyyy', '…'])('%s is unknown', text => {
  expect(isUnknown(text)).toBe(true);
});

test.each(['12 mins', 'What?', 'day'])('%s is known', text => {
  expect(isUnknown(text)).toBe(false);
});

test('what asks to write', () => {
  expect(asksToWrite('Specify the name of the pipeline.')).toBe(true);
  expect(asksToWrite('The pipeline that writes the log.')).toBe(false);
});

test('entries of a log', () => {
  expect(beginsWithDate('MM/DD/YYYY: Proposed')).toBe(true);
  expect(beginsWithDate('2024-01-02 – Proposed')).toBe(true);
  expect(beginsWithDate('Proposed on 2024-01-02')).toBe(false);
});

test.each([
  ['if applicable', true, true],
  ['optional - fill this in', true, true],
  ['leave this empty', false, true],
  ['related issues, otherwise leave empty', false, true],
  ['existing issues, if any', false, true],
  ['after opening the PR, put its link here', false, true],
  ['to be filled in once it is open', false, true],
  ['e-mail is optional', false, false],
  ['name of the main author', false, false],
])('%s', (note, isOptional, mayBeEmpty) => {
  expect(readValueNotes([note])).toEqual({isOptional, mayBeEmpty});
});
