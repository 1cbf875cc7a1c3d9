import type {Link, Node, Parent, Root} from 'mdast';
import {splitNameMark} from './words/name-mark.js';
import {findSlots, type Slot} from './words/slot.js';
import {slotText, slotsOf, isPlaceholderUrl} from './words/slot-text.js';
import type {Placeholder} from './template.js';

/** Nodes whose inline content is one run of text. */
export function isTextBlock(node: Node): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** All slots of a template with their lines, in order: what a finished page may not hold any more. */
export function readPlaceholders(tree: Root): Placeholder[] {
  const found: Placeholder[] = [];
  walk(tree, 1, found);
  return found;
}

/** Words for the writer, which pages may keep: `[optional]` in a name. */
function slotsToFill(node: Node): Slot[] {
  if (node.type === 'heading') return findSlots(splitNameMark(slotText(node)).name);
  return slotsOf(node).filter(({inner}) => !/^(?:optional|required|mandatory|if applicable)$/iu.test(inner));
}

/** @param above Line of the nearest block above, for nodes that were made of HTML and have no place of their own. */
function walk(node: Node, above: number, found: Placeholder[]): void {
  const line = node.position?.start.line ?? above;
  if (isTextBlock(node))
    found.push(...slotsToFill(node).map(slot => ({text: slot.text, line, isUrl: false})));
  if (node.type === 'link' && isPlaceholderUrl((node as Link).url)) {
    found.push({text: (node as Link).url, line, isUrl: true});
  }
  if ('children' in node) for (const child of (node as Parent).children) walk(child, line, found);
}
