import React, {type ReactNode} from 'react';
import type {PageTaxonomyProps} from 'docusaurus-plugin-pattern-library';
import PatternHeaderRow from '@theme/PatternHeader/Row';
import TermChip from '@theme/TermChip';

export interface Props extends Readonly<PageTaxonomyProps> {}

export default function PatternHeaderTerms({label, permalink, terms}: Props): ReactNode {
  return (
    <PatternHeaderRow label={label} permalink={permalink}>
      {terms.map(term => (
        <li key={term.id}>
          <TermChip {...term} />
        </li>
      ))}
    </PatternHeaderRow>
  );
}
