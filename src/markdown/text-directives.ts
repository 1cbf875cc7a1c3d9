import type {Root, Text} from 'mdast';
import {walk} from './walk.js';

/**
 * Turns `:MM` in `HH:MM`, which the grammar takes for a directive, back into the text that readers see.
 * Source: `unusedDirectives` in @docusaurus/mdx-loader 3.10.2, which does the same for those without a label.
 */
export function readTextDirectives(tree: Root): void {
  walk(tree, (node, index, parent) => {
    if (node.type !== 'textDirective' || !parent) return;
    const {name, attributes, children} = node;
    if (children.length > 0 || Object.keys(attributes ?? {}).length > 0) return;
    const text: Text = {type: 'text', value: `:${name}`, position: node.position};
    parent.children[index] = text;
  });
}
