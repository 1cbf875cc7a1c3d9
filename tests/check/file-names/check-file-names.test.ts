import {checkFileNames} from '../../../src/check/file-names/check-file-names.js';
import {readPage} from '../../../src/markdown/read-page.js';

const page = (path: string, frontMatter = '', title = 'Use one queue') =>
  readPage({path, contents: `---\n${frontMatter}\n---\n\n# ${title}\n`, format: 'md'});

const told = (shape: string, ...pages: ReturnType<typeof page>[]) =>
  checkFileNames(pages, shape).map(
    ({ruleId, path, place, reason}) => `${path}:${place.start.line} ${ruleId} ${reason}`,
  );

test.each<[shape: string, path: string, frontMatter: string, title?: string]>([
  ['{number}-{slug}.md', 'docs/0012-use-one-queue.md', ''],
  ['{number}-{slug}.md', 'docs/0012-use-one-queue.md', 'number: 12'],
  ['{number}-{slug}.md', 'docs/12-größe.md', 'slug: /elsewhere'],
  ['{date}-{slug}.md', '2024-01-31-a.md', 'date: 2024-01-31'],
  ['CIP-{CIP}/README.md', 'docs/CIP-0007/README.md', 'CIP: 7'],
  ['{category}/{number}-{slug}.md', 'docs/data-stores/1-a.md', 'category: Data Stores'],
  ['README.md', 'docs/README.md', ''],
])('%s takes %s', (shape, path, frontMatter) => {
  expect(told(shape, page(path, frontMatter))).toEqual([]);
});

test.each<[shape: string, path: string, frontMatter: string, told: string]>([
  [
    '{number}-{slug}.md',
    'docs/use-one-queue.md',
    '',
    '1 file-name Expected a file named `{number}-{slug}.md`, found `use-one-queue.md`',
  ],
  [
    '{number}-{slug}.md',
    'docs/0012_Use_One_Queue.md',
    '',
    '1 file-name Expected a file named `0012-use-one-queue.md`, of the shape `{number}-{slug}.md`, found `0012_Use_One_Queue.md`',
  ],
  [
    '{number}-{slug}.md',
    'docs/0012.md',
    '',
    '1 file-name Expected a file named `0012-use-one-queue.md`, of the shape `{number}-{slug}.md`, found `0012.md`',
  ],
  [
    '{number}-{slug}.md',
    'docs/queue.md',
    'number: 7',
    '1 file-name Expected a file named `7-queue.md`, of the shape `{number}-{slug}.md`, found `queue.md`',
  ],
  [
    '{number}-{slug}.md',
    'docs/0012-a.md',
    'number: 13',
    '2 file-name Expected a file named `0013-a.md`, since `number` is `13` in the front matter, found `0012-a.md`',
  ],
  [
    '{category}/{number}-{slug}.md',
    'docs/data/1-a.md',
    'category: Event Stores',
    '2 file-name Expected a file named `event-stores/1-a.md`, since `category` is `Event Stores` in the front matter, found `data/1-a.md`',
  ],
  [
    '{date}-{slug}.md',
    'docs/a.md',
    'date: 2024-01-31',
    '1 file-name Expected a file named `2024-01-31-a.md`, of the shape `{date}-{slug}.md`, found `a.md`',
  ],
])('%s, %s and %s', (shape, path, frontMatter, expected) => {
  expect(told(shape, page(path, frontMatter))).toEqual([`${path}:${expected}`]);
});

test('a number is used once, leading zeros aside', () => {
  expect(told('{number}-{slug}.md', page('a/0001-a.md'), page('b/2-b.md'), page('b/1-c.md'))).toEqual([
    'b/1-c.md:1 duplicate-number Expected a number of its own, found `1`, the number of `a/0001-a.md`',
  ]);
});
