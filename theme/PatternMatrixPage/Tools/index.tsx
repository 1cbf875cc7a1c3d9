import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import matrixCsv from '@theme/matrixCsv';
import type {MatrixGroup} from '@theme/matrixGroups';
import type {MatrixPage} from '@theme/matrixRows';

import styles from './styles.module.css';

export interface Props {
  /** What the rows are: `Patterns`. */
  readonly label: string;
  readonly groups: readonly MatrixGroup[];
  readonly pages: readonly MatrixPage[];
  /** How many rows and columns have nothing in them. */
  readonly empty: {readonly rows: number; readonly columns: number};
  /** Whether these are shown. */
  readonly hasEmpty: boolean;
  readonly onEmpty: () => void;
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  // Spreadsheets tell the encoding by the mark at the beginning.
  link.href = URL.createObjectURL(new Blob([`\uFEFF${text}`], {type: 'text/csv;charset=utf-8'}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

export default function PatternMatrixPageTools({
  label,
  groups,
  pages,
  empty,
  hasEmpty,
  onEmpty,
}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <fieldset className={styles.tools} disabled={!isBrowser}>
      {empty.rows + empty.columns > 0 && (
        <button
          type="button"
          className="button button--sm button--outline button--secondary"
          aria-pressed={hasEmpty}
          onClick={onEmpty}
        >
          <Translate
            id="theme.patternLibrary.matrix.empty"
            description="The label of the button that shows the rows and columns of the matrix that have nothing in them"
            values={{rows: empty.rows, columns: empty.columns}}
          >
            {'Show what is empty (rows: {rows}, columns: {columns})'}
          </Translate>
        </button>
      )}
      <button
        type="button"
        className="button button--sm button--outline button--secondary"
        onClick={() => download(`${label}.csv`, matrixCsv(label, groups, pages))}
      >
        <Translate
          id="theme.patternLibrary.matrix.csv"
          description="The label of the button that downloads the matrix as comma-separated values"
        >
          Download as CSV
        </Translate>
      </button>
    </fieldset>
  );
}
