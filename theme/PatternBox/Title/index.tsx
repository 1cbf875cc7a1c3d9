import React, {type ReactNode} from 'react';
import {usePatternBox} from '@theme/PatternBox/Context';
import type {Props} from '@theme/PatternBox/Title';

import styles from './styles.module.css';

/** Not a heading: a box stands beside the outline of its page, and not in it. */
export default function PatternBoxTitle({children, hasIcon = false}: Props): ReactNode {
  const {kind, titleId} = usePatternBox();
  return (
    <div className={styles.title}>
      {kind.icon && !hasIcon && <span aria-hidden="true">{kind.icon}</span>}
      <span id={titleId}>{children ?? kind.title}</span>
    </div>
  );
}
