import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {ComparablePageProps, ComparedPageProps} from 'docusaurus-plugin-pattern-library';

import styles from './styles.module.css';

export interface Props {
  readonly pages: readonly ComparablePageProps[];
  /** The pages that are compared. */
  readonly compared: readonly ComparedPageProps[];
  readonly onPick: (name: string) => void;
}

const MOST_SUGGESTED = 4;

/** The pages to which those that are compared relate: what readers hesitate between is often related. */
export default function PatternComparePageSuggestions({pages, compared, onPick}: Props): ReactNode {
  const chosen = compared.map(({name}) => name);
  const names = new Set(compared.flatMap(({relations}) => relations.map(({to}) => to)));
  const suggested = pages
    .filter(({name}) => names.has(name) && !chosen.includes(name))
    .slice(0, MOST_SUGGESTED);
  if (suggested.length === 0) return null;
  return (
    <ul
      className={styles.suggestions}
      aria-label={translate({
        id: 'theme.patternLibrary.footer.related',
        message: 'Related pages',
        description: 'The label of the related pages at the end of a pattern',
      })}
    >
      {suggested.map(({name, title}) => (
        <li key={name}>
          <button
            type="button"
            className="button button--sm button--outline button--secondary"
            onClick={() => onPick(name)}
          >
            <span aria-hidden="true">+ </span>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
