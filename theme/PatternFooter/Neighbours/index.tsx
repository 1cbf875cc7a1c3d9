import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {PageLink} from 'docusaurus-plugin-pattern-library';

import styles from './styles.module.css';

export interface Props {
  /** The term, or the learning path, that the neighbours share: `Law 1: Correlated Failure`. */
  readonly term: string;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

export default function PatternFooterNeighbours({term, previous, next}: Props): ReactNode {
  if (!previous && !next) return null;
  return (
    <span className={styles.neighbours}>
      {previous && (
        <Link
          to={previous.permalink}
          aria-label={translate(
            {
              id: 'theme.patternLibrary.footer.previousInTerm',
              message: '{title}, before this page in {term}',
              description: 'The ARIA label of a link to the page before this one among the pages of a term',
            },
            {title: previous.title, term},
          )}
        >
          <span className={styles.arrow} aria-hidden="true">
            ←
          </span>{' '}
          {previous.title}
        </Link>
      )}
      {previous && next && (
        <span className={styles.separator} aria-hidden="true">
          ·
        </span>
      )}
      {next && (
        <Link
          to={next.permalink}
          aria-label={translate(
            {
              id: 'theme.patternLibrary.footer.nextInTerm',
              message: '{title}, after this page in {term}',
              description: 'The ARIA label of a link to the page after this one among the pages of a term',
            },
            {title: next.title, term},
          )}
        >
          {next.title}{' '}
          <span className={styles.arrow} aria-hidden="true">
            →
          </span>
        </Link>
      )}
    </span>
  );
}
