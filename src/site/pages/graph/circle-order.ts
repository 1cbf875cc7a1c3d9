import type {GraphEdge} from '../../../catalogue/relations/relation-graph.js';

const SWEEPS = 4;

/**
 * The order of nodes around a circle: group beside group, and in a group the nodes nearest to where their relations lead,
 * so that fewer lines cross. Each sweep is linear in nodes and edges, but for the sorting.
 *
 * @param groups The group of each node.
 */
export function circleOrder(
  groups: readonly number[],
  edges: readonly Pick<GraphEdge, 'from' | 'to'>[],
): number[] {
  const members = new Map<number, number[]>();
  groups.forEach((group, node) => pushTo(members, group, node));
  const neighbours: number[][] = groups.map(() => []);
  for (const {from, to} of edges) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  let order = [...members.values()].flat();
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const angles = new Map(order.map((node, slot) => [node, (slot / order.length) * 2 * Math.PI]));
    order = [...members.values()].flatMap(nodes => sortGroup(nodes, angles, neighbours));
  }
  return order;
}

function sortGroup(
  nodes: readonly number[],
  angles: ReadonlyMap<number, number>,
  neighbours: readonly (readonly number[])[],
): number[] {
  const angleOf = (node: number) => angles.get(node) ?? 0;
  const centre = mean(nodes.map(angleOf));
  const pull = new Map(
    nodes.map(node => [node, pullOf([node, ...(neighbours[node] ?? [])].map(angleOf), centre)]),
  );
  return [...nodes].sort((a, b) => (pull.get(a) ?? 0) - (pull.get(b) ?? 0));
}

/** How far, and to which side of the centre of its group, a node is drawn; between -π and π. */
function pullOf(angles: readonly number[], centre: number): number {
  const x = mean(angles.map(angle => Math.cos(angle - centre)));
  const y = mean(angles.map(angle => Math.sin(angle - centre)));
  // Rounded, so that machines that differ in the last digit sort alike.
  return Math.round(Math.atan2(y, x) * 1e6);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function pushTo(members: Map<number, number[]>, group: number, node: number): void {
  const nodes = members.get(group);
  if (nodes) nodes.push(node);
  else members.set(group, [node]);
}
