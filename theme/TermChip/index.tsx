import React, {type CSSProperties, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import patternColor from '@theme/patternColor';

import styles from './styles.module.css';

export interface Props {
  readonly title: string;
  readonly number: number | null;
  readonly icon: string;
  readonly color: string;
  readonly permalink: string;
}

export default function TermChip({title, number, icon, color, permalink}: Props): ReactNode {
  const style = color ? ({'--pattern-term-color': patternColor(color)} as CSSProperties) : undefined;
  return (
    <Link className={clsx('pattern-term-chip', styles.chip)} style={style} to={permalink}>
      {icon && <span aria-hidden="true">{icon}</span>}
      {number !== null && <span className={styles.number}>{number}</span>} <span>{title}</span>
    </Link>
  );
}
