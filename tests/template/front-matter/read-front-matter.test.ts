import {readFrontMatterSpec} from '../../../src/template/front-matter/read-front-matter.js';

const keys = (...lines: string[]) => readFrontMatterSpec(`---\n${lines.join('\n')}\n---\n# A\n`).keys;

test('every key is required, at its line', () => {
  expect(keys('title: [Name]', 'status: draft')).toMatchObject([
    {name: 'title', line: 2, required: true, values: null, mayBeEmpty: false},
    {name: 'status', line: 3, required: true, values: null, mayBeEmpty: false},
  ]);
});

test.each([
  ['status: {proposed | accepted}', ['proposed', 'accepted']],
  ['status: "{proposed | accepted}"', ['proposed', 'accepted']],
  ['status: [draft/review/final]', ['draft', 'review', 'final']],
  ['status: draft | final', ['draft', 'final']],
  ['status: draft # draft | final', ['draft', 'final']],
  ['status: draft # one of: draft, final', ['draft', 'final']],
  ['status: {proposed | accepted | … | superseded by ADR-0001}', null],
  ['date: {YYYY-MM-DD}', null],
])('the values of %s', (line, values) => {
  expect(keys(line)[0]?.values).toEqual(values);
});

test.each([
  ['a comment behind it', ['tags: [x] # optional']],
  ['a comment above it', ['# optional', 'tags: [x]']],
  [
    'a comment above all',
    ['# These are optional elements. Feel free to remove any of them.', 'date: {x}', 'tags: [x]'],
  ],
])('%s makes a key optional', (_name, lines) => {
  expect(keys(...lines).map(({required}) => required)).not.toContain(true);
});

test('a key without a value may be empty, one with a block may not', () => {
  expect(keys('owner:', 'laws:', '  - [law]').map(({mayBeEmpty}) => mayBeEmpty)).toEqual([true, false]);
});

test.each(["owner: ''", 'owner: ""', 'owner: []', 'owner: {}', 'owner: ~'])('%s is no value', line => {
  expect(keys(line)).toMatchObject([{mayBeEmpty: true}]);
});

test.each<[line: string, slots: string[]]>([
  ['tags: [alpha, beta-2]', []],
  ['labels: ["bug"]', []],
  ['owner: [name]', ['[name]']],
  ['tags: [list of tags]', ['[list of tags]']],
  ['owners: [first name, team]', ['[first name, team]']],
])('the slots of %s are %j', (line, slots) => {
  expect(readFrontMatterSpec(`---\n${line}\n---\n`).placeholders.map(({text}) => text)).toEqual(slots);
});

test('slots and their lines', () => {
  expect(
    readFrontMatterSpec('---\ntitle: [Name] # [not this]\nlaws:\n  - [law]\n---\n').placeholders,
  ).toEqual([
    {text: '[Name]', line: 2, surroundings: 'front matter'},
    {text: '[law]', line: 4, surroundings: 'front matter'},
  ]);
});

test.each(['# A', '---\ntitle: x', 'text\n---\ntitle: x\n---\n'])('none in %j', text => {
  expect(readFrontMatterSpec(text).keys).toEqual([]);
});
