import React, {type ReactNode} from 'react';

import styles from './styles.module.css';

export interface Props {
  readonly children: ReactNode;
}

/** Words for screen readers alone. */
export default function SpokenText({children}: Props): ReactNode {
  return <span className={styles.spoken}>{children}</span>;
}
