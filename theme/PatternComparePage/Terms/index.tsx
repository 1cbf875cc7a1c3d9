import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {ComparedPageProps} from 'docusaurus-plugin-pattern-library';
import PatternComparePageRow from '@theme/PatternComparePage/Row';
import TermChip from '@theme/TermChip';

import styles from './styles.module.css';

type Terms = ComparedPageProps['taxonomies'][number]['terms'];

export interface Props {
  /** Heads the terms of a page that stands alone, which has nothing in common or not. */
  readonly label: ReactNode;
  /** For each page its terms in one taxonomy. */
  readonly terms: readonly Terms[];
  readonly shown: number;
}

function Chips({terms}: {readonly terms: Terms}): ReactNode {
  return (
    <ul className={styles.terms}>
      {terms.map(term => (
        <li key={term.permalink}>
          <TermChip {...term} />
        </li>
      ))}
    </ul>
  );
}

/** The terms that all pages have, and those that not all of them have. */
export default function PatternComparePageTerms({label, terms, shown}: Props): ReactNode {
  const cells = (lists: readonly Terms[]) =>
    lists.map((list, index) => (list.length > 0 ? <Chips key={index} terms={list} /> : null));
  if (terms.length === 1) return <PatternComparePageRow head={label} cells={cells(terms)} shown={shown} />;
  const isShared = ({permalink}: Terms[number]) =>
    terms.every(own => own.some(term => term.permalink === permalink));
  const shared = terms.map(own => own.filter(isShared));
  const others = terms.map(own => own.filter(term => !isShared(term)));
  return (
    <>
      <PatternComparePageRow
        head={translate({
          id: 'theme.patternLibrary.compare.shared',
          message: 'In common',
          description: 'The label of the laws that all patterns of a comparison have',
        })}
        cells={cells(shared)}
        shown={shown}
      />
      {others.some(list => list.length > 0) && (
        <PatternComparePageRow
          head={translate({
            id: 'theme.patternLibrary.compare.others',
            message: 'Not in common',
            description:
              'The label of the laws, or rows of a table, that not all patterns of a comparison have',
          })}
          cells={cells(others)}
          shown={shown}
        />
      )}
    </>
  );
}
