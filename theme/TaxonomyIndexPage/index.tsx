import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {TaxonomyIndexPageProps} from 'docusaurus-plugin-pattern-library';
import PatternPage from '@theme/PatternPage';
import TermCard from '@theme/TermCard';

import styles from './styles.module.css';

export interface Props extends Readonly<TaxonomyIndexPageProps> {}

export default function TaxonomyIndexPage({taxonomy, terms, version}: Props): ReactNode {
  const {name, label, singular, description} = taxonomy;
  return (
    <PatternPage
      title={label}
      description={description}
      version={version}
      wrapperClassName={clsx('pattern-taxonomy-page', `pattern-taxonomy-page--${name}`)}
    >
      {terms.length > 0 ? (
        <div className={styles.terms}>
          {terms.map(term => (
            <TermCard key={term.id} singular={singular} term={term} />
          ))}
        </div>
      ) : (
        <p>
          <Translate
            id="theme.patternLibrary.taxonomy.empty"
            description="Shown on the index page of a taxonomy that has no terms"
          >
            Nothing is declared here yet.
          </Translate>
        </p>
      )}
    </PatternPage>
  );
}
