import React, {useId, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import PatternIndexPageFacet from '@theme/PatternIndexPage/Facet';
import {setText, toggleValue} from '@theme/patternFilters';
import type {PatternFacet, Selection} from '@theme/patternFilters';
import type {Query} from '@theme/useQuery';

import styles from './styles.module.css';

export interface Props {
  /** What is listed: `Patterns`. */
  readonly label: string;
  readonly facets: readonly PatternFacet[];
  readonly selection: Selection;
  readonly search: Query[0];
  readonly setQuery: Query[1];
}

export default function PatternIndexPageFilters({
  facets,
  selection,
  search,
  setQuery,
  label,
}: Props): ReactNode {
  // Without JavaScript nothing here works, and nothing here can be operated.
  const isBrowser = useIsBrowser();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const count = selection.chosen.reduce((sum, {size}) => sum + size, 0);
  const searchLabel = translate(
    {
      id: 'theme.patternLibrary.index.search',
      message: 'Search {label}',
      description: 'The label of the field that searches titles, descriptions and terms of patterns',
    },
    {label},
  );
  return (
    <form className={styles.filters} role="search" onSubmit={event => event.preventDefault()}>
      <fieldset className={styles.controls} disabled={!isBrowser}>
        <input
          type="search"
          className={styles.search}
          aria-label={searchLabel}
          placeholder={searchLabel}
          value={selection.text}
          onChange={event => setQuery(setText(search, event.target.value), {push: false})}
        />
        <button
          type="button"
          className={clsx('button button--sm button--outline button--secondary', styles.toggle)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {translate({
            id: 'theme.patternLibrary.index.filters',
            message: 'Filters',
            description: 'The label of the button that shows the filters on a narrow screen',
          })}
          {count > 0 && ` (${count})`}
        </button>
        <div id={id} className={clsx(styles.facets, isOpen && styles.facetsOpen)}>
          {facets.map((facet, index) => (
            <PatternIndexPageFacet
              key={facet.queryKey}
              facet={facet}
              chosen={selection.chosen[index]}
              onToggle={value => setQuery(toggleValue(search, facet.queryKey, value), {push: true})}
            />
          ))}
        </div>
      </fieldset>
    </form>
  );
}
