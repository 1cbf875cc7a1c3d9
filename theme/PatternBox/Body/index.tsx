import React, {type ReactNode} from 'react';

import styles from './styles.module.css';

export interface Props {
  readonly children?: ReactNode;
}

export default function PatternBoxBody({children}: Props): ReactNode {
  return children ? <div className={styles.body}>{children}</div> : null;
}
