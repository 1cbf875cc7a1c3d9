import React, {type ReactNode} from 'react';
import type {PatternFacet} from '@theme/patternFilters';

import styles from './styles.module.css';

export interface Props {
  readonly facet: PatternFacet;
  /** Positions of the chosen values. */
  readonly chosen?: ReadonlySet<number>;
  readonly onToggle: (value: string) => void;
}

export default function PatternIndexPageFacet({facet, chosen, onToggle}: Props): ReactNode {
  const {label, options} = facet;
  if (options.length === 0) return null;
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.legend}>{label}</legend>
      {options.map(option => (
        <label key={option.value} className={styles.option}>
          <input
            type="checkbox"
            className={styles.box}
            checked={chosen?.has(option.position) ?? false}
            onChange={() => onToggle(option.value)}
          />
          <span className={styles.label}>
            {option.icon && <span aria-hidden="true">{option.icon} </span>}
            {option.number !== null && <b>{option.number} </b>}
            {option.label}
          </span>{' '}
          <span className={styles.count}>{option.count}</span>
        </label>
      ))}
    </fieldset>
  );
}
