import type {MarkdownFormat} from '../../src/markdown/page.js';
import {readPage} from '../../src/markdown/read-page.js';

const read = (text: string, format: MarkdownFormat = 'md') =>
  readPage({path: `page.${format}`, contents: `# Title\n\n${text}\n`, format});

const EXPRESSION = `{${'"}" + '.repeat(8000)}""}`;
const EXPORT = (length: number) => `export const a = [\n${'\n  1,\n'.repeat(length)}];`;

/** Each would take the parser many seconds. */
const HARD: Readonly<Record<string, [text: string, format: MarkdownFormat, line: number, expected: string]>> =
  {
    'brackets in one paragraph': [
      '['.repeat(60_000),
      'md',
      2,
      'at most 5000 brackets and marks in one paragraph',
    ],
    'marks in one paragraph': [
      'a <?'.repeat(20_000),
      'md',
      2,
      'at most 5000 brackets and marks in one paragraph',
    ],
    'underlined headings': ['a\n===\n'.repeat(20_000), 'md', 6004, 'at most 3000 underlined headings'],
    'quotations that go on': ['> a\nb\n'.repeat(20_000), 'md', 6004, 'lines without a `>` in one quotation'],
    'cells of a table': [`|${'a|'.repeat(199)}\n`.repeat(2000), 'md', 753, 'at most 150000 cells of tables'],
    'an expression with many braces': [
      EXPRESSION,
      'mdx',
      3,
      'an expression, `import` or `export` with fewer braces',
    ],
    'an export with many blank lines': [
      EXPORT(6000),
      'mdx',
      3,
      'an expression, `import` or `export` with fewer',
    ],
    'lists in one line': ['1. '.repeat(8000) + 'a', 'md', 1, 'nested at most 200 deep'],
    'quotations in one line': ['> - '.repeat(8000) + 'a', 'md', 1, 'nested at most 200 deep'],
    'lists in lists': [
      Array.from({length: 1200}, (_, index) => `${' '.repeat(2 * index)}- a`).join('\n'),
      'md',
      1,
      'nested at most 200 deep',
    ],
  };

test.each(Object.entries(HARD))('%s: refused with a place', (_, [text, format, line, expected]) => {
  const page = read(text, format);
  expect(page.isReadable).toBe(false);
  expect(page.findings).toMatchObject([
    {ruleId: 'syntax', place: {start: {line}}, reason: expect.stringContaining(expected) as string},
  ]);
});

/** What large pages do have. */
const EASY: Readonly<Record<string, [text: string, format: MarkdownFormat]>> = {
  'a long table of links': ['| a | b |\n|---|---|\n' + '| [a](b) | `c` |\n'.repeat(1500), 'mdx'],
  'a long list of links': ['- [a](b) *c*\n'.repeat(2000), 'md'],
  'many paragraphs with a bracket that is never closed': [
    'An interval [0, 1) (is half open.\n\n'.repeat(1500),
    'mdx',
  ],
  'data in an export': [EXPORT(500), 'mdx'],
  'objects in an attribute': [`<Chart data={[\n${'  {a: 1, b: 2},\n'.repeat(400)}]} />`, 'mdx'],
  'rules and code': ['---\n\n```\na\n---\n```\n\n'.repeat(1000), 'md'],
};

test.each(Object.entries(EASY))('%s: read', (_, [text, format]) => {
  expect(read(text, format)).toMatchObject({isReadable: true, findings: []});
});
