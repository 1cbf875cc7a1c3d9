import type {Root} from 'mdast';
import type {MarkdownFormat, Mdx1Compat} from './page.js';
import {parseWithRemark} from './parsers/parse-with-remark.js';
import {parseWithSatteri} from './parsers/parse-with-satteri.js';

/**
 * Parses Markdown with the grammar of Docusaurus's mdx-loader (`processor.ts`): front matter, directives, GFM, and
 * in `mdx` also JSX, expressions and, where the site keeps them, HTML comments.
 *
 * @throws VFileMessage with the place, when MDX does not parse. Markdown always parses.
 */
export function parseMarkdown(text: string, format: MarkdownFormat, compat: Mdx1Compat = MDX1_COMPAT): Root {
  const source = format === 'md' ? text : blankLoaderSyntax(text, compat);
  return parseWithSatteri(source, format) ?? parseWithRemark(source, format, compat.comments);
}

/** What Docusaurus 3 accepts where a site says nothing of it. */
export const MDX1_COMPAT: Mdx1Compat = {comments: true, admonitions: true, headingIds: true};

/**
 * Sets aside what mdx-loader takes out before it parses (`preprocessor.ts`): heading ids, which MDX would read as
 * expressions, and the fences of `mdx-code-block`. Blanks take their place, so that every line and column stays.
 */
function blankLoaderSyntax(text: string, {headingIds}: Mdx1Compat): string {
  const blanked = text.replace(
    /^([ \t]*)(`{3,})mdx-code-block[ \t]*\n([\s\S]*?)\n\1\2[ \t]*$/gmu,
    (_block, _indent, _fence, code: string) => `\n${code}\n`,
  );
  return headingIds
    ? blanked.replace(
        /^(#{1,6}\s.*?)(\{#[^}\n]{1,200}\})[ \t]*$/gmu,
        (_line, heading: string, id: string) => heading + ' '.repeat(id.length),
      )
    : blanked;
}
