import React, {useMemo, useRef, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ComparedPageProps, PatternComparePageProps} from 'docusaurus-plugin-pattern-library';
import PatternComparePageNotes from '@theme/PatternComparePage/Notes';
import PatternComparePageSuggestions from '@theme/PatternComparePage/Suggestions';
import PatternComparePageTable from '@theme/PatternComparePage/Table';
import PatternPicker from '@theme/PatternPicker';
import PatternViews from '@theme/PatternViews';
import SpokenText from '@theme/SpokenText';
import {MOST_COMPARED, readComparison, withNames} from '@theme/comparison';
import useComparedPages from '@theme/useComparedPages';
import useQuery from '@theme/useQuery';

import styles from './styles.module.css';

export interface Props extends Readonly<PatternComparePageProps> {}

function AddLabel(): ReactNode {
  return (
    <Translate
      id="theme.patternLibrary.compare.add"
      description="The label of the field in which readers look for a page to compare"
    >
      Add a page
    </Translate>
  );
}

function fullNote(): string {
  return translate({
    id: 'theme.patternLibrary.compare.full',
    message: 'Four pages at most',
    description: 'Stands in the field for another page when as many are compared as can be',
  });
}

function OneChosen(): ReactNode {
  return (
    <Translate
      id="theme.patternLibrary.compare.one"
      description="Shown on the page that compares patterns when only one pattern is chosen"
    >
      Choose another page to compare this one with.
    </Translate>
  );
}

function NoneChosen(): ReactNode {
  return (
    <Translate
      id="theme.patternLibrary.compare.none"
      description="Shown on the page that compares patterns when no pattern is chosen"
    >
      Choose two to four pages to see them side by side.
    </Translate>
  );
}

export default function PatternComparePage({
  label,
  description,
  views,
  data,
  pages,
  version,
}: Props): ReactNode {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const language = localeConfigs[currentLocale]?.htmlLang ?? 'en';
  const isBrowser = useIsBrowser();
  const [search, setQuery] = useQuery();
  const {chosen, notes} = useMemo(() => readComparison(search, pages), [search, pages]);
  const names = useMemo(() => chosen.map(({name}) => name), [chosen]);
  const [fetched, retry] = useComparedPages(data, names);
  const picker = useRef<HTMLInputElement>(null);
  const choose = (next: readonly string[]) => setQuery(withNames(search, next), {push: true});
  const add = (name: string) => choose([...names, name]);
  const remove = (name: string) => {
    choose(names.filter(other => other !== name));
    // The button that was pressed is gone.
    picker.current?.focus();
  };

  const ready = fetched.filter((page): page is ComparedPageProps => page !== undefined && page !== null);
  const caption = translate(
    {
      id: 'theme.patternLibrary.compare.caption',
      message: '{titles}, side by side',
      description: 'The caption of a comparison, such as "Bulkhead and Circuit Breaker, side by side"',
    },
    {titles: new Intl.ListFormat(language).format(chosen.map(({title}) => title))},
  );
  const isFull = chosen.length >= MOST_COMPARED;
  return (
    <PatternViews
      label={label}
      description={description}
      views={views}
      version={version}
      current="compare"
      title={chosen.length > 1 ? chosen.map(({title}) => title).join(' · ') : undefined}
    >
      <div className={styles.choice}>
        <PatternPicker
          fieldRef={picker}
          label={<AddLabel />}
          pages={pages.filter(page => !chosen.includes(page))}
          full={isFull ? fullNote() : undefined}
          onPick={add}
        />
        {!isFull && <PatternComparePageSuggestions pages={pages} compared={ready} onPick={add} />}
      </div>
      {!isBrowser && (
        <noscript>
          <p>
            <Translate
              id="theme.patternLibrary.compare.noScript"
              description="Shown on the page that compares patterns to readers whose browser runs no scripts"
              values={{list: <Link to={views.list}>{label}</Link>}}
            >
              {'Comparisons need JavaScript. Without it, all pages are here: {list}'}
            </Translate>
          </p>
        </noscript>
      )}
      <PatternComparePageNotes
        notes={notes}
        failed={chosen.filter((_, index) => fetched[index] === null)}
        onReplace={near => choose([...names.filter(name => name !== near), near])}
        onRetry={retry}
      />
      <div role="status">
        {chosen.length > 1 ? (
          <SpokenText>{ready.length === chosen.length && caption}</SpokenText>
        ) : (
          <p>{chosen.length === 1 ? <OneChosen /> : <NoneChosen />}</p>
        )}
      </div>
      {ready.length > 0 && <PatternComparePageTable caption={caption} pages={ready} onRemove={remove} />}
    </PatternViews>
  );
}
