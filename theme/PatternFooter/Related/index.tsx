import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {PageRelationsProps} from 'docusaurus-plugin-pattern-library';
import PatternFooterPart from '@theme/PatternFooter/Part';

import styles from './styles.module.css';

export interface Props extends Readonly<PageRelationsProps> {}

export default function PatternFooterRelated({label, pages}: Props): ReactNode {
  return (
    <PatternFooterPart
      label={
        label ??
        translate({
          id: 'theme.patternLibrary.footer.related',
          message: 'Related pages',
          description: 'The label of the related pages at the end of a pattern',
        })
      }
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
