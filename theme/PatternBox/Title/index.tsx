import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import PatternBoxIcon from '@theme/PatternBox/Icon';
import {usePatternBox} from '@theme/PatternBox/Context';

import styles from './styles.module.css';

export interface Props {
  /** The label; without one the box bears the name of its kind alone. */
  readonly children?: ReactNode;
  /** Whether the label begins with an emoji of its own. */
  readonly hasIcon?: boolean;
}

/** Not a heading: a box stands beside the outline of its page, and not in it. */
export default function PatternBoxTitle({children, hasIcon = false}: Props): ReactNode {
  const {kind, titleId, isCollapsed} = usePatternBox();
  const label = children ?? kind.title;
  const title = (
    <div className={styles.title}>
      <PatternBoxIcon icon={kind.icon} isBesideEmoji={hasIcon} />
      {label === kind.title ? (
        <span id={titleId}>{label}</span>
      ) : (
        <span id={titleId} className={styles.name}>
          <Translate
            id="theme.patternLibrary.box.title"
            description={
              'The name of a box with a label: "Failure: Retry forever". What stands between is only heard'
            }
            values={{
              kind: <span className={styles.kind}>{kind.title}</span>,
              label: <span className={styles.label}>{label}</span>,
            }}
          >
            {'{kind}: {label}'}
          </Translate>
        </span>
      )}
    </div>
  );
  return isCollapsed ? <summary>{title}</summary> : title;
}
