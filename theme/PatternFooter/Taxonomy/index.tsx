import React, {type ReactNode} from 'react';
import type {PageTaxonomyProps} from 'docusaurus-plugin-pattern-library';
import TermChip from '@theme/TermChip';
import termTitle from '@theme/termTitle';
import PatternFooterNeighbours from '@theme/PatternFooter/Neighbours';
import PatternFooterPart from '@theme/PatternFooter/Part';

import styles from './styles.module.css';

export interface Props extends Readonly<PageTaxonomyProps> {}

export default function PatternFooterTaxonomy({label, singular, permalink, terms}: Props): ReactNode {
  return (
    <PatternFooterPart label={label} permalink={permalink}>
      <ul className={styles.terms}>
        {terms.map(term => (
          <li key={term.id} className={styles.term}>
            <TermChip {...term} />
            <PatternFooterNeighbours
              term={termTitle({...term, singular})}
              previous={term.previous}
              next={term.next}
            />
          </li>
        ))}
      </ul>
    </PatternFooterPart>
  );
}
