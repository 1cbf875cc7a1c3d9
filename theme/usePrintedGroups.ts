import {useMemo, useSyncExternalStore} from 'react';
import type {MatrixGroup} from '@theme/matrixGroups';

/** So many columns, beside the names of the rows, are read on a sheet of A4 or Letter. */
const COLUMNS_OF_A_SHEET = 12;

/** The columns of the tables that are shown: one table on a screen, and on paper one for each sheet's width. */
export default function usePrintedGroups(groups: readonly MatrixGroup[]): (readonly MatrixGroup[])[] {
  // React renders at once what such a store says, and so before the browser prints.
  const isPrinted = useSyncExternalStore(
    followPrint,
    () => matchMedia('print').matches,
    () => false,
  );
  return useMemo(() => (isPrinted ? splitGroups(groups) : [groups]), [groups, isPrinted]);
}

function followPrint(listener: () => void): () => void {
  const media = matchMedia('print');
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

function splitGroups(groups: readonly MatrixGroup[]): MatrixGroup[][] {
  const sheets: MatrixGroup[][] = [];
  let free = 0;
  for (const {taxonomy, columns} of groups) {
    for (let from = 0; from < columns.length;) {
      if (free === 0) {
        sheets.push([]);
        free = COLUMNS_OF_A_SHEET;
      }
      const part = columns.slice(from, from + free);
      sheets.at(-1)?.push({taxonomy, columns: part});
      from += part.length;
      free -= part.length;
    }
  }
  return sheets;
}
