import {parseDocument} from 'yaml';
import {isEndless, readYamlValue} from '../../../src/markdown/yaml/yaml-value.js';
import {readPage} from '../../../src/markdown/read-page.js';
import {readNamedSchema} from '../../../src/template/front-matter/named-schema.js';

/** Nine aliases of nine aliases, and so on: 9 lines for 387 million values. */
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((key, index) => {
    return `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`;
  }),
].join('\n');
const CIRCLE = 'a: &a [*a]';

const read = (text: string) => readYamlValue(parseDocument(text));

test('aliases are followed', () => {
  expect(read('a: &a {b: 1}\nc: *a\nd: [*a]')).toEqual({value: {a: {b: 1}, c: {b: 1}, d: [{b: 1}]}});
});

test.each([
  ['values that multiply', BOMB, 9],
  ['a value in itself', CIRCLE, 7],
  ['a map in itself', 'a: &a {b: *a}', 10],
  ['many aliases', `a: &a 1\n${Array.from({length: 101}, (_, index) => `b${index}: *a`).join('\n')}`, 0],
])('%s are a fault at its place', (_name, text, column) => {
  const found = read(text);
  expect(found).toMatchObject({fault: {reason: expect.stringContaining('found aliases (`*name`)')}});
  if ('fault' in found && column > 0) expect(text.slice(...found.fault.range)).toMatch(/^\*[a-z]$/u);
});

test('an alias of nothing is told by its name', () => {
  expect(read('a: 1\nb: *bold*')).toMatchObject({
    fault: {range: [8, 14], reason: 'Cannot read the YAML: the alias `*bold*` stands for nothing.'},
  });
});

test('values without aliases may be many', () => {
  const text = `a: [${Array(20_000).fill('x').join(', ')}]`;
  expect(read(text)).toMatchObject({value: {a: expect.any(Array)}});
});

test.each([BOMB, CIRCLE])('front matter and schemas say so at its line', text => {
  const page = readPage({path: 'a.md', contents: `---\n${text}\n---\n# A\n`, format: 'md'});
  expect(page.findings).toMatchObject([
    {
      ruleId: 'front-matter',
      place: {start: {line: text === BOMB ? 3 : 2}},
      reason: expect.stringContaining('aliases'),
    },
  ]);
  expect(page.frontMatter.data).toEqual({});
  expect(readNamedSchema({path: 's.yml', text})).toMatchObject({
    schema: null,
    findings: [{path: 's.yml', place: {start: {line: text === BOMB ? 2 : 1}}}],
  });
});

test('data of another parser, which share and repeat their parts, are endless as well', () => {
  let shared: unknown = 'x';
  for (let depth = 0; depth < 30; depth++) shared = [shared, shared];
  const circle: unknown[] = [];
  circle.push(circle);
  expect([shared, circle, {a: ['b', null, new Date()]}].map(data => isEndless(data, 1000))).toEqual([
    true,
    true,
    false,
  ]);
});
