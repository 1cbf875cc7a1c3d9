import type {Root} from 'mdast';
import remarkComment from '@slorber/remark-comment';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {MarkdownFormat} from '../page.js';

const md = unified().use(remarkParse).use(remarkFrontmatter).use(remarkDirective).use(remarkGfm).freeze();
const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfm)
  .freeze();
const mdxWithComments = mdx().use(remarkComment, {ast: true}).freeze();

/**
 * Parses with the plugins of Docusaurus's mdx-loader (`processor.ts`).
 *
 * @throws VFileMessage with the place, when MDX does not parse. Markdown always parses.
 */
export function parseWithRemark(text: string, format: MarkdownFormat, comments: boolean): Root {
  if (format === 'md') return md.parse(text);
  return (comments ? mdxWithComments : mdx).parse(text);
}
