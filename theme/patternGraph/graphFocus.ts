import type {ComparablePageProps, GraphProps} from 'docusaurus-plugin-pattern-library';
import {neighboursOf, MOST_IN_FIRST_RING} from '@theme/patternGraph/graphRings';
import nearestPage from '@theme/nearestPage';

/** The key in the address of the pattern that the graph is seen from; without a value, all of it is seen. */
const FOCUS_KEY = 'focus';

/** A picture of more patterns is hard to read as a whole. */
const MOST_WHOLE = 40;

export interface GraphFocus {
  /** Position of the pattern; `null` for the whole picture. */
  readonly node: number | null;
  /** The name in the address, where no pattern has it, and the pattern that was probably meant. */
  readonly unknown: {readonly name: string; readonly near: ComparablePageProps | null} | null;
}

/** What an address shows of the graph. */
export function readFocus(search: string, graph: GraphProps): GraphFocus {
  const name = new URLSearchParams(search).get(FOCUS_KEY);
  if (name === '') return {node: null, unknown: null};
  if (name !== null) {
    const node = graph.nodes.findIndex(each => each.name.toLowerCase() === name.toLowerCase());
    if (node >= 0) return {node, unknown: null};
  }
  return {
    node: graph.nodes.length > MOST_WHOLE ? firstFocus(graph) : null,
    unknown: name === null ? null : {name, near: nearestPage(name, graph.nodes)},
  };
}

/** The query that shows a pattern, or the whole picture. Other keys stay. */
export function withFocus(search: string, name: string | null): URLSearchParams {
  const params = new URLSearchParams(search);
  params.set(FOCUS_KEY, name ?? '');
  return params;
}

/** Of the patterns with two rings that with the most relations; the first of several. */
function firstFocus({nodes, edges}: GraphProps): number {
  const counts = neighboursOf(nodes.length, edges).map(({length}) =>
    length > MOST_IN_FIRST_RING ? 0 : length,
  );
  return counts.indexOf(Math.max(...counts));
}
