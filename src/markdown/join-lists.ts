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
  for (const node of nodes) {
    const at = joined.findLastIndex(each => !isSeparator(each));
    const before = joined[at];
    if (node.type === 'list' && before?.type === 'list' && at < joined.length - 1 && isAlike(before, node)) {
      joined.splice(at, joined.length - at, join(before, node));
    } else {
      joined.push(node);
    }
  }
  return joined;
}

function isAlike(first: List, second: List): boolean {
  return Boolean(first.ordered) === Boolean(second.ordered);
}

function join(first: List, second: List): List {
  const position = first.position &&
    second.position && {start: first.position.start, end: second.position.end};
  return {...first, children: [...first.children, ...second.children], position};
}
