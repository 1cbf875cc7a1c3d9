import {instructs, isFixedText, isPrompt} from '../../../src/template/words/prompt.js';
import {isForLater} from '../../../src/template/words/later.js';

describe('instructs', () => {
  test.each([
    'Describe what hurts, and whom.',
    'Two lines at most. Explain the costs.',
    'Please list the risks.',
    'State what was measured.',
    'If applicable, outline the migration.',
    'This section shows how the parts work together.',
    'Note: Section not required until the release.',
    'Delete this paragraph when you are done.',
    'Authors should mention the owner.',
    'Placeholder for the history of the document.',
  ])('%s', text => {
    expect(instructs(text)).toBe(true);
  });

  test.each([
    'Restart the pod, and look at its log.',
    'Remove the node from the cluster.',
    'The service keeps its data in one table.',
    'Use the dashboard to find the offender.',
    'How long does it take?',
    'State distribution, and truth distribution.',
    'List of contents',
    'You should see a green light.',
    'Describe your rights? This text is licensed under CC-BY-4.0.',
  ])('not %s', text => {
    expect(instructs(text)).toBe(false);
  });
});

describe('isPrompt', () => {
  test.each([
    ['a question', 'Why should we not do this?'],
    ['a description of what belongs here', 'A short summary of what changes.'],
    ['one without a clause', 'One paragraph for people in a hurry.'],
    ['an instruction', 'Explain the design.'],
  ])('%s', (_name, text) => {
    expect(isPrompt(text)).toBe(true);
  });

  test.each([
    ['a sentence', 'A full disk is bad for all that write to it.'],
    ['a statement', 'The team answers within a day.'],
    ['a licence', 'Why not? Copyright and related rights are waived.'],
  ])('not %s', (_name, text) => {
    expect(isPrompt(text)).toBe(false);
  });
});

test('a licence, and words that a standard defines, are fixed', () => {
  expect(isFixedText('This work is placed in the public domain.')).toBe(true);
  expect(isFixedText('The key words are to be read as in RFC 2119.')).toBe(true);
  expect(isFixedText('We keep it short.')).toBe(false);
});

test.each([
  ['(find someone later)', true],
  ['(will contain the links to the changes)', true],
  ['(fill in once accepted)', true],
  ['(to be assigned by the editors)', true],
  ['(name of the author)', false],
  ['what it will cost', false],
])('%s is for later: %s', (text, isLater) => {
  expect(isForLater(text)).toBe(isLater);
});
