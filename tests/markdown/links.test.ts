import {readPage} from '../../src/markdown/read-page.js';

function links(contents: string, format: 'md' | 'mdx' = 'md') {
  return readPage({path: `page.${format}`, contents, format}).links;
}

test.each([
  ['a link', '[a](x.md)', 'x.md'],
  ['a reference', '[a][id]\n\n[id]: x.md', 'x.md'],
  ['a bare address', 'see https://example.org/x', 'https://example.org/x'],
  ['in a list', '- **[a](x.md)**', 'x.md'],
  ['in a table', '| a |\n|---|\n| [a](x.md) |', 'x.md'],
  ['in a box', ':::axiom[T]\n[a](x.md)\n:::', 'x.md'],
])('%s', (_name, text, url) => {
  expect(links(text).map(each => each.url)).toEqual([url]);
});

test.each([
  ['<a href>', '<a href="x.md">a</a>'],
  ['<Link to>', '<Link to="x.md">a</Link>'],
])('%s in MDX', (_name, text) => {
  expect(links(`Text ${text} text.`, 'mdx').map(({url}) => url)).toEqual(['x.md']);
});

test.each([
  ['code', '`[a](x.md)`'],
  ['a code block', '```\n[a](x.md)\n```'],
  ['a comment', '<!-- [a](x.md) -->'],
])('not in %s', (_name, text) => {
  expect(links(text)).toEqual([]);
});

test('what stands behind a link is its reason', () => {
  const [first, second] = links('- **[A](a.md)** – when calls hang\n- [B](b.md): for `queues` *too*');
  expect(first?.trailing).toBe('when calls hang');
  expect(second?.trailing).toBe('for queues too');
});

test('the headings above a link, outermost first', () => {
  expect(
    links('# T\n\n## A\n\n### B\n\n[x](x.md)\n\n## C\n\n[y](y.md)').map(({headings}) => headings),
  ).toEqual([
    ['T', 'A', 'B'],
    ['T', 'C'],
  ]);
});
