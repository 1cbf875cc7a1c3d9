import React, {useMemo, useRef, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {PatternIndexPageProps} from 'docusaurus-plugin-pattern-library';
import PatternCard, {type Props as PatternCardProps} from '@theme/PatternCard';
import PatternIndexPageCompareBar from '@theme/PatternIndexPage/CompareBar';
import PatternIndexPageFilters from '@theme/PatternIndexPage/Filters';
import PatternIndexPageTick from '@theme/PatternIndexPage/Tick';
import PatternViews from '@theme/PatternViews';
import {
  clearSelection,
  filterPages,
  isEmpty,
  readSelection,
  searchTexts,
  toggleValue,
  type PatternFacet,
} from '@theme/patternFilters';
import {COMPARE_KEY, MOST_COMPARED, namesIn, withNames} from '@theme/comparison';
import useQuery from '@theme/useQuery';

import styles from './styles.module.css';

export interface Props extends Readonly<PatternIndexPageProps> {}

/** The taxonomies first, then the front matter keys, as in a page's `terms` and `values`. */
function collectFacets({taxonomies, filters, pages}: Props): PatternFacet[] {
  const all = [
    ...taxonomies.map(({queryKey, label, terms}) => ({
      queryKey,
      label,
      options: terms.map(({id, title, number, icon}) => ({value: id, label: title, number, icon})),
    })),
    ...filters.map(({queryKey, label, values}) => ({
      queryKey,
      label,
      options: values.map(value => ({...value, number: null, icon: ''})),
    })),
  ];
  const counts = all.map(({options}) => options.map(() => 0));
  for (const {terms, values} of pages) {
    [...terms, ...values].forEach((positions, facet) =>
      positions.forEach(position => (counts[facet]![position]! += 1)),
    );
  }
  return all.map((facet, index) => ({
    ...facet,
    options: facet.options
      .map((option, position) => ({...option, position, count: counts[index]![position]!}))
      .filter(({count}) => count > 0),
  }));
}

function toCard({taxonomies}: Props, {title, permalink, description, terms}: Props['pages'][number]) {
  const card: PatternCardProps['page'] = {
    title,
    permalink,
    description,
    taxonomies: taxonomies.map(({name, label, terms: all}, index) => ({
      name,
      label,
      terms: (terms[index] ?? []).flatMap(position => all[position] ?? []),
    })),
  };
  return card;
}

export default function PatternIndexPage(props: Props): ReactNode {
  const {label, views, pages, version} = props;
  const [search, setQuery] = useQuery();
  const facets = useMemo(() => collectFacets(props), [props]);
  const selection = useMemo(() => readSelection(search, facets), [search, facets]);
  const texts = useMemo(() => searchTexts(pages, facets), [pages, facets]);
  const shown = useMemo(() => filterPages(pages, selection, texts), [pages, selection, texts]);
  // Without JavaScript nothing could be ticked.
  const isBrowser = useIsBrowser();
  const comparable = useMemo(() => new Set(pages.map(({name}) => name)), [pages]);
  const ticked = useMemo(
    () => [...new Set(namesIn(search))].filter(name => comparable.has(name)).slice(0, MOST_COMPARED),
    [search, comparable],
  );
  const results = useRef<HTMLDivElement>(null);
  const reset = () => {
    setQuery(clearSelection(search, facets), {push: true});
    // The button that was pressed is gone.
    results.current?.focus();
  };

  return (
    <PatternViews label={label} views={views} version={version} current="list">
      <div className={styles.page}>
        <PatternIndexPageFilters
          facets={facets}
          selection={selection}
          search={search}
          setQuery={setQuery}
          label={label}
        />
        <div ref={results} tabIndex={-1} className={styles.results}>
          <div className={styles.bar}>
            <p role="status" className={styles.count}>
              <Translate
                id="theme.patternLibrary.index.count"
                description="How many patterns of the whole library the filters leave; read to screen readers on each change"
                values={{shown: shown.length, total: pages.length}}
              >
                {'{shown} of {total}'}
              </Translate>
            </p>
            {!isEmpty(selection) && shown.length > 0 && (
              <button type="button" className="button button--sm button--link" onClick={reset}>
                <Translate
                  id="theme.patternLibrary.index.clear"
                  description="The label of the button that takes all filters away"
                >
                  Clear filters
                </Translate>
              </button>
            )}
          </div>
          {shown.length > 0 ? (
            <ul className={styles.cards}>
              {shown.map(page => (
                <li key={page.permalink}>
                  <PatternCard page={toCard(props, page)} />
                  {isBrowser && page.name !== undefined && (
                    <PatternIndexPageTick
                      title={page.title}
                      checked={ticked.includes(page.name)}
                      disabled={ticked.length === MOST_COMPARED && !ticked.includes(page.name)}
                      onChange={() =>
                        setQuery(toggleValue(search, COMPARE_KEY, page.name ?? ''), {push: false})
                      }
                    />
                  )}
                </li>
              ))}
            </ul>
          ) : (
            <div className={styles.empty}>
              <p>
                <Translate
                  id="theme.patternLibrary.index.empty"
                  description="Shown when no page matches the filters"
                >
                  No pages match.
                </Translate>
              </p>
              <button type="button" className="button button--primary" onClick={reset}>
                <Translate
                  id="theme.patternLibrary.index.reset"
                  description="The label of the button that shows all patterns again"
                >
                  Show all
                </Translate>
              </button>
            </div>
          )}
          {isBrowser && views.compare !== null && (
            <PatternIndexPageCompareBar
              permalink={views.compare}
              names={ticked}
              onClear={() => setQuery(withNames(search, []), {push: false})}
            />
          )}
        </div>
      </div>
    </PatternViews>
  );
}
