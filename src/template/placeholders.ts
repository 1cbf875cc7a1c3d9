import type {Heading, Link, Node, Parent, PhrasingContent, Root} from 'mdast';
import type {Placeholder} from './template.js';
import {splitNameMark} from './words/name-mark.js';
import {isPlaceholderUrl, slotText, slotsOf, type PlacedSlot} from './words/slot-text.js';

/** Nodes whose inline content is one run of text. */
export function isTextBlock(node: Node): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/**
 * All slots of a template with their lines, in order: what a finished page may not hold any more.
 *
 * @param hasTitle Whether the first H1 is the title of the pages.
 */
export function readPlaceholders(tree: Root, hasTitle: boolean): Placeholder[] {
  const found: Placeholder[] = [];
  const title = hasTitle
    ? tree.children.find(node => node.type === 'heading' && node.depth === 1)
    : undefined;
  if (title?.type === 'heading') found.push(...titleSlots(title));
  walk(tree, 1, found);
  return found;
}

/** The slots of a block but for words to the writer, which pages may keep: `[optional]` in a name. */
function slotsToFill(node: Node): PlacedSlot[] {
  const slots = slotsOf(node);
  if (node.type !== 'heading')
    return slots.filter(({inner}) => !/^(?:optional|required|mandatory|if applicable)$/iu.test(inner));
  const {name} = splitNameMark(slotText(node));
  return slots.filter(({text}) => name.includes(text));
}

/** @param above Line of the nearest block above, for nodes that were made of HTML and have no place of their own. */
function walk(node: Node, above: number, found: Placeholder[]): void {
  const line = node.position?.start.line ?? above;
  if (isTextBlock(node))
    found.push(...slotsToFill(node).map(({text, surroundings}) => ({text, line, surroundings})));
  if (node.type === 'link' && isPlaceholderUrl((node as Link).url))
    found.push({text: (node as Link).url, line, surroundings: 'link target'});
  if ('children' in node) for (const child of (node as Parent).children) walk(child, line, found);
}

/** `$NAME` */
const VARIABLE = /\$[A-Z][A-Z0-9_]*\b/gu;

/** A title is no title of all pages: a name in code (`` `Topic` ``) or with a `$` is to be replaced there. */
function titleSlots(heading: Heading): Placeholder[] {
  const {line} = heading.position?.start ?? {line: 1};
  return variablesOf(heading).map(text => ({text, line, surroundings: 'title'}));
}

/** What stands in a title like the name of something: `Topic` in code, `$NAME`. */
export function variablesOf({children}: Heading): string[] {
  return children.flatMap((node: PhrasingContent) => {
    if (node.type === 'inlineCode') return /^\p{Lu}[\p{L} _-]*$/u.test(node.value) ? [node.value] : [];
    return node.type === 'text' ? (node.value.match(VARIABLE) ?? []) : [];
  });
}
