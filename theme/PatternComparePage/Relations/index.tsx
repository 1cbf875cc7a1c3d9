import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ComparedPageProps} from 'docusaurus-plugin-pattern-library';
import PatternComparePageRow from '@theme/PatternComparePage/Row';

import styles from './styles.module.css';

export interface Props {
  readonly pages: readonly ComparedPageProps[];
  readonly shown: number;
}

/** How each page relates to the others, and why. */
export default function PatternComparePageRelations({pages, shown}: Props): ReactNode {
  const byName = new Map(pages.map(page => [page.name, page]));
  const cells = pages.map(page => {
    const relations = page.relations.flatMap(({to, ...relation}) => {
      const other = byName.get(to);
      return other && other !== page ? [{...relation, other}] : [];
    });
    return relations.length === 0 ? null : (
      <ul key={page.name} className={styles.relations}>
        {relations.map(({other, label, reason}) => (
          <li key={`${other.name} ${label}`}>
            {label !== null && `${label}: `}
            <Link to={other.permalink}>{other.title}</Link>
            {reason !== null && <div className={styles.reason}>{reason}</div>}
          </li>
        ))}
      </ul>
    );
  });
  return (
    <PatternComparePageRow
      head={translate({
        id: 'theme.patternLibrary.compare.relation',
        message: 'To the others',
        description: 'The label of the row that says how the patterns of a comparison are related',
      })}
      cells={cells}
      shown={shown}
    />
  );
}
