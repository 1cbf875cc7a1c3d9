import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import type {PatternPageProps} from 'docusaurus-plugin-pattern-library';
import PatternFooterGroup from '@theme/PatternFooter/Group';

import styles from './styles.module.css';

export interface Props extends Readonly<PatternPageProps> {}

/** The ways on: one landmark, in which each page stands once. */
export default function PatternFooter({footer, taxonomies}: Props): ReactNode {
  if (footer.length === 0) return null;
  return (
    <nav
      className={clsx('pattern-footer', styles.footer)}
      aria-label={translate({
        id: 'theme.patternLibrary.footer.navAriaLabel',
        message: 'Pages around this one',
        description: 'The ARIA label of the links at the end of a pattern',
      })}
    >
      {footer.map(group => (
        <PatternFooterGroup key={`${group.kind} ${group.name}`} {...group} taxonomies={taxonomies} />
      ))}
    </nav>
  );
}
