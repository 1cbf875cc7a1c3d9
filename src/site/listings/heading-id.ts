import type {Heading, Node} from 'mdast';
import {createSlugger, parseMarkdownHeadingId} from '@docusaurus/utils';
import {toString} from 'mdast-util-to-string';
import type {Page} from '../../markdown/page.js';
import {nodesOf} from '../../markdown/walk.js';

/**
 * The id of the nearest heading above a line, as Docusaurus makes it; `null` where the page's title is the nearest.
 * Source: `headings` in @docusaurus/mdx-loader 3.10.2.
 */
export function headingIdAbove(page: Page, line: number): string | null {
  const ids = page.ask('heading ids', () => headingIds(page));
  return ids.findLast(heading => heading.line <= line)?.id ?? null;
}

interface HeadingId {
  line: number;
  /** `null` for the title. */
  id: string | null;
}

function headingIds({tree, title}: Page): HeadingId[] {
  const slugger = createSlugger();
  return nodesOf<Heading>(tree, 'heading').map(heading => {
    const line = heading.position?.start.line ?? 1;
    const id = commentId(heading) ?? textId(heading, text => slugger.slug(text));
    const isTitle = title?.source === 'heading' && title.place.start.line === line;
    return {line, id: isTitle ? null : id};
  });
}

/** `## Title {/* #id *\u002f}` and `## Title <!-- #id -->`. */
function commentId({children}: Heading): string | null {
  const last: Node | undefined = children.at(-1);
  const value = last && 'value' in last && typeof last.value === 'string' ? last.value.trim() : '';
  const isComment =
    (last?.type === 'mdxTextExpression' && /^\/\*.*\*\/$/su.test(value)) ||
    (last?.type === 'html' && /^<!--.*-->$/su.test(value));
  return isComment
    ? (/^(?:\/\*|<!--)\s*#(\S+)/u.exec(value)?.[1]?.replace(/(?:\*\/|-->)$/u, '') ?? null)
    : null;
}

function textId({children}: Heading, slug: (text: string) => string): string {
  const text = toString(children.filter(({type}) => type !== 'html'));
  return parseMarkdownHeadingId(text).id ?? slug(text);
}
