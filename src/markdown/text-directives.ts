import type {Root, Text} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';

/**
 * Turns `:MM` in `HH:MM`, which the grammar takes for a directive, back into the text that readers see.
 * Source: `unusedDirectives` in @docusaurus/mdx-loader 3.10.2, which does the same for those without a label.
 */
export function readTextDirectives(tree: Root): void {
  visit(tree, 'textDirective', (node: TextDirective, index, parent) => {
    const isSimple = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
    if (!isSimple || index === undefined || !parent) return;
    const text: Text = {type: 'text', value: `:${node.name}`, position: node.position};
    parent.children[index] = text;
  });
}
