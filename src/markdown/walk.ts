import type {Node, Nodes, Parent} from 'mdast';

/** Called with each node, its place among its siblings, and its parent; -1 and `null` for the node that was given. */
export type Visitor = (node: Nodes, index: number, parent: Parent | null) => void;

/**
 * Calls a visitor with a node and all below it, in the order in which they stand. unist-util-visit does so, too, and
 * gives every visit a name for debuggers, which took a third of the time of a check.
 */
export function walk(node: Node, visitor: Visitor): void {
  enter(node, -1, null, visitor);
}

function enter(node: Node, index: number, parent: Parent | null, visitor: Visitor): void {
  visitor(node as Nodes, index, parent);
  if (!('children' in node)) return;
  const {children} = node as Parent;
  // By index, since a visitor may put another node in the place of its own.
  for (let each = 0; each < children.length; each++) enter(children[each]!, each, node as Parent, visitor);
}

/** All nodes of some type in a node, in the order in which they stand. */
export function nodesOf<T extends Node>(node: Node, type: T['type']): T[] {
  const found: T[] = [];
  walk(node, each => {
    if (each.type === type) found.push(each as T);
  });
  return found;
}
