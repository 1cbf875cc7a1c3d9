import {asksForRemoval, isInstruction} from '../../../src/template/words/instruction.js';
import {
  asksForEmpty,
  asksForOne,
  presenceInSlots,
  presenceSaid,
} from '../../../src/template/words/presence.js';

describe('of a section', () => {
  test.each([
    ['This is an optional element. Feel free to remove.', 'optional'],
    ['Optional', 'optional'],
    ['OPTIONAL', 'optional'],
    ['(optional)\n\nUse this section to say which links help.', 'optional'],
    ['Optional: list the tools that you need.', 'optional'],
    ['Optional, but welcome in first drafts. What is open?', 'optional'],
    ['Optional section.', 'optional'],
    ['*Optional.* Say what you know.', 'optional'],
    ['Say what you know. Optional.', 'optional'],
    ['This section is optional.\n\nTODO: Remove this comment before submitting', 'optional'],
    ['**Note:** This section is entirely optional and can be removed.', 'optional'],
    ['This section may be omitted.', 'optional'],
    ['You can skip this section.', 'optional'],
    ['Remove this section before you submit.', 'optional'],
    ['Recommended', 'optional'],
    ['Remove this section if it does not apply', 'conditional'],
    ['Delete if not applicable.', 'conditional'],
    ['Delete this section only if nothing runs in the background.', 'conditional'],
    ['Optional when there is no API', 'conditional'],
    ['Optional - leave it out if it says nothing', 'conditional'],
    ['This section is optional for internal services.', 'conditional'],
    ['If not, the section can be omitted.', 'conditional'],
    ['If no storage is used, this section should be deleted.', 'conditional'],
    ['Use this section if you need things from others.', 'conditional'],
    ['include if data is stored', 'conditional'],
    ['only if tests were asked for', 'conditional'],
    ['if applicable', 'conditional'],
    ['If applicable, add screenshots.', 'conditional'],
    ['required if there is an API', 'conditional'],
    ['**Note:** *Section not required until a release is planned.*', 'conditional'],
    ['*Not required until released.*', 'conditional'],
    ['All records that break something must include a section on how to move.', 'conditional'],
    ['Not optional', 'required'],
    ['mandatory', 'required'],
    ['Do not remove this section', 'required'],
    ['This section is optional. Do not remove the heading.', 'required'],
    ['NOTE: This section should remain as is.', 'required'],
  ])('%s: %s', (text, expected) => {
    expect(presenceSaid(text, {kind: 'section'})?.presence).toBe(expected);
  });

  test.each([
    'Say what is hard about it',
    'Remove this comment before submitting',
    'Please remove these instructions when you are done.',
    'Explain what takes its place and when the old one can be removed.',
    'Name the risks and what may be left out of the first version.',
    'Say how it is versioned, if that is not covered under an optional Versioning heading.',
    'Optional parameters are listed in a table.',
    'Optional features need tests.',
    'Discussion (Optional): address of the thread.',
    'Status: optional',
    'OPTIONAL SECTIONS: see the table below.',
    'The header field is optional in HTTP.',
    'Specs (though not always required) help.',
    'The section can optionally have links.',
    'The key words "REQUIRED", "MAY" and "OPTIONAL" are as in the standard.',
    'For optional features, say who turns them on.',
    'If applicable, how will it be upgraded?',
    'If there is nothing to say, describe why.',
    'If you have no plans, you may state that.',
    'Delete',
    'Say what happens.\n- optional',
    'It can be removed later. Say when.',
    'Delete options that are not relevant.',
    'Remove the text of this section.',
  ])('%s: nothing', text => {
    expect(presenceSaid(text, {kind: 'section'})).toBeNull();
  });

  test('by its name', () => {
    const text = 'If none is needed, the "Reference" section can be deleted.';
    expect(presenceSaid(text, {kind: 'section', name: 'Reference', bare: 'never'})?.presence).toBe(
      'conditional',
    );
    expect(presenceSaid(text, {kind: 'section', name: 'Tutorial'})).toBeNull();
    expect(presenceSaid('The main parts will vary.', {kind: 'section', name: 'Main Parts'})?.presence).toBe(
      'optional',
    );
  });

  test('in guidance a subject must not be left out, but in the first sentence', () => {
    const about = {kind: 'section', bare: 'first'} as const;
    expect(presenceSaid('Optional: say it.', about)?.presence).toBe('optional');
    expect(presenceSaid('Say it. Optional.', about)).toBeNull();
    expect(presenceSaid('Say it. This section is optional.', about)?.presence).toBe('optional');
    expect(presenceSaid('Optional: add rows.', {kind: 'section', bare: 'never'})).toBeNull();
  });

  test('with the sentence, and its line', () => {
    expect(presenceSaid('Say it.\n\nThis section is\noptional. Really.', {kind: 'section'})).toEqual({
      presence: 'optional',
      text: 'This section is optional.',
      line: 2,
    });
  });
});

