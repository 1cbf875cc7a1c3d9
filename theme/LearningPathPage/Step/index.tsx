import React, {type ReactNode} from 'react';
import PatternCard from '@theme/PatternCard';
import type {Props} from '@theme/LearningPathPage/Step';

import styles from './styles.module.css';

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
