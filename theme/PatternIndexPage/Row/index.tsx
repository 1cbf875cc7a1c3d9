import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ListedPageProps} from 'docusaurus-plugin-pattern-library';

import styles from './styles.module.css';

export interface Props {
  readonly page: Readonly<ListedPageProps>;
}

/** A page in one line: its only link is its title, so that a long list is soon passed with the keyboard. */
export default function PatternIndexPageRow({page}: Props): ReactNode {
  const {title, permalink, description, taxonomies} = page;
  const terms = taxonomies.flatMap(taxonomy => taxonomy.terms);
  return (
    <div className={styles.row}>
      <Link to={permalink} className={styles.title}>
        {title}
      </Link>
      {description && <span className={styles.description}>{description}</span>}
      {terms.length > 0 && (
        <span className={styles.terms}>{terms.map(({title: term}) => term).join(' · ')}</span>
      )}
    </div>
  );
}