test.each([
  ['All sections of the reference are optional.', 'Reference', 'optional'],
  ['All of the following sections are optional', 'Reference', 'optional'],
  ['Keep all required headers.', 'Top', 'required'],
  ['All sections of the tutorial are optional.', 'Reference', undefined],
  ['This section is optional.', 'Reference', undefined],
])('of the sections below: %s in %s: %s', (text, name, expected) => {
  expect(presenceSaid(text, {kind: 'sections', name})?.presence).toBe(expected);
});

test.each([
  ['This table is optional.', 'optional'],
  ['This is optional.', 'optional'],
  ['Remove this list if it is empty.', 'conditional'],
  ['This section is optional.', undefined],
  ['Remove this comment.', undefined],
])('of a block: %s: %s', (text, expected) => {
  expect(presenceSaid(text, {kind: 'block'})?.presence).toBe(expected);
});

test.each([
  ['optional', 'optional'],
  ['optional - fill this in if it replaces another one', 'conditional'],
  ['This field is required', 'required'],
  ['The owner is optional', 'optional'],
  ['These are optional elements. Feel free to remove any of them.', undefined],
  ['This section is optional', undefined],
])('of a value: %s: %s', (text, expected) => {
  expect(presenceSaid(text, {kind: 'value', name: 'Owner'})?.presence).toBe(expected);
});

test('of all values', () => {
  for (const text of [
    'These are optional elements. Feel free to remove any of them.',
    'All fields are optional.',
  ])
    expect(presenceSaid(text, {kind: 'values'})?.presence).toBe('optional');
});

test.each([
  ['REMOVE THIS BLOCK BEFORE YOU SUBMIT', true],
  ['!!! REMOVE THIS BLOCK BEFORE TO SUBMIT !!!', true],
  ['Replace the name with yours and remove this line', true],
  ['The author should delete or replace all the comments.', true],
  ['Please delete this note.', true],
  ['Remove this section if unused.', false],
  ['Remove the old servers.', false],
])('asks for removal: %s: %s', (text, expected) => {
  expect(asksForRemoval(text)).toBe(expected);
});

test.each([
  ['[This is a template. The author should delete or replace all the comments.]', true],
  ['Copy this template. Then remove this note.', true],
  ['[Describe the problem. Remove this placeholder.]', false],
  ['[Replace this with a summary.]', false],
  ['', false],
])('only instructs: %s: %s', (text, expected) => {
  expect(isInstruction(text)).toBe(expected);
});

test.each([
  [['optional: why'], 'optional'],
  [['optional description'], 'optional'],
  [['optional - fill this in if it replaces another one'], 'conditional'],
  [['Optional parameters are listed here.'], undefined],
  [['optional', 'name'], undefined],
  [[], undefined],
])('in slots: %j: %s', (inner, expected) => {
  expect(presenceInSlots(inner.map(each => ({inner: each})))?.presence).toBe(expected);
});

test.each([
  ['Leave blank', true],
  ['Leave this field empty until accepted.', true],
  ['May be empty', true],
  ['can be left blank', true],
  ['leave as is', true],
  ['fill in the issues, if any', true],
  ['Say if any of them fails', false],
  ['Leave nobody behind', false],
  ['Empty the queue', false],
])('asks for an empty value: %s: %s', (text, expected) => {
  expect(asksForEmpty(text)).toBe(expected);
});

test.each([
  ['Pick one of these and delete the rest.', true],
  ['Choose at least one:', true],
  ['Please delete options that are not relevant.', true],
  ['Delete as appropriate', true],
  ['Uncomment the license you wish to use (delete the other one)', true],
  ['Choose names that tell.', false],
  ['Delete old branches.', false],
])('asks for one: %s: %s', (text, expected) => {
  expect(asksForOne(text)).toBe(expected);
});

test('a long text takes no time that grows with its square', () => {
  const text = `${'this may be or '.repeat(20_000)}\n${'if '.repeat(20_000)}`;
  expect(presenceSaid(text, {kind: 'section'})).toBeNull();
});
