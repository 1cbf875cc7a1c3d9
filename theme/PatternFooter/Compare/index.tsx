import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {PatternPageProps} from 'docusaurus-plugin-pattern-library';
import PatternFooterPart from '@theme/PatternFooter/Part';

import styles from './styles.module.css';

export interface Props extends Readonly<NonNullable<PatternPageProps['compare']>> {}

export default function PatternFooterCompare({permalink, pages}: Props): ReactNode {
  return (
    <div className={styles.compare}>
      <PatternFooterPart
        label={translate({
          id: 'theme.patternLibrary.footer.compare',
          message: 'Compare with',
          description: 'The label of the links to comparisons at the end of a pattern',
        })}
      >
        <ul className={styles.pages}>
          {pages.map(page => (
            <li key={page.permalink}>
              <Link to={page.permalink}>{page.title}</Link>
            </li>
          ))}
          <li>
            <Link to={permalink}>
              <Translate
                id="theme.patternLibrary.footer.compareOther"
                description="The link to the page on which readers choose what to compare a pattern with"
              >
                Another page …
              </Translate>
            </Link>
          </li>
        </ul>
      </PatternFooterPart>
    </div>
  );
}
