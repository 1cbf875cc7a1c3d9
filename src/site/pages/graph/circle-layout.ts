import {circleOrder} from './circle-order.js';
import {labelLines, textWidth} from './label-lines.js';
import type {GraphEdge} from '../../../catalogue/relations/relation-graph.js';

/** A node's place and label. Lengths are those of the picture; the font is 14 high. */
export interface CircleNode {
  x: number;
  y: number;
  label: {
    x: number;
    y: number;
    anchor: 'start' | 'end';
    /** In degrees, around `x` and `y`. */
    rotation: number;
    lines: string[];
  };
}

/** A picture of a graph: its nodes around a circle, group beside group. The same graph makes the same picture. */
export interface CircleLayout {
  width: number;
  height: number;
  /** In the order of the titles that were given. */
  nodes: CircleNode[];
  /** In the order of the edges that were given: the path of each line, towards `to`. */
  edges: string[];
  /** By group: the path of the arc behind its nodes. */
  arcs: string[];
}

export interface CircleGraph {
  nodes: readonly {title: string; group: number}[];
  /** How many groups there are; each has a node. */
  groupCount: number;
  edges: readonly (Pick<GraphEdge, 'from' | 'to'> & Partial<Pick<GraphEdge, 'lane'>>)[];
}

const LETTER = 7.6;
const LINE = 16;
const NODE = 9;
/** Between the bends of two lines that have the same ends. */
const LANE = 28;
/** From a node to its label. */
const LABEL_GAP = 13;
/** Between two groups, in nodes. */
const GROUP_GAP = 0.6;
/** Up to so many places around the circle, labels are level; more would overlap, so they stand like spokes. */
const MOST_LEVEL = 18;

/** Lays a graph out. Linear in nodes and edges, but for the sorting. */
export function circleLayout({nodes, groupCount, edges}: CircleGraph): CircleLayout {
  const groups = nodes.map(({group}) => group);
  const gap = groupCount > 1 ? GROUP_GAP : 0;
  const places = Math.max(nodes.length + gap * groupCount, 1);
  const step = (2 * Math.PI) / places;
  const isLevel = places <= MOST_LEVEL;
  const radii = isLevel ? levelRadii(step) : spokeRadii(places);
  const labels = nodes.map(({title}) => (isLevel ? labelLines(title, 14, 2) : labelLines(title, 26, 1)));
  const labelWidth = Math.max(0, ...labels.flat().map(textWidth)) * LETTER;
  const width = round(2 * (radii.x + LABEL_GAP + labelWidth + 4));
  const height = round(2 * (radii.y + LABEL_GAP + (isLevel ? 2 * LINE + 4 : labelWidth + 4)));
  const ring: Ring = {centre: {x: width / 2, y: height / 2}, radii};
  const angles = placeNodes(circleOrder(groups, edges), groups, step, gap);

  return {
    width,
    height,
    nodes: nodes.map((_, node) => {
      const angle = angles[node] ?? 0;
      const lines = labels[node] ?? [];
      const isRight = Math.sin(angle) >= 0;
      const label = pointAt(ring, angle, LABEL_GAP);
      // At the top and at the bottom a level label moves out of the circle by half its height.
      const shift = isLevel ? Math.cos(angle) * ((lines.length * LINE) / 2 - 2) : 0;
      return {
        ...pointAt(ring, angle),
        label: {
          x: label.x,
          y: round(label.y - shift),
          anchor: isRight ? 'start' : 'end',
          rotation: isLevel ? 0 : round((angle * 180) / Math.PI + (isRight ? -90 : 90)),
          lines,
        },
      };
    }),
    edges: edges.map(({from, to, lane = 0}) => chord(ring, angles[from] ?? 0, angles[to] ?? 0, lane)),
    arcs: Array.from({length: groupCount}, (_, group) => {
      const own = angles.filter((_angle, node) => groups[node] === group);
      return arc(ring, Math.min(...own) - step * 0.3, Math.max(...own) + step * 0.3);
    }),
  };
}

/** The angle of each node, clockwise from the top. */
function placeNodes(
  order: readonly number[],
  groups: readonly number[],
  step: number,
  gap: number,
): number[] {
  const angles: number[] = [];
  let place = (1 + gap) / 2;
  order.forEach((node, index) => {
    const previous = order[index - 1];
    place += previous !== undefined && groups[previous] !== groups[node] ? gap : 0;
    angles[node] = place * step;
    place += 1;
  });
  return angles;
}

/**
 * So high that neighbouring labels do not touch at the top, where the circle runs level. With the labels at its sides,
 * a picture that is as wide as high has a circle that is narrower.
 */
function levelRadii(step: number): Point {
  const rise = Math.cos(step / 2) - Math.cos(step * 1.5);
  const y = step > 1 ? 100 : Math.max(120, 28 / rise);
  return {x: Math.max(100, y * 0.62), y};
}

function spokeRadii(places: number): Point {
  const radius = Math.max(140, (places * (LINE + 1)) / (2 * Math.PI));
  return {x: radius, y: radius};
}

interface Point {
  x: number;
  y: number;
}

interface Ring {
  centre: Point;
  radii: Point;
}

/** The point at an angle, so far outside the ring. */
function pointAt({centre, radii}: Ring, angle: number, outside = 0): Point {
  return {
    x: round(centre.x + (radii.x + outside) * Math.sin(angle)),
    y: round(centre.y - (radii.y + outside) * Math.cos(angle)),
  };
}

/**
 * Bent towards the centre: the nearer two nodes are, the less. It ends where the nodes' circles begin. Lines between the
 * same two nodes stand beside each other, one a lane.
 */
function chord(ring: Ring, from: number, to: number, lane: number): string {
  const cosine = Math.cos((from - to) / 2);
  const depth = 0.75 * cosine * Math.abs(cosine);
  const inner = {...ring, radii: {x: ring.radii.x * depth, y: ring.radii.y * depth}};
  const [start, end] = [pointAt(ring, from, -NODE), pointAt(ring, to, -NODE)];
  const bend = beside(start, pointAt(inner, (from + to) / 2), end, lane);
  return `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}`;
}

/** The bend of a line in a lane: moved across the way between its ends, whichever of them comes first. */
function beside(start: Point, bend: Point, end: Point, lane: number): Point {
  const [across, along] = [end.y - start.y, end.x - start.x];
  const length = Math.hypot(across, along) || 1;
  const isFirst = start.x < end.x || (start.x === end.x && start.y <= end.y);
  const shift = (isFirst ? 1 : -1) * lane * LANE;
  return {
    x: round(bend.x - (across / length) * shift),
    y: round(bend.y + (along / length) * shift),
  };
}

function arc(ring: Ring, from: number, to: number): string {
  const [start, middle, end] = [from, (from + to) / 2, to].map(angle => pointAt(ring, angle));
  const radii = `${round(ring.radii.x)} ${round(ring.radii.y)} 0 0 1`;
  // In two halves: a single arc cannot go all the way round.
  return `M${start!.x} ${start!.y}A${radii} ${middle!.x} ${middle!.y}A${radii} ${end!.x} ${end!.y}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
