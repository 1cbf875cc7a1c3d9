import type {Root} from 'mdast';
import type {MarkdownFormat} from '../page.js';
import {conform} from './conform.js';
import {mayReadOtherwise} from './read-otherwise.js';

let satteri: typeof import('satteri') | null = null;

/**
 * Loads satteri. It is an optional dependency: where its binary does not load, and until this is called, remark does all
 * the work. So it does with `PATTERN_LIBRARY_PARSER=remark`, which shows whether this parser is to blame for something.
 */
export async function loadSatteri(): Promise<void> {
  if (process.env.PATTERN_LIBRARY_PARSER === 'remark') return;
  try {
    satteri ??= await import('satteri');
  } catch {
    satteri = null;
  }
}

/** The same tree as remark's, in a hundredth of the time; `null` where nobody can be sure that it is the same. */
export function parseWithSatteri(text: string, format: MarkdownFormat): Root | null {
  if (satteri === null || mayReadOtherwise(text)) return null;
  const parse = format === 'md' ? satteri.markdownToMdast : satteri.mdxToMdast;
  try {
    const tree = parse(text, {features: {gfm: true, frontmatter: true, directive: true}});
    return conform(tree, text, format) ? tree : null;
  } catch {
    // It has no words for what is wrong with MDX; remark has.
    return null;
  }
}
