import type {List, RootContent} from 'mdast';

/**
 * Makes one list of two that only stand apart because of what is between them, such as a comment: a reader sees one.
 *
 * @param isSeparator Whether a block may stand between the two halves of a list.
 */
export function joinLists(
  nodes: readonly RootContent[],
  isSeparator: (node: RootContent) => boolean,
): RootContent[] {
  const joined: RootContent[] = [];
  // Where the last block stands that is no separator: looking for it from the end would take longer each time.
  let at = -1;
  // Lists of our own, which may grow.
  const grown = new Set<List>();
  for (const node of nodes) {
    const before = joined[at];
    if (node.type === 'list' && before?.type === 'list' && at < joined.length - 1 && isAlike(before, node)) {
      const list = grown.has(before) ? before : {...before, children: [...before.children]};
      grown.add(list);
      for (const item of node.children) list.children.push(item);
      list.position = before.position &&
        node.position && {start: before.position.start, end: node.position.end};
      joined.splice(at, joined.length - at, list);
    } else {
      joined.push(node);
      if (!isSeparator(node)) at = joined.length - 1;
    }
  }
  return joined;
}

function isAlike(first: List, second: List): boolean {
  return Boolean(first.ordered) === Boolean(second.ordered);
}
