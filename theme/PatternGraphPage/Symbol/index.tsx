import React, {type ReactNode} from 'react';
import groupColor from '@theme/groupColor';

import styles from './styles.module.css';

export interface Props {
  /** Position of the group that the symbol stands for. */
  readonly group: number;
  readonly x?: number;
  readonly y?: number;
}

/** Of the same weight, around the origin. */
const SHAPES = [
  'M-7 0a7 7 0 0 1 14 0a7 7 0 0 1-14 0Z',
  'M-6-6H6V6H-6Z',
  'M0-8.5 8 5.5H-8Z',
  'M0-8.5 8.5 0 0 8.5-8.5 0Z',
  'M-2.8-8H2.8V-2.8H8V2.8H2.8V8H-2.8V2.8H-8V-2.8H-2.8Z',
  'M0 8.5-8-5.5H8Z',
  'M-4-7H4L8 0 4 7H-4L-8 0Z',
  'M0-9 2.6-3.2 9-2.8 4.1 1.4 5.6 7.6 0 4.2-5.6 7.6-4.1 1.4-9-2.8-2.6-3.2Z',
];
const FILLS = ['full', 'hollow', 'dotted'];

/** The sign of a group: 24 differ by shape and filling, whatever their colours. */
export default function PatternGraphPageSymbol({group, x = 0, y = 0}: Props): ReactNode {
  const fill = FILLS[Math.floor(group / SHAPES.length) % FILLS.length];
  return (
    <g className={styles.symbol} style={groupColor(group)} transform={`translate(${x} ${y})`}>
      <path className={styles.shape} data-fill={fill} d={SHAPES[group % SHAPES.length]} />
      {fill === 'dotted' && <circle r="2" />}
    </g>
  );
}
