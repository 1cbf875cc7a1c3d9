import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import type {PatternPageProps} from 'docusaurus-plugin-pattern-library';
import PatternHeaderFacts from '@theme/PatternHeader/Facts';
import PatternHeaderPaths from '@theme/PatternHeader/Paths';
import PatternHeaderTerms from '@theme/PatternHeader/Terms';

import styles from './styles.module.css';

export interface Props extends Readonly<
  Pick<PatternPageProps, 'header' | 'taxonomies' | 'paths' | 'compare'>
> {}

/** Without a header of the page's own, terms, paths and the way to comparisons are left, which stand below the text. */
export default function PatternHeader({header, taxonomies, paths, compare}: Props): ReactNode {
  if (!header && taxonomies.length === 0 && !paths && !compare) return null;
  return (
    <div className={clsx('pattern-header', styles.header)}>
      {header?.description && <p className={styles.description}>{header.description}</p>}
      {taxonomies.map(taxonomy => (
        <PatternHeaderTerms key={taxonomy.name} {...taxonomy} />
      ))}
      {paths && <PatternHeaderPaths {...paths} />}
      <PatternHeaderFacts header={header} compare={compare} />
    </div>
  );
}
