import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import type {ListedPageProps} from 'docusaurus-plugin-pattern-library';
import PatternCard from '@theme/PatternCard';

import styles from './styles.module.css';

export interface Props {
  readonly pages: readonly ListedPageProps[];
  /** The names of what is shown of each page. */
  readonly columns: readonly string[];
}

/** The titles of the cards are no headings: the outline of a page is what its writer made it. */
export default function PatternListingCards({pages, columns}: Props): ReactNode {
  return (
    <ul className={clsx('pattern-listing__cards', styles.cards)}>
      {pages.map(page => (
        <li key={page.permalink} className={styles.item}>
          <PatternCard page={page} columns={columns} titleAs="p" />
        </li>
      ))}
    </ul>
  );
}
