import type {GraphProps} from 'docusaurus-plugin-pattern-library';
import type {DrawnNode, GraphDrawing} from '@theme/patternGraph/graphDrawing';
import graphRings, {MOST_IN_FIRST_RING, type RingNode} from '@theme/patternGraph/graphRings';

const LETTER = 7.6;
const LINE = 16;
const NODE = 9;
/** Between the bends of two lines that have the same ends. */
const LANE = 22;
/** From here on, lines bend out of the way of what lies between their ends. */
const LONG = 250;
/** From a node to its label. */
const LABEL_GAP = 13;
/** Around the first ring, for a label of two lines below each of its nodes. */
const FIRST_PLACE = 118;
/** Around an outer ring, whose labels stand like spokes. */
const SPOKE_PLACE = 19;
const BETWEEN_RINGS = 130;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place around the centre, by its angle clockwise from the top. */
interface Place {
  readonly node: number;
  readonly angle: number;
  readonly radius: number;
  readonly hiddenCount?: number;
}

/** A pattern in the middle of those that it is related to. Takes the time of its two rings, and of all edges once. */
export default function ringDrawing(graph: GraphProps, focus: number): GraphDrawing {
  const {centre, first} = graphRings(graph, focus);
  const isSingle = first.length > MOST_IN_FIRST_RING;
  const slots = first.reduce((sum, {beyond}) => sum + widthOf(beyond), 0);
  const radius = isSingle
    ? Math.max(200, (slots * SPOKE_PLACE) / (2 * Math.PI))
    : Math.max(140, (first.length * FIRST_PLACE) / (2 * Math.PI));
  const hasSecond = first.some(({beyond}) => beyond.length > 0);
  const outer = hasSecond ? Math.max(radius + BETWEEN_RINGS, (slots * SPOKE_PLACE) / (2 * Math.PI)) : radius;
  const places = placeRings(first, {slots, radius, outer});
  const hasSpokes = isSingle || hasSecond;
  const outermost = places.filter(place => place.radius === outer).map(place => titleOf(graph, place.node));
  const reach = hasSpokes ? LABEL_GAP + lengthOf(outermost) + 4 : 70;
  const middle = {x: Math.ceil(outer + reach), y: Math.ceil(outer + (hasSpokes ? reach : 64))};
  const at = (angle: number, distance: number): Point => ({
    x: round(middle.x + distance * Math.sin(angle)),
    y: round(middle.y - distance * Math.cos(angle)),
  });

  const points = new Map<number, Point>([[centre, middle]]);
  for (const {node, angle, radius: distance} of places) points.set(node, at(angle, distance));
  const inner = new Set([centre, ...first.map(({node}) => node)]);
  return {
    width: 2 * middle.x,
    height: 2 * middle.y,
    nodes: [
      {node: centre, ...middle, label: levelLabel(graph, centre, middle)},
      ...places.map(({node, angle, radius: distance, hiddenCount}): DrawnNode => {
        const point = at(angle, distance);
        const isSpoke = isSingle || distance > radius;
        const label = isSpoke
          ? spokeLabel(titleOf(graph, node), angle, at(angle, distance + LABEL_GAP))
          : levelLabel(graph, node, point);
        return {node, ...point, label, ...(hiddenCount && {hiddenCount})};
      }),
    ],
    lines: drawnLines(graph, points, inner, middle),
    arcs: [radius, ...(hasSecond ? [outer] : [])].map(distance => ({
      group: null,
      path: circle(middle, distance),
    })),
  };
}

/** Each node of the first ring stands before the middle of its part of the second one. */
function placeRings(
  first: readonly RingNode[],
  {slots, radius, outer}: {slots: number; radius: number; outer: number},
): Place[] {
  const angleOf = (slot: number) => (slot / slots) * 2 * Math.PI;
  let slot = 0;
  return first.flatMap(({node, beyond, hiddenCount}, position) => {
    const from = slot;
    slot += widthOf(beyond);
    // Half of the way to places of equal width, so that labels of nodes that have none beyond them have room.
    const middle = (angleOf((from + slot) / 2) + ((position + 0.5) / first.length) * 2 * Math.PI) / 2;
    return [
      {node, angle: middle, radius, hiddenCount},
      ...beyond.map((other, index) => ({
        node: other,
        angle: angleOf(from + index + (widthOf(beyond) - beyond.length + 1) / 2),
        radius: outer,
      })),
    ];
  });
}

