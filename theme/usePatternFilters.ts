import {useMemo} from 'react';
import patternFacets, {type FacetSource} from '@theme/patternFacets';
import {
  countValues,
  filterPages,
  readSelection,
  searchTexts,
  type FilteredPage,
  type PatternFacet,
  type Selection,
} from '@theme/patternFilters';
import useQuery, {type Query} from '@theme/useQuery';

/** What the address selects of a library, and what each filter would leave. */
export interface PatternFilters<Page extends FilteredPage> {
  readonly facets: readonly PatternFacet[];
  readonly selection: Selection;
  /** For each facet how many pages a value would leave, by its position. */
  readonly counts: readonly ReadonlyMap<number, number>[];
  readonly shown: readonly Page[];
  readonly search: Query[0];
  readonly setQuery: Query[1];
}

/** @param source Stays the same object as long as it is the same library. */
export default function usePatternFilters<Page extends FilteredPage>(
  source: FacetSource & {readonly pages: readonly Page[]},
): PatternFilters<Page> {
  const {pages} = source;
  const [search, setQuery] = useQuery();
  const facets = useMemo(() => patternFacets(source), [source]);
  const selection = useMemo(() => readSelection(search, facets), [search, facets]);
  const texts = useMemo(() => searchTexts(pages, facets), [pages, facets]);
  const shown = useMemo(() => filterPages(pages, selection, texts), [pages, selection, texts]);
  const counts = useMemo(() => countValues(pages, selection, texts), [pages, selection, texts]);
  return {facets, selection, counts, shown, search, setQuery};
}
