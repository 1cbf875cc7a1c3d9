import type {GraphEdgeProps, GraphProps} from 'docusaurus-plugin-pattern-library';

/** A ring of more patterns leaves no room for a second one. */
export const MOST_IN_FIRST_RING = 14;

const MOST_IN_SECOND_RING = 36;

/** A pattern with those that it is related to, and with those that they are related to, by their positions. */
export interface GraphRings {
  readonly centre: number;
  /** Group beside group. */
  readonly first: readonly RingNode[];
}

export interface RingNode {
  readonly node: number;
  /** Its part of the second ring: each pattern stands there once. */
  readonly beyond: readonly number[];
  /** How many patterns it is related to that are in neither ring. */
  readonly hiddenCount: number;
}

/** The positions of the patterns that each pattern is related to, each once. Linear in edges. */
export function neighboursOf(
  count: number,
  edges: readonly Pick<GraphEdgeProps, 'from' | 'to'>[],
): readonly (readonly number[])[] {
  const neighbours = Array.from({length: count}, () => new Set<number>());
  for (const {from, to} of edges) {
    if (from === to) continue;
    neighbours[from]?.add(to);
    neighbours[to]?.add(from);
  }
  return neighbours.map(each => [...each].sort((a, b) => a - b));
}

/** The two rings around a pattern. Where the first is full, it is the only one. */
export default function graphRings({nodes, edges}: GraphProps, centre: number): GraphRings {
  const neighbours = neighboursOf(nodes.length, edges);
  const groupOf = (node: number) => nodes[node]?.group ?? 0;
  const first = [...(neighbours[centre] ?? [])].sort((a, b) => groupOf(a) - groupOf(b) || a - b);
  const shown = new Set([centre, ...first]);
  const hasSecond = first.length <= MOST_IN_FIRST_RING;
  const beyond = new Map<number, number[]>();
  const share = Math.max(2, Math.floor(MOST_IN_SECOND_RING / Math.max(first.length, 1)));
  // Those with few others choose first, since those with many have more to choose from.
  const choosers = [...first].sort((a, b) => degreeOf(a) - degreeOf(b) || a - b);
  for (const node of hasSecond ? choosers : []) {
    const own = (neighbours[node] ?? []).filter(other => !shown.has(other)).slice(0, share);
    own.forEach(other => shown.add(other));
    beyond.set(node, own);
  }
  return {
    centre,
    first: first.map(node => ({
      node,
      beyond: beyond.get(node) ?? [],
      hiddenCount: (neighbours[node] ?? []).filter(other => !shown.has(other)).length,
    })),
  };

  function degreeOf(node: number): number {
    return neighbours[node]?.length ?? 0;
  }
}
