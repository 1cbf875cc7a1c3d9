import React, {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import type {PatternFacet} from '@theme/patternFilters';

import styles from './styles.module.css';

export interface Props {
  readonly facet: PatternFacet;
  /** Positions of the chosen values. */
  readonly chosen?: ReadonlySet<number>;
  /** How many pages each value would leave, by its position. */
  readonly counts?: ReadonlyMap<number, number>;
  readonly onToggle: (value: string) => void;
}

/** A list of more values is cut after the first few: whoever tabs through the page need not pass all. */
const MOST_SHOWN = 8;
const FIRST_SHOWN = 6;

export default function PatternIndexPageFacet({facet, chosen, counts, onToggle}: Props): ReactNode {
  const {label, options} = facet;
  const [isOpen, setIsOpen] = useState(false);
  if (options.length === 0) return null;
  const isCut = !isOpen && options.length > MOST_SHOWN;
  const shown = isCut
    ? options.filter(({position}, index) => index < FIRST_SHOWN || chosen?.has(position))
    : options;
  const hidden = options.length - shown.length;
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.legend}>{label}</legend>
      {shown.map(option => {
        const count = counts?.get(option.position) ?? 0;
        const isChosen = chosen?.has(option.position) ?? false;
        // It would leave nothing; one that is chosen can still be taken away.
        const isIdle = count === 0 && !isChosen;
        return (
          <label key={option.value} className={clsx(styles.option, isIdle && styles.idle)}>
            <input
              type="checkbox"
              className={styles.box}
              checked={isChosen}
              disabled={isIdle}
              onChange={() => onToggle(option.value)}
            />
            <span className={styles.label}>
              {option.icon && <span aria-hidden="true">{option.icon} </span>}
              {option.number !== null && <b>{option.number} </b>}
              {option.label}
            </span>{' '}
            <span className={styles.count}>{count}</span>
          </label>
        );
      })}
      {(hidden > 0 || isOpen) && (
        <button
          type="button"
          className={clsx('clean-btn', styles.more)}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? (
            <Translate
              id="theme.patternLibrary.index.fewer"
              description="The label of the button that hides all but the first values of a filter"
            >
              Show fewer
            </Translate>
          ) : (
            <Translate
              id="theme.patternLibrary.index.more"
              description="The label of the button that shows the other values of a filter"
              values={{count: hidden}}
            >
              {'Show {count} more'}
            </Translate>
          )}
        </button>
      )}
    </fieldset>
  );
}
