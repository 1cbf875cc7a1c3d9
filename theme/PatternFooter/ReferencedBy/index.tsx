import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {PageLink} from 'docusaurus-plugin-pattern-library';
import PatternFooterPart from '@theme/PatternFooter/Part';

import styles from './styles.module.css';

export interface Props {
  readonly pages: readonly PageLink[];
}

export default function PatternFooterReferencedBy({pages}: Props): ReactNode {
  if (pages.length === 0) return null;
  return (
    <PatternFooterPart
      label={translate({
        id: 'theme.patternLibrary.footer.referencedBy',
        message: 'Referenced by',
        description: 'The label of the pages that link to a pattern, at its end',
      })}
    >
      <ul className={styles.pages}>
        {pages.map(({permalink, title}) => (
          <li key={permalink}>
            <Link to={permalink}>{title}</Link>
          </li>
        ))}
      </ul>
    </PatternFooterPart>
  );
}
