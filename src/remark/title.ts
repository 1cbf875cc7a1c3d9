import type {Heading, Root} from 'mdast';
import {walk} from '../markdown/walk.js';

/**
 * Marks the title that a page has in its text, by the attribute `data-title`: what belongs below a title stands there.
 * Docusaurus takes the first heading for the title, if it is of the first rank and no thematic break is above it.
 */
export function markTitle(tree: Root): void {
  let first: Heading | 'break' | null = null;
  walk(tree, node => {
    if (first === null && node.type === 'heading') first = node;
    if (first === null && node.type === 'thematicBreak') first = 'break';
  });
  const heading = first as Heading | 'break' | null;
  if (heading === null || heading === 'break' || heading.depth !== 1) return;
  heading.data = {...heading.data, hProperties: {...heading.data?.hProperties, 'data-title': ''}};
}
