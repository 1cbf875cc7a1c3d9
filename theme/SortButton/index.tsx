import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import type {MatrixSort} from '@theme/matrixOrder';

import styles from './styles.module.css';

export interface Props {
  readonly axis: 'rows' | 'columns';
  readonly label: string;
  readonly direction?: MatrixSort['direction'];
  readonly onClick: () => void;
}

const SIGNS = {
  rows: {none: '↕', ascending: '↓', descending: '↑'},
  columns: {none: '↔', ascending: '→', descending: '←'},
};

/** The header around it says with `aria-sort` how things stand. */
export default function SortButton({axis, direction, label, onClick}: Props): ReactNode {
  const hint =
    axis === 'rows'
      ? translate({
          id: 'theme.patternLibrary.matrix.sortRows',
          message: 'Sort the rows',
          description: 'The tooltip of a button that sorts the rows of the matrix',
        })
      : translate({
          id: 'theme.patternLibrary.matrix.sortColumns',
          message: 'Sort the columns',
          description: 'The tooltip of a button that sorts the columns of the matrix',
        });
  return (
    <button type="button" className={clsx('clean-btn', styles.button)} title={hint} onClick={onClick}>
      {label}{' '}
      <span className={clsx(styles.sign, direction && styles.active)} aria-hidden="true">
        {SIGNS[axis][direction ?? 'none']}
      </span>
    </button>
  );
}
