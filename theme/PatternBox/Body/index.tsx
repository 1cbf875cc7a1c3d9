import React, {type ReactNode} from 'react';
import type {Props} from '@theme/PatternBox/Body';

import styles from './styles.module.css';

export default function PatternBoxBody({children}: Props): ReactNode {
  return children ? <div className={styles.body}>{children}</div> : null;
}
