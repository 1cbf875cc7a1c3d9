import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {clearSelection, isEmpty, setText, toggleValue, type FilteredPage} from '@theme/patternFilters';
import type {PatternFilters} from '@theme/usePatternFilters';

import styles from './styles.module.css';

export interface Props {
  readonly filters: PatternFilters<FilteredPage>;
  /** Called when a filter is taken away, and with it the button that had the focus. @default nothing */
  readonly onClear?: () => void;
}

interface ChosenFilter {
  readonly key: string;
  readonly text: string;
  readonly without: URLSearchParams;
}

function chosenFilters({facets, selection, search}: Props['filters']): ChosenFilter[] {
  const words = selection.text.trim();
  return [
    ...(words === '' ? [] : [{key: 'search', text: `“${words}”`, without: setText(search, '')}]),
    ...facets.flatMap(({queryKey, label, options}, index) =>
      options
        .filter(({position}) => selection.chosen[index]?.has(position))
        .map(({value, label: name}) => ({
          key: `${queryKey} ${value}`,
          text: `${label}: ${name}`,
          without: toggleValue(search, queryKey, value),
        })),
    ),
  ];
}

/** What is chosen, each with a button that takes it away, and what the address names and nobody has. */
export default function PatternIndexPageChosen({filters, onClear}: Props): ReactNode {
  const {selection, search, setQuery, facets} = filters;
  if (isEmpty(selection)) return null;
  return (
    <div className={styles.chosen}>
      <ul
        className={styles.list}
        aria-label={translate({
          id: 'theme.patternLibrary.index.chosen',
          message: 'Chosen filters',
          description: 'The ARIA label of the list of filters that are chosen, above the list of patterns',
        })}
      >
        {chosenFilters(filters).map(({key, text, without}) => (
          <li key={key}>
            <button
              type="button"
              className={styles.chip}
              title={translate({
                id: 'theme.patternLibrary.index.takeAway',
                message: 'Take this filter away',
                description: 'The tooltip of a chosen filter, which goes when it is pressed',
              })}
              onClick={() => {
                setQuery(without, {push: true});
                onClear?.();
              }}
            >
              {text} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="button button--sm button--link"
            onClick={() => {
              setQuery(clearSelection(search, facets), {push: true});
              onClear?.();
            }}
          >
            <Translate
              id="theme.patternLibrary.index.clear"
              description="The label of the button that takes all filters away"
            >
              Clear filters
            </Translate>
          </button>
        </li>
      </ul>
      {selection.unknown.map(({facet: {queryKey, label}, value}) => (
        <p key={`${queryKey} ${value}`} role="alert" className={styles.unknown}>
          <Translate
            id="theme.patternLibrary.index.unknown"
            description="Shown when the address names a value of a filter that no pattern has"
            values={{label, value}}
          >
            {'{label}: no page here has “{value}”, which was in the address.'}
          </Translate>
        </p>
      ))}
    </div>
  );
}
