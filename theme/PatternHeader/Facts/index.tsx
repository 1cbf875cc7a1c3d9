import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {PatternPageProps} from 'docusaurus-plugin-pattern-library';

import styles from './styles.module.css';

export interface Props extends Readonly<Pick<PatternPageProps, 'header' | 'compare'>> {}

export default function PatternHeaderFacts({header, compare}: Props): ReactNode {
  if (!header && !compare) return null;
  return (
    <ul className={styles.facts}>
      {header?.badges.map(({label, values}) => (
        <li key={label} className={styles.badge}>
          {label}: <strong>{values.join(', ')}</strong>
        </li>
      ))}
      {header && (
        <li>
          <Translate
            id="theme.patternLibrary.header.minutes"
            description="How many minutes it takes to read a page, below its title; abbreviated, so that it needs no plural"
            values={{minutes: header.minutes}}
          >
            {'{minutes} min read'}
          </Translate>
        </li>
      )}
      {compare && (
        <li className={styles.compare}>
          <Link to={compare}>
            <Translate
              id="theme.patternLibrary.header.compare"
              description="The link from a page to the page on which it stands beside others"
            >
              Compare
            </Translate>
          </Link>
        </li>
      )}
    </ul>
  );
}
