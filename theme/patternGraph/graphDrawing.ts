import type {GraphProps} from 'docusaurus-plugin-pattern-library';

/** What a picture of the graph, or of a part of it, draws. Lengths are those of the picture; its font is 14 high. */
export interface GraphDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly {
    /** Position of its edge. */
    readonly edge: number;
    /** An SVG path, towards `to`. */
    readonly path: string;
  }[];
  /** Behind the nodes. */
  readonly arcs: readonly {
    /** `null` for one that is of no group. */
    readonly group: number | null;
    readonly path: string;
  }[];
}

export interface DrawnNode {
  /** Its position in the graph. */
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
    /** In degrees, around `x` and `y`. */
    readonly rotation: number;
    readonly lines: readonly string[];
  };
  /** How many patterns it is related to that are not drawn, where that is said. */
  readonly hiddenCount?: number;
}

/** All of it, as it was laid out when the site was built. */
export function wholeDrawing({width, height, nodes, edges, groups}: GraphProps): GraphDrawing {
  return {
    width,
    height,
    nodes: nodes.map(({x, y, label}, node) => ({node, x, y, label})),
    lines: edges.map(({path}, edge) => ({edge, path})),
    arcs: groups.map(({path}, group) => ({group, path})),
  };
}
