import type {Node, Parent} from 'mdast';

/** Inline nodes as one text, in which each has its place. */
export interface Line {
  /** On one line. What ends sentences elsewhere does not in links and code, which are of one piece. */
  text: string;
  startOf: (node: Node) => number;
  lengthOf: (node: Node) => number;
}

export function readLine(nodes: readonly Node[]): Line {
  const starts = new Map<Node, number>();
  const lengths = new Map<Node, number>();
  let text = '';
  const read = (node: Node, isWhole: boolean): void => {
    starts.set(node, text.length);
    const own = textOfLeaf(node);
    if ('children' in node)
      for (const child of (node as Parent).children) read(child, isWhole || isOfOnePiece(node));
    else if (node.type === 'inlineCode') text += 'X'.repeat(own.length);
    else text += (isWhole ? own.replace(/[.!?…。！？]/gu, '-') : own).replace(/\s/gu, ' ');
    lengths.set(node, text.length - (starts.get(node) ?? 0));
  };
  for (const node of nodes) read(node, false);
  return {
    text,
    startOf: node => starts.get(node) ?? 0,
    lengthOf: node => lengths.get(node) ?? 0,
  };
}

function isOfOnePiece({type}: Node): boolean {
  return type === 'link' || type === 'linkReference' || type === 'mdxJsxTextElement';
}

/** What readers see of a node without children, as far as it is text. */
function textOfLeaf(node: Node): string {
  if (node.type === 'break') return ' ';
  const isText = node.type === 'text' || node.type === 'inlineCode';
  return isText && 'value' in node ? String(node.value) : '';
}

/** The nodes of a part of a line; what it cuts in two is cut, but for what is of one piece. */
export function sliceLine(nodes: readonly Node[], line: Line, from: number, to: number): Node[] {
  const first = firstThat(nodes, node => line.startOf(node) + line.lengthOf(node) > from);
  const behind = firstThat(nodes, node => line.startOf(node) >= to);
  return nodes.slice(first, behind).flatMap(node => {
    const start = line.startOf(node);
    const end = start + line.lengthOf(node);
    if (from <= start && end <= to) return [node];
    if (node.type === 'text') return [cutText(node, from - start, to - start)];
    if (!('children' in node) || isOfOnePiece(node)) return [node];
    const children = sliceLine((node as Parent).children, line, from, to);
    const first = children.find(({position}) => position);
    const last = children.findLast(({position}) => position);
    const position = first?.position &&
      last?.position && {start: first.position.start, end: last.position.end};
    return [{...node, children, ...(position && {position})}];
  });
}

/** The index of the first node that a line has from a place on, by halves: a paragraph may be of any length. */
function firstThat(nodes: readonly Node[], isThere: (node: Node) => boolean): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isThere(nodes[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Columns are exact where the file writes the text as readers see it, which is so but for escapes and entities. */
function cutText(node: Node, from: number, to: number): Node {
  const value = 'value' in node ? String(node.value) : '';
  const {position} = node;
  const [start, end] = [Math.max(0, from), Math.min(value.length, to)];
  const pointAt = (offset: number, point: {line: number; column: number}) => {
    const before = value.slice(0, offset).split('\n');
    const column = (before.at(-1)?.length ?? 0) + (before.length > 1 ? 1 : point.column);
    return {line: point.line + before.length - 1, column};
  };
  const cut = {...node, value: value.slice(start, end)};
  if (!position) return cut;
  return {
    ...cut,
    position: {
      start: pointAt(start, position.start),
      end: end === value.length ? position.end : pointAt(end, position.start),
    },
  };
}
