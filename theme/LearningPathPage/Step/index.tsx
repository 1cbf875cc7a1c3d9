import React, {type ReactNode} from 'react';
import type {ListedPageProps} from 'docusaurus-plugin-pattern-library';
import PatternCard from '@theme/PatternCard';

import styles from './styles.module.css';

export interface Props {
  readonly page: Readonly<ListedPageProps>;
  /** 1 for the first. */
  readonly position: number;
}

/** The list is ordered, so that a screen reader says the number by itself. */
export default function LearningPathPageStep({page, position}: Props): ReactNode {
  return (
    <li className={styles.step}>
      <span className={styles.number} aria-hidden="true">
        {position}
      </span>
      <PatternCard page={page} />
    </li>
  );
}
