import type {Blockquote, Node} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {ADMONITIONS} from './admonitions.js';
import {isBox} from './box.js';

/** A block that only wraps others: JSX such as tabs, admonitions, quotations. Boxes are places of their own. */
export type Wrapper = Blockquote | ContainerDirective | MdxJsxFlowElement;

export function isWrapper(node: Node): node is Wrapper {
  return (
    node.type === 'mdxJsxFlowElement' ||
    node.type === 'blockquote' ||
    (isBox(node) && ADMONITIONS.includes(node.name))
  );
}
