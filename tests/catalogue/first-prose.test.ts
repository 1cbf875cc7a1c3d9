import {firstProse} from '../../src/catalogue/first-prose.js';
import {shorten} from '../../src/catalogue/shorten.js';
import {readPage} from '../../src/markdown/read-page.js';

const proseOf = (contents: string, format: 'md' | 'mdx' = 'md') =>
  firstProse(readPage({path: `page.${format}`, contents, format}));

test.each([
  ['a heading', '# Retry\n\n## Context\n\nCalls fail.', 'Calls fail.'],
  [
    'a table, a list, code and a rule',
    'A | B\n--|--\na | b\n\n- item\n\n```\ncode\n```\n\n---\n\nText.',
    'Text.',
  ],
  ['a box', ':::axiom[Title]\nIn the box.\n:::\n\nText.', 'Text.'],
  ['a quotation', '> Quoted.\n\nText.', 'Text.'],
  ['a field', '**Status:** accepted by all.\n\n**Owner**: us.\n\nText.', 'Text.'],
  ['fields without bold print', 'Status: accepted\nDate: 2024-10-02\n\nOwner: us\n\nText.', 'Text.'],
  ['links alone', '[Home](/) › [Retry](/retry)\n\nText.', 'Text.'],
  ['pictures and comments', '![Words](a.png)\n\n<!-- no -->\n\nText.', 'Text.'],
  ['code alone', '`npm start`\n\nText.', 'Text.'],
  ['a listing that went wrong', '::pages {law="a"}\n\nText.', 'Text.'],
])('the first paragraph is found behind %s', (_name, contents, prose) => {
  expect(proseOf(contents)).toBe(prose);
});

test('what is in front of a colon in a sentence is no field', () => {
  expect(proseOf('In short: the pool is full.')).toBe('In short: the pool is full.');
  expect(proseOf('**Bulkheads** isolate failures.')).toBe('Bulkheads isolate failures.');
});

test('it is plain text', () => {
  const markdown =
    'A *call* to [a **service**](b.md)\nwith `timeout`  <b>fails</b>&nbsp;:rocket: at 10:30:45.![x](y)';
  expect(proseOf(markdown)).toBe('A call to a service with timeout fails at 10:30:45.');
  expect(
    proseOf('import A from "a";\n\n{/* no */}\n\n<A>in</A>\n\nA {x} <b>call</b>{/* no */} fails.', 'mdx'),
  ).toBe('A call fails.');
});

test('a page whose prose is wrapped has it from there, and a page without any has none', () => {
  expect(proseOf('# A\n\n:::axiom[Title]\n- **Field:** x\n\n> In the box.\n:::\n')).toBe('In the box.');
  expect(proseOf('<Layout>\n\nIn the layout.\n\n</Layout>\n', 'mdx')).toBe('In the layout.');
  expect(proseOf('# A\n\n## Context\n\n- item\n')).toBe('');
});

describe('a long text', () => {
  const sentence = 'A call that hangs takes its thread with it, e.g. the one of a pool.';
  test.each([
    ['ends with a sentence', `${sentence} ${sentence} ${sentence}`, 150, `${sentence} ${sentence}`],
    [
      'or with a word, where the sentence is longer',
      sentence,
      45,
      'A call that hangs takes its thread with it…',
    ],
    ['or is very short', `No. ${sentence}`, 40, 'No. A call that hangs takes its thread…'],
    ['or with a letter', 'a'.repeat(50), 10, `${'a'.repeat(9)}…`],
    [
      'and without spaces with a word all the same',
      '系统调用失败了吗。'.repeat(9),
      20,
      '系统调用失败了吗。系统调用失败了吗。',
    ],
    ['unless it fits', sentence, sentence.length, sentence],
  ])('%s', (_name, text, length, short) => {
    expect(shorten(text, length)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(length);
  });
});

test('a paragraph of any length makes a short description', () => {
  expect(proseOf('word '.repeat(100_000)).length).toBeLessThanOrEqual(200);
});
