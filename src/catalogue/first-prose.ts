import type {Node, Paragraph, Parent, Root} from 'mdast';
import type {Page} from '../markdown/page.js';
import {isWrapper, type Wrapper} from '../markdown/wrapper.js';
import {isBox, isLabel} from '../markdown/box.js';
import {withoutEmojiNames} from '../markdown/words/emoji.js';
import {readLabels} from '../markdown/labels/lead.js';
import {shorten} from './shorten.js';

/** About as much as a card shows, and as search engines show of a page. */
const MAX_LENGTH = 200;

/**
 * The first paragraph of a page in plain text, for pages that do not describe themselves: Docusaurus takes the first
 * line of any kind, which is the same heading on all pages of one template. What stands in boxes and other wrappers
 * comes second to what the page itself says. Empty when the page has no prose.
 */
export function firstProse(page: Pick<Page, 'tree' | 'ask'>): string {
  return page.ask('first prose', () => findProse(page.tree));
}

function findProse(tree: Root): string {
  const wrapped = tree.children.filter(node => isContainer(node));
  const paragraph = tree.children.find(isProse) ?? wrapped.flatMap(paragraphsIn).find(isProse);
  return paragraph ? shorten(proseOf(paragraph), MAX_LENGTH) : '';
}

function isContainer(node: Node): node is Wrapper {
  return isBox(node) || isWrapper(node);
}

function paragraphsIn({children}: Wrapper): Paragraph[] {
  return children.flatMap(child => {
    if (isContainer(child)) return paragraphsIn(child);
    return child.type === 'paragraph' && !isLabel(child) ? [child] : [];
  });
}

function isProse(node: Node): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const paragraph = node as Paragraph;
  // Links alone are a way to other pages; code alone is no prose; a component shows what it likes.
  const own = paragraph.children.filter(
    ({type}) => !['link', 'linkReference', 'inlineCode', 'mdxJsxTextElement'].includes(type),
  );
  const text = proseOf(paragraph);
  return /\p{L}/u.test(own.map(wordsOf).join('')) && !/^:{2,}/u.test(text) && !isField(paragraph, text);
}

/** `**Status:** accepted`; lines such as `Status: accepted`. "In short: it is full." is a sentence. */
function isField(paragraph: Paragraph, text: string): boolean {
  const [first, second] = paragraph.children;
  if (first?.type === 'strong')
    return /[:：]\s*$/u.test(wordsOf(first)) || (second !== undefined && /^\s*[:：]/u.test(wordsOf(second)));
  const labels = readLabels(paragraph).length;
  return labels > 1 || (labels === 1 && !/[.!?…。！？]["'”’»)]*$/u.test(text));
}

function proseOf(paragraph: Paragraph): string {
  return withoutEmojiNames(wordsOf(paragraph)).replace(/\s+/gu, ' ').trim();
}

/** What readers see as text: no pictures, comments, tags or expressions. */
function wordsOf(node: Node): string {
  if ('children' in node) return (node as Parent).children.map(wordsOf).join('');
  if (node.type === 'break') return ' ';
  return node.type === 'text' || node.type === 'inlineCode' ? String((node as {value?: unknown}).value) : '';
}
