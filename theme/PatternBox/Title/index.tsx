import React, {type ReactNode} from 'react';
import {usePatternBox} from '@theme/PatternBox/Context';

import styles from './styles.module.css';

export interface Props {
  /** The label; without one the title of the kind is shown. */
  readonly children?: ReactNode;
  /** Whether the label begins with an icon of its own, so that the icon of the kind is left out. */
  readonly hasIcon?: boolean;
}

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
