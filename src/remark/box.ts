import type {Parents} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {CONTINUE, SKIP, visit} from 'unist-util-visit';
import {jsxElement} from './jsx.js';
import {hasIcon, splitLabel} from './label.js';

/**
 * Names of the components in a compiled page, and the modules that they come from. The names are long so that they
 * do not meet a page's own imports.
 */
export const BOX_IMPORTS = {
  PatternLibraryBox: '@theme/PatternBox',
  PatternLibraryBoxTitle: '@theme/PatternBox/Title',
  PatternLibraryBoxBody: '@theme/PatternBox/Body',
};

/**
 * Turns container directives of the given kinds into box components, at any depth.
 *
 * @returns how many boxes were made.
 */
export function transformBoxes(tree: Parents, kinds: ReadonlySet<string>): number {
  let count = 0;
  visit(tree, 'containerDirective', (node, index, parent) => {
    if (index === undefined || !parent || !kinds.has(node.name) || isTaken(node)) return CONTINUE;
    parent.children[index] = toBox(node);
    count += 1;
    // The new element stands in the same place: go there again, for the boxes inside it.
    return [SKIP, index];
  });
  return count;
}

/** By Docusaurus's own convention a directive with data has been taken, as admonitions are; they run earlier. */
function isTaken(directive: ContainerDirective): boolean {
  return directive.data !== undefined;
}

function toBox(directive: ContainerDirective): MdxJsxFlowElement {
  const {label, body} = splitLabel(directive);
  const {id, class: className} = directive.attributes ?? {};
  const box = jsxElement('PatternLibraryBox', {kind: directive.name, id, className}, [
    jsxElement('PatternLibraryBoxTitle', {hasIcon: hasIcon(label) || undefined}, label),
    jsxElement('PatternLibraryBoxBody', {}, body),
  ]);
  return {...box, position: directive.position};
}
