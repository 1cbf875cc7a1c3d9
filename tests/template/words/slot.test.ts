import {findSlots, isOnlySlots, replaceSlots} from '../../../src/template/words/slot.js';

test.each([
  ['[Pattern Name]', ['[Pattern Name]']],
  ['{name}', ['{name}']],
  ['{{ name }}', ['{{ name }}']],
  ['<your name>', ['<your name>']],
  ['<name>', ['<name>']],
  ['(fill me in with the date)', ['(fill me in with the date)']],
  ['(TODO: say why)', ['(TODO: say why)']],
  ['(Proposed | Accepted)', ['(Proposed | Accepted)']],
  ['see [a] and {b}', ['[a]', '{b}']],
  ['[a [b] c]', ['[a [b] c]']],
  ['[2-3 paragraphs: first, then (second)]', ['[2-3 paragraphs: first, then (second)]']],
  ['[[some]]', ['[[some]]']],
])('%s holds %j', (text, slots) => {
  expect(findSlots(text).map(slot => slot.text)).toEqual(slots);
});

test.each([
  '[^1]',
  '[x]',
  '[ ]',
  '[12]',
  '{#anchor}',
  '{/* comment */}',
  '{1, 2}',
  '<br>',
  '<br/>',
  '</kbd>',
  '<div class="x">',
  '<!-- comment -->',
  '<https://example.org>',
  '<me@example.org>',
  '(an aside)',
  'a < b and c > d'.replace('c > d', 'c'),
  '\\[escaped]',
  '[unclosed',
  'unopened]',
  `[${'long '.repeat(500)}]`,
])('%s is no slot', text => {
  expect(findSlots(text)).toEqual([]);
});

test('what stands between the delimiters', () => {
  expect(findSlots('{{ name }} [Text]').map(({inner, offset}) => [inner, offset])).toEqual([
    ['name', 0],
    ['Text', 11],
  ]);
});

test('many brackets take no time that grows with their square', () => {
  expect(findSlots('['.repeat(200_000))).toEqual([]);
  expect(findSlots('[a] '.repeat(50_000))).toHaveLength(50_000);
});

test.each([
  ['[a]', true],
  ['[a], [b].', true],
  ['[a] text', false],
  ['text', false],
  ['', false],
])('%s is only slots: %s', (text, only) => {
  expect(isOnlySlots(text)).toBe(only);
});

test('slots are replaced where they stand', () => {
  const text = 'a [a] b [a]';
  expect(replaceSlots(text, findSlots(text), '…')).toBe('a … b …');
});
