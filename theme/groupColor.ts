import type {CSSProperties} from 'react';

const COLORS = 8;

/**
 * The custom property that holds the colour of a group in the graph. Groups further on have the same colours in another
 * order, so that with eight shapes no two among 64 have both in common.
 */
export default function groupColor(group: number): CSSProperties {
  const color = (group + Math.floor(group / COLORS)) % COLORS;
  return {'--pattern-graph-color': `var(--pattern-graph-color-${color + 1})`} as CSSProperties;
}
