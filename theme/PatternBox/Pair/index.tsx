import React, {type ReactNode} from 'react';

import styles from './styles.module.css';

export interface Props {
  /** Two boxes. */
  readonly children: ReactNode;
}

/** Two sides of one question, beside each other where there is room. */
export default function PatternBoxPair({children}: Props): ReactNode {
  return <div className={styles.pair}>{children}</div>;
}
