import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';

import styles from './styles.module.css';

export interface Props {
  readonly label: string;
  /** The page about all that the row lists. */
  readonly permalink: string;
  /** The items of a list. */
  readonly children: ReactNode;
}

/** The label is not a heading: the outline of a page is what its template says. */
export default function PatternHeaderRow({label, permalink, children}: Props): ReactNode {
  return (
    <div className={styles.row}>
      <div className={styles.label}>
        <Link to={permalink}>{label}</Link>
      </div>
      <ul className={styles.items} aria-label={label}>
        {children}
      </ul>
    </div>
  );
}
