import React, {type ReactNode} from 'react';

import styles from './styles.module.css';

export interface Props {
  /** For each field a `<div>` with a `<dt>` and a `<dd>`. */
  readonly children: ReactNode;
}

/** The body of a box that holds fields alone: their names in a column, their values beside it. */
export default function PatternBoxFields({children}: Props): ReactNode {
  return <dl className={styles.fields}>{children}</dl>;
}
