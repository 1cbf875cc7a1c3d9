import type {Heading, Root, RootContent} from 'mdast';
import type {FrontMatter, PageTitle, Section} from './page.js';
import {placeOf, plainText, withoutHeadingId} from './text.js';

/** The parts of a page: its title, what stands above the first section, and the tree of sections. */
export interface Outline {
  title: PageTitle | null;
  content: RootContent[];
  sections: Section[];
}

/**
 * Reads the outline of a page. Headings count at the top level of the page only: a heading in a box, a quotation or
 * a list opens no section. The first H1 is the title; without one, the front matter's `title` is.
 *
 * @param hasTitle False where every H1 is a section: then only the front matter can have a title.
 */
export function readOutline(tree: Root, frontMatter: FrontMatter, hasTitle = true): Outline {
  const content: RootContent[] = [];
  const sections: Section[] = [];
  const path: Section[] = [];
  let title: PageTitle | null = null;
  let current = content;
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    if (node.type !== 'heading') {
      current.push(node);
      continue;
    }
    if (hasTitle && node.depth === 1 && title === null) {
      title = {text: headingText(node), place: placeOf(node), source: 'heading'};
      current = content;
      continue;
    }
    const section: Section = {
      heading: node,
      text: headingText(node),
      depth: node.depth,
      place: placeOf(node),
      content: [],
      sections: [],
    };
    while ((path.at(-1)?.depth ?? 0) >= section.depth) path.pop();
    (path.at(-1)?.sections ?? sections).push(section);
    path.push(section);
    current = section.content;
  }
  return {title: title ?? titleFromFrontMatter(frontMatter), content, sections};
}

/** The text of a heading without a trailing `{#id}`. */
export function headingText(heading: Heading): string {
  return withoutHeadingId(plainText(heading));
}

function titleFromFrontMatter({data, place}: FrontMatter): PageTitle | null {
  const text =
    typeof data.title === 'string' || typeof data.title === 'number' ? String(data.title).trim() : '';
  return text === '' ? null : {text, place: place('title'), source: 'front-matter'};
}
