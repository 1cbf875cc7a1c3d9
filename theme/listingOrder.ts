import type {ListingRowProps} from 'docusaurus-plugin-pattern-library';
import {textOfValues} from '@theme/factText';

export interface RowSort {
  /** 0 for the page's title, then what the listing shows. */
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** What a press on a head makes of an order: from A to Z, the other way round, then the listing's own order again. */
export function nextRowSort(sort: RowSort | null, column: number): RowSort | null {
  if (sort?.column !== column) return {column, direction: 'ascending'};
  return sort.direction === 'ascending' ? {column, direction: 'descending'} : null;
}

/** Ties keep the listing's own order; rows without a value come last, in either direction. */
export function sortRows(
  rows: readonly ListingRowProps[],
  sort: RowSort | null,
  locale: string,
): readonly ListingRowProps[] {
  if (sort === null) return rows;
  const {column, direction} = sort;
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map(row => ({row, text: column === 0 ? row.title : textOfValues(row.shown[column - 1] ?? [])}))
    .sort((a, b) => {
      if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
      return sign * compare(a.text, b.text);
    })
    .map(({row}) => row);
}
