import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';

import styles from './styles.module.css';

export interface Props {
  /** Names the part for readers of all kinds; a plain string names the landmark. */
  readonly label: string;
  /** A page about all that the part lists. */
  readonly permalink?: string;
  readonly children: ReactNode;
}

/** A labelled row. The label is not a heading: the outline of a page is what its template says. */
export default function PatternFooterPart({label, permalink, children}: Props): ReactNode {
  return (
    <nav className={styles.part} aria-label={label}>
      <div className={styles.label}>{permalink ? <Link to={permalink}>{label}</Link> : label}</div>
      <div className={styles.content}>{children}</div>
    </nav>
  );
}
