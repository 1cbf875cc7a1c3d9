import type {Link, Node, Parent} from 'mdast';
import type {Place} from '../markdown/finding.js';
import type {Page} from '../markdown/page.js';
import {SourceText, type SourceCursor} from '../markdown/source-text.js';
import {isTextBlock} from '../template/placeholders.js';
import {findSlots, type Slot} from '../template/words/slot.js';
import {isPlaceholderUrl, slotText, slotsOf} from '../template/words/slot-text.js';
import type {Placeholder} from '../template/template.js';

/** A slot of the template that a page still holds, or a phrase that looks like one. */
export interface Leftover {
  text: string;
  place: Place;
  /** The slot in the template; `null` for a phrase that only looks like one. */
  placeholder: Placeholder | null;
}

/** Finds, in the texts of a page, what was left of its template. Code blocks never count. */
export function findLeftovers(page: Page, placeholders: readonly Placeholder[]): Leftover[] {
  const known = new Map(placeholders.filter(({isUrl}) => !isUrl).map(each => [each.text, each]));
  const urls = new Map(placeholders.filter(({isUrl}) => isUrl).map(each => [each.text, each]));
  const source = new SourceText(page.source);
  const found: Leftover[] = [];
  const walk = (node: Node, above: Node): void => {
    const placed = node.position ? node : above;
    if (node.type === 'yaml') found.push(...inFrontMatter(node, source, known));
    if (isTextBlock(node)) found.push(...inText(node, source.cursor(placed), known));
    if (node.type === 'link') {
      const {url} = node as Link;
      const placeholder = urls.get(url);
      if (placeholder && isPlaceholderUrl(url))
        found.push({text: url, place: source.cursor(placed).find(url, Infinity), placeholder});
    }
    if ('children' in node) for (const child of (node as Parent).children) walk(child, placed);
  };
  walk(page.tree, page.tree);
  return found;
}

function inText(node: Node, cursor: SourceCursor, known: ReadonlyMap<string, Placeholder>): Leftover[] {
  const text = slotText(node);
  let from = 0;
  return slotsOf(node).flatMap(slot => {
    const placeholder = known.get(slot.text) ?? null;
    const distance = slot.offset - from;
    if (
      placeholder === null &&
      (!looksLikeSlot(slot.text, text, slot.offset) || cursor.isEscaped(slot.text, distance))
    )
      return [];
    from = slot.offset;
    return [{text: slot.text, place: cursor.find(slot.text, distance), placeholder}];
  });
}

/**
 * A phrase in brackets that nobody would leave on purpose: two words or more, or one with a capital, without digits
 * (citations), and not part of a reference (`[text][id]`).
 */
function looksLikeSlot(slot: string, text: string, offset: number): boolean {
  const before = text[offset - 1] ?? ' ';
  const after = text[offset + slot.length] ?? ' ';
  if (/[\]\w]/u.test(before) || /[[(:\w]/u.test(after)) return false;
  if (slot.startsWith('{{') || /^\((?:fill|todo|tbd)/iu.test(slot)) return true;
  const inner = slot.slice(1, -1);
  return (
    slot.startsWith('[') &&
    !/\d/u.test(inner) &&
    (/\p{L}\s+\p{L}/u.test(inner) || /^\p{Lu}\p{Ll}{3,}$/u.test(inner))
  );
}

function inFrontMatter(node: Node, source: SourceText, known: ReadonlyMap<string, Placeholder>): Leftover[] {
  const value = 'value' in node ? String(node.value) : '';
  const cursor = source.cursor(node);
  const texts = new Set(value.split('\n').flatMap(line => findSlots(line).map(({text}) => text)));
  return [...texts].flatMap(text => {
    const placeholder = known.get(text);
    return placeholder ? [{text, place: cursor.find(text, Infinity), placeholder}] : [];
  });
}

/** A test whether a text, or the text of a node, still holds one of these placeholders. */
export function leftoverTest(placeholders: readonly Placeholder[]): (text: string | Node) => boolean {
  const texts = new Set(placeholders.filter(({isUrl}) => !isUrl).map(({text}) => text));
  return text =>
    (typeof text === 'string' ? findSlots(text) : slotsIn(text)).some(slot => texts.has(slot.text));
}

/** The slots of all text blocks in a node; a node of inline text is one itself. */
function slotsIn(node: Node): Slot[] {
  if (isTextBlock(node) || !('children' in node)) return slotsOf(node);
  return (node as Parent).children.flatMap(slotsIn);
}
