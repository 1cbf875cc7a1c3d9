import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import PatternFooterPart from '@theme/PatternFooter/Part';
import type {Props} from '@theme/PatternFooter/Related';

import styles from './styles.module.css';

export default function PatternFooterRelated({pages}: Props): ReactNode {
  if (pages.length === 0) {
    return null;
  }
  return (
    <PatternFooterPart
      label={translate({
        id: 'theme.patternLibrary.footer.related',
        message: 'Related pages',
        description: 'The label of the related pages at the end of a pattern',
      })}
    >
      <ul className={clsx(styles.pages, !pages.some(({reason}) => reason) && styles.inline)}>
        {pages.map(({permalink, title, reason}) => (
          <li key={permalink}>
            <Link to={permalink}>{title}</Link>
            {reason && <div className={styles.reason}>{reason}</div>}
          </li>
        ))}
      </ul>
    </PatternFooterPart>
  );
}
