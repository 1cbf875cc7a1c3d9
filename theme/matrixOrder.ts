export type SortKey = 'title' | 'count';

export interface MatrixSort {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/**
 * What a press on a header's button makes of an order: names first from A to Z, counts first from the largest; then the
 * other way round; then the library's own order again.
 */
export function nextSort(sort: MatrixSort | null, key: SortKey): MatrixSort | null {
  const first = key === 'title' ? 'ascending' : 'descending';
  if (sort?.key !== key) return {key, direction: first};
  const second = first === 'ascending' ? 'descending' : 'ascending';
  return sort.direction === first ? {key, direction: second} : null;
}

/** The positions of rows, or of columns, in an order. Ties keep the library's own order. */
export function sortPositions(
  items: readonly {readonly title: string}[],
  counts: readonly number[],
  sort: MatrixSort | null,
  locale: string,
): number[] {
  const positions = items.map((_, position) => position);
  if (sort === null) return positions;
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return positions.sort(
    (a, b) =>
      sign *
      (sort.key === 'title'
        ? compare(items[a]!.title, items[b]!.title)
        : (counts[a] ?? 0) - (counts[b] ?? 0)),
  );
}
