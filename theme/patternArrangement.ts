import type {FilteredPage, PatternFacet} from '@theme/patternFilters';

/** The keys in the address of how pages are arranged. */
export const SORT_KEY = 'sort-by';
export const GROUP_KEY = 'group-by';
export const FORM_KEY = 'as';

/** Libraries of more pages are a compact list at first. */
const MOST_CARDS = 60;

/** `order` is that of the library. */
export type PageSort = 'order' | 'title';
export type PageForm = 'cards' | 'rows';

/** How an address arranges the pages that it selects. */
export interface Arrangement {
  readonly sort: PageSort;
  /** Position of the facet by which pages are grouped; -1 for no groups. */
  readonly group: number;
  readonly form: PageForm;
}

export interface PageGroup<Page> {
  readonly key: string;
  /** `null` for the pages without any value, and where there are no groups. */
  readonly label: string | null;
  readonly pages: readonly Page[];
}

export function readArrangement(
  search: string,
  facets: readonly PatternFacet[],
  pageCount: number,
): Arrangement {
  const params = new URLSearchParams(search);
  const form = params.get(FORM_KEY);
  const isForm = form === 'cards' || form === 'rows';
  return {
    sort: params.get(SORT_KEY) === 'title' ? 'title' : 'order',
    group: facets.findIndex(({queryKey}) => queryKey === params.get(GROUP_KEY)),
    form: isForm ? form : formOf(pageCount),
  };
}

/** How a library of so many pages is shown where nobody has chosen. */
export function formOf(pageCount: number): PageForm {
  return pageCount > MOST_CARDS ? 'rows' : 'cards';
}

/** The query with another value for one key; without the key where the value is what holds by itself. */
export function withKey(search: string, key: string, value: string, byItself: string): URLSearchParams {
  const params = new URLSearchParams(search);
  if (value === byItself) params.delete(key);
  else params.set(key, value);
  return params;
}

/** A page stands in the group of each of its values. */
export function arrangePages<Page extends FilteredPage>(
  pages: readonly Page[],
  {sort, group}: Arrangement,
  facets: readonly PatternFacet[],
  language: string,
): PageGroup<Page>[] {
  const {compare} = new Intl.Collator(language, {numeric: true});
  const sorted = sort === 'title' ? [...pages].sort((a, b) => compare(a.title, b.title)) : pages;
  const facet = facets[group];
  if (!facet) return [{key: '', label: null, pages: sorted}];
  const pagesOf = new Map<number, Page[]>();
  const without: Page[] = [];
  for (const page of sorted) {
    const positions = new Set([...page.terms, ...page.values][group]);
    if (positions.size === 0) without.push(page);
    for (const position of positions) {
      const own = pagesOf.get(position);
      if (own) own.push(page);
      else pagesOf.set(position, [page]);
    }
  }
  const groups = facet.options.flatMap(({position, value, label, number}): PageGroup<Page>[] => {
    const own = pagesOf.get(position);
    return own ? [{key: value, label: number === null ? label : `${number} ${label}`, pages: own}] : [];
  });
  return without.length > 0 ? [...groups, {key: '', label: null, pages: without}] : groups;
}
