import React, {type CSSProperties, type ReactNode} from 'react';
import clsx from 'clsx';
import {usePluralForm} from '@docusaurus/theme-common';
import {translate} from '@docusaurus/Translate';
import type {ListedTermProps} from 'docusaurus-plugin-pattern-library';
import LinkCard from '@theme/LinkCard';
import patternColor from '@theme/patternColor';
import termName from '@theme/termName';

import styles from './styles.module.css';

export interface Props {
  /** What one term of the taxonomy is called: `Law`. */
  readonly singular: string;
  readonly term: Readonly<ListedTermProps>;
}

export default function TermCard({singular, term}: Props): ReactNode {
  const {title, number, icon, color, summary, permalink, count} = term;
  const {selectMessage} = usePluralForm();
  const style = color ? ({'--pattern-term-color': patternColor(color)} as CSSProperties) : undefined;
  return (
    <LinkCard
      className={clsx('pattern-term-card', styles.card)}
      style={style}
      title={title}
      permalink={permalink}
      titleAs="h2"
      eyebrow={
        (icon || number !== null) && (
          <div className={styles.eyebrow}>
            {icon && (
              <span className={styles.icon} aria-hidden="true">
                {icon}
              </span>
            )}
            {number !== null && termName({singular, number, title})}
          </div>
        )
      }
    >
      <p className={styles.summary}>{summary}</p>
      <div className={styles.count}>
        {selectMessage(
          count,
          translate(
            {
              id: 'theme.patternLibrary.term.count',
              message: '{count} page|{count} pages',
              description: 'How many pages have a term, on its card: plural forms in the order of Docusaurus',
            },
            {count},
          ),
        )}
      </div>
    </LinkCard>
  );
}
