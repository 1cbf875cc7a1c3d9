import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import type {PatternPageProps} from 'docusaurus-plugin-pattern-library';
import PatternFooterCompare from '@theme/PatternFooter/Compare';
import PatternFooterPaths from '@theme/PatternFooter/Paths';
import PatternFooterReferencedBy from '@theme/PatternFooter/ReferencedBy';
import PatternFooterRelated from '@theme/PatternFooter/Related';
import PatternFooterTaxonomy from '@theme/PatternFooter/Taxonomy';

import styles from './styles.module.css';

export interface Props extends Readonly<PatternPageProps> {}

export default function PatternFooter({
  taxonomies,
  paths,
  relations,
  referencedBy,
  compare,
}: Props): ReactNode {
  const used = taxonomies.filter(({terms}) => terms.length > 0);
  if (used.length + relations.length + referencedBy.length === 0 && !paths && !compare) return null;
  return (
    <footer className={clsx('pattern-footer', styles.footer)}>
      {used.map(taxonomy => (
        <PatternFooterTaxonomy key={taxonomy.name} {...taxonomy} />
      ))}
      {paths && <PatternFooterPaths {...paths} />}
      {relations.map(relation => (
        <PatternFooterRelated key={relation.name} {...relation} />
      ))}
      <PatternFooterReferencedBy pages={referencedBy} />
      {compare && <PatternFooterCompare {...compare} />}
    </footer>
  );
}
