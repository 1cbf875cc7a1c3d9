import React, {useId, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  formOf,
  FORM_KEY,
  GROUP_KEY,
  SORT_KEY,
  withKey,
  type Arrangement,
  type PageForm,
} from '@theme/patternArrangement';
import type {FilteredPage} from '@theme/patternFilters';
import type {PatternFilters} from '@theme/usePatternFilters';

import styles from './styles.module.css';

export interface Props {
  readonly filters: PatternFilters<FilteredPage>;
  readonly arrangement: Arrangement;
  /** Pages of the whole library. */
  readonly total: number;
  /** Ticks stand beside the pages; `null` where nothing can be compared. */
  readonly isChoosing: boolean | null;
  readonly onChoosing: () => void;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  readonly onChange: (value: string) => void;
}

function Select({label, value, options, onChange}: SelectProps): ReactNode {
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={event => onChange(event.target.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

function useForms(): Record<PageForm, string> {
  return {
    cards: translate({
      id: 'theme.patternLibrary.index.cards',
      message: 'Cards',
      description: 'One of two ways to show the list of patterns',
    }),
    rows: translate({
      id: 'theme.patternLibrary.index.rows',
      message: 'Lines',
      description: 'One of two ways to show the list of patterns: each in a line of its own',
    }),
  };
}

/** How many pages there are, and how they are arranged. */
export default function PatternIndexPageBar({
  filters,
  arrangement,
  total,
  isChoosing,
  onChoosing,
}: Props): ReactNode {
  const {facets, shown, search, setQuery} = filters;
  const isBrowser = useIsBrowser();
  const forms = useForms();
  const choose = (key: string, byItself: string) => (value: string) =>
    setQuery(withKey(search, key, value, byItself), {push: true});
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.count}>
        <Translate
          id="theme.patternLibrary.index.count"
          description="How many patterns of the whole library the filters leave; read to screen readers on each change"
          values={{shown: shown.length, total}}
        >
          {'{shown} of {total}'}
        </Translate>
      </p>
      <fieldset className={styles.choices} disabled={!isBrowser}>
        <Select
          label={translate({
            id: 'theme.patternLibrary.index.sort',
            message: 'Order',
            description: 'The label of the choice by what the list of patterns is sorted',
          })}
          value={arrangement.sort}
          options={[
            {
              value: 'order',
              label: translate({
                id: 'theme.patternLibrary.index.sortOrder',
                message: 'As in the library',
                description: "The list of patterns is in the library's own order",
              }),
            },
            {
              value: 'title',
              label: translate({
                id: 'theme.patternLibrary.index.sortTitle',
                message: 'By title',
                description: 'The list of patterns is sorted by title',
              }),
            },
          ]}
          onChange={choose(SORT_KEY, 'order')}
        />
        {facets.length > 0 && (
          <Select
            label={translate({
              id: 'theme.patternLibrary.index.group',
              message: 'Groups',
              description: 'The label of the choice by what the list of patterns is grouped',
            })}
            value={facets[arrangement.group]?.queryKey ?? ''}
            options={[
              {
                value: '',
                label: translate({
                  id: 'theme.patternLibrary.index.groupNone',
                  message: 'None',
                  description: 'The list of patterns is not grouped',
                }),
              },
              ...facets.map(({queryKey, label}) => ({value: queryKey, label})),
            ]}
            onChange={choose(GROUP_KEY, '')}
          />
        )}
        <Select
          label={translate({
            id: 'theme.patternLibrary.index.form',
            message: 'Show as',
            description: 'The label of the choice between cards and lines, in the list of patterns',
          })}
          value={arrangement.form}
          options={(['cards', 'rows'] as const).map(value => ({value, label: forms[value]}))}
          onChange={choose(FORM_KEY, formOf(total))}
        />
        {isChoosing !== null && (
          <button type="button" className={styles.choosing} aria-pressed={isChoosing} onClick={onChoosing}>
            <Translate
              id="theme.patternLibrary.index.choosing"
              description="The label of the button that puts a box for choosing beside each pattern of the list"
            >
              Choose to compare
            </Translate>
          </button>
        )}
      </fieldset>
    </div>
  );
}
