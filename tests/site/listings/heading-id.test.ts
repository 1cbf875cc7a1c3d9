import {readPage} from '../../../src/markdown/read-page.js';
import {headingIdAbove} from '../../../src/site/listings/heading-id.js';
import {compilePage} from '../../remark/render.js';

const SOURCE = `# Title

Text.

## Over *load* & \`shed()\`

## Same

:::axiom[A]
### Same
:::

## 🎯 Emoji 2.0

Text.
`;

test.each(['md', 'mdx'] as const)('ids are those that Docusaurus makes, in %s', async format => {
  // Braces in MDX are code.
  const ids = format === 'md' ? '## Named {#by-hand}' : '## Said {/* #said */}';
  const source = `${SOURCE}\n${ids}\n\nText.\n`;
  const {html} = await compilePage(source, format);
  const rendered = [...html.matchAll(/<h[2-6][^>]* id="([^"]*)"/gu)].map(([, id]) => id);
  const page = readPage({path: 'a.md', contents: source, format});
  const lines = source.split('\n');
  const own = lines.flatMap((line, index) => (/^#{2,}/u.test(line) ? [headingIdAbove(page, index + 1)] : []));
  expect(own).toHaveLength(5);
  expect(own).toEqual(rendered);
});

test('an id in a comment counts where Docusaurus reads it', () => {
  const page = readPage({path: 'a.md', contents: '## Said <!-- #by-comment -->\n', format: 'md'});
  expect(headingIdAbove(page, 1)).toBe('by-comment');
});

test('the title has no id, and what stands above all headings none either', () => {
  const page = readPage({path: 'a.md', contents: 'Text.\n\n# Title\n\nText.\n', format: 'md'});
  expect([headingIdAbove(page, 1), headingIdAbove(page, 5)]).toEqual([null, null]);
});
