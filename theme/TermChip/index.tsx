import React, {type CSSProperties, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import patternColor from '@theme/patternColor';
import type {Props} from '@theme/TermChip';

import styles from './styles.module.css';

export default function TermChip({title, number, icon, color, permalink}: Props): ReactNode {
  const style = color ? ({'--pattern-term-color': patternColor(color)} as CSSProperties) : undefined;
  return (
    <Link className={clsx('pattern-term-chip', styles.chip)} style={style} to={permalink}>
      {icon && <span aria-hidden="true">{icon}</span>}
      {number !== null && <span className={styles.number}>{number}</span>} <span>{title}</span>
    </Link>
  );
}
