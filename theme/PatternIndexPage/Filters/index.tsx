import React, {useRef, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import PatternIndexPageFacet from '@theme/PatternIndexPage/Facet';
import PatternIndexPageSheet from '@theme/PatternIndexPage/Sheet';
import {setText, toggleValue, type FilteredPage} from '@theme/patternFilters';
import type {PatternFilters} from '@theme/usePatternFilters';

import styles from './styles.module.css';

export interface Props {
  /** What is listed: `Patterns`. */
  readonly label: string;
  readonly filters: PatternFilters<FilteredPage>;
  /** In a sheet on every screen, where the width is needed. @default false */
  readonly isSheet?: boolean;
}

export default function PatternIndexPageFilters({filters, label, isSheet = false}: Props): ReactNode {
  const {facets, selection, counts, shown, search, setQuery} = filters;
  // Without JavaScript nothing here works, and nothing here can be operated.
  const isBrowser = useIsBrowser();
  const [isOpen, setIsOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const count = selection.chosen.reduce((sum, {size}) => sum + size, 0);
  const searchLabel = translate(
    {
      id: 'theme.patternLibrary.index.search',
      message: 'Search {label}',
      description: 'The label of the field that searches titles, descriptions and terms of patterns',
    },
    {label},
  );
  const all = facets.map((facet, index) => (
    <PatternIndexPageFacet
      key={facet.queryKey}
      facet={facet}
      chosen={selection.chosen[index]}
      counts={counts[index]}
      onToggle={value => setQuery(toggleValue(search, facet.queryKey, value), {push: true})}
    />
  ));
  return (
    <form
      className={clsx(styles.filters, isSheet && styles.onTop)}
      role="search"
      onSubmit={event => event.preventDefault()}
    >
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
          ref={toggle}
          type="button"
          className={clsx('button button--sm button--outline button--secondary', styles.toggle)}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(true)}
        >
          {translate({
            id: 'theme.patternLibrary.index.filters',
            message: 'Filters',
            description: 'The label of the button that shows the filters on a narrow screen',
          })}
          {count > 0 && ` (${count})`}
        </button>
        {isOpen ? (
          <PatternIndexPageSheet
            shown={shown.length}
            onClose={() => {
              setIsOpen(false);
              toggle.current?.focus();
            }}
          >
            {all}
          </PatternIndexPageSheet>
        ) : (
          !isSheet && <div className={styles.facets}>{all}</div>
        )}
      </fieldset>
    </form>
  );
}
