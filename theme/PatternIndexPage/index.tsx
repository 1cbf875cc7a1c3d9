import React, {useMemo, useRef, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {PatternIndexPageProps} from 'docusaurus-plugin-pattern-library';
import AddressedContent from '@theme/AddressedContent';
import PatternIndexPageBar from '@theme/PatternIndexPage/Bar';
import PatternIndexPageChosen from '@theme/PatternIndexPage/Chosen';
import PatternIndexPageCompareBar from '@theme/PatternIndexPage/CompareBar';
import PatternIndexPageFilters from '@theme/PatternIndexPage/Filters';
import PatternIndexPagePages from '@theme/PatternIndexPage/Pages';
import PatternIndexPageTick from '@theme/PatternIndexPage/Tick';
import PatternViews from '@theme/PatternViews';
import {COMPARE_KEY, MOST_COMPARED, namesIn, withNames} from '@theme/comparison';
import {arrangePages, readArrangement} from '@theme/patternArrangement';
import {clearSelection, toggleValue} from '@theme/patternFilters';
import usePatternFilters from '@theme/usePatternFilters';

import styles from './styles.module.css';

export interface Props extends Readonly<PatternIndexPageProps> {}

export default function PatternIndexPage(props: Props): ReactNode {
  const {label, description, views, taxonomies, pages, version} = props;
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const language = localeConfigs[currentLocale]?.htmlLang ?? 'en';
  const filters = usePatternFilters(props);
  const {facets, shown, search, setQuery} = filters;
  const arrangement = useMemo(
    () => readArrangement(search, facets, pages.length),
    [search, facets, pages.length],
  );
  const groups = useMemo(
    () => arrangePages(shown, arrangement, facets, language),
    [shown, arrangement, facets, language],
  );
  // Without JavaScript nothing could be ticked.
  const isBrowser = useIsBrowser();
  const comparable = useMemo(() => new Set(pages.map(({name}) => name)), [pages]);
  const ticked = useMemo(
    () => [...new Set(namesIn(search))].filter(name => comparable.has(name)).slice(0, MOST_COMPARED),
    [search, comparable],
  );
  const [wantsTicks, setWantsTicks] = useState(false);
  const isChoosing = wantsTicks || ticked.length > 0;
  const untick = () => setQuery(withNames(search, []), {push: false});
  const results = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  const focusResults = () => results.current?.focus();

  return (
    <PatternViews
      label={label}
      description={description}
      views={views}
      version={version}
      current="list"
      search={search}
    >
      <AddressedContent className={styles.page}>
        <PatternIndexPageFilters filters={filters} label={label} />
        <div ref={results} tabIndex={-1} className={styles.results}>
          <PatternIndexPageBar
            filters={filters}
            arrangement={arrangement}
            total={pages.length}
            isChoosing={views.compare === null ? null : isChoosing}
            onChoosing={() => {
              setWantsTicks(!isChoosing);
              if (ticked.length > 0) untick();
            }}
          />
          <PatternIndexPageChosen filters={filters} onClear={focusResults} />
          {shown.length > 0 ? (
            <PatternIndexPagePages
              taxonomies={taxonomies}
              groups={groups}
              form={arrangement.form}
              beside={({name, title}) =>
                isBrowser &&
                isChoosing &&
                name !== undefined && (
                  <PatternIndexPageTick
                    title={title}
                    checked={ticked.includes(name)}
                    disabled={ticked.length === MOST_COMPARED && !ticked.includes(name)}
                    onChange={() => setQuery(toggleValue(search, COMPARE_KEY, name), {push: false})}
                  />
                )
              }
            />
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
              <button
                type="button"
                className="button button--primary"
                onClick={() => {
                  setQuery(clearSelection(search, facets), {push: true});
                  focusResults();
                }}
              >
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
            <PatternIndexPageCompareBar permalink={views.compare} names={ticked} onClear={untick} />
          )}
        </div>
      </AddressedContent>
    </PatternViews>
  );
}