/** In places of the outer ring, with one between two parts. */
function widthOf(beyond: readonly number[]): number {
  return Math.max(1, beyond.length + (beyond.length > 0 ? 1 : 0));
}

/** The lines that begin or end in the middle or in the first ring. */
function drawnLines(
  {edges}: GraphProps,
  points: ReadonlyMap<number, Point>,
  inner: ReadonlySet<number>,
  middle: Point,
): GraphDrawing['lines'] {
  const lanes = new Map<string, number>();
  return edges.flatMap(({from, to}, edge) => {
    const [start, end] = [points.get(from), points.get(to)];
    if (!start || !end || from === to || !(inner.has(from) || inner.has(to))) return [];
    const pair = `${Math.min(from, to)} ${Math.max(from, to)}`;
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    const isSpoke = start === middle || end === middle;
    return [{edge, path: curve(start, end, isSpoke ? null : middle, from < to ? lane : -lane)}];
  });
}

/** Bent towards a point, or straight, and beside the lines that have the same ends. */
function curve(start: Point, end: Point, towards: Point | null, lane: number): string {
  const halfway = {x: (start.x + end.x) / 2, y: (start.y + end.y) / 2};
  const [across, along] = [end.y - start.y, end.x - start.x];
  const length = Math.hypot(across, along) || 1;
  const pull = towards && length > LONG ? 0.25 : 0;
  const bend = {
    x: halfway.x + ((towards?.x ?? 0) - halfway.x) * pull - (across / length) * lane * LANE,
    y: halfway.y + ((towards?.y ?? 0) - halfway.y) * pull + (along / length) * lane * LANE,
  };
  const [tail, head] = [shorten(start, bend), shorten(end, bend)];
  return `M${tail.x} ${tail.y}Q${round(bend.x)} ${round(bend.y)} ${head.x} ${head.y}`;
}

/** Where the circle of a node at the end of a line begins. */
function shorten(end: Point, towards: Point): Point {
  const length = Math.hypot(towards.x - end.x, towards.y - end.y) || 1;
  return {
    x: round(end.x + ((towards.x - end.x) / length) * NODE),
    y: round(end.y + ((towards.y - end.y) / length) * NODE),
  };
}

function levelLabel({nodes}: GraphProps, node: number, {x, y}: Point): DrawnNode['label'] {
  const lines = nodes[node]?.lines ?? [];
  return {x, y: y + NODE + 5 + (lines.length * LINE) / 2, anchor: 'middle', rotation: 0, lines};
}

function spokeLabel(title: string, angle: number, {x, y}: Point): DrawnNode['label'] {
  const isRight = Math.sin(angle) >= 0;
  const rotation = round((angle * 180) / Math.PI + (isRight ? -90 : 90));
  return {x, y, anchor: isRight ? 'start' : 'end', rotation, lines: [title]};
}

function titleOf({nodes}: GraphProps, node: number): string {
  return nodes[node]?.lines.join(' ') ?? '';
}

/** An estimate: the server has no fonts to measure with. Letters beyond those of Europe are taken as two. */
function lengthOf(texts: readonly string[]): number {
  const letters = texts.map(text =>
    Array.from(text).reduce((sum, character) => sum + (character > '\u2fff' ? 2 : 1), 0),
  );
  return Math.max(0, ...letters) * LETTER;
}

function circle({x, y}: Point, radius: number): string {
  const half = `a${round(radius)} ${round(radius)} 0 0 1`;
  return `M${x} ${round(y - radius)}${half} 0 ${round(2 * radius)}${half} 0 ${round(-2 * radius)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
