import type {FilteredPageProps} from 'docusaurus-plugin-pattern-library';

/** A taxonomy, or a front matter key, with the values that pages have. */
export interface PatternFacet {
  /** Key in the address. */
  readonly queryKey: string;
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly number: number | null;
    readonly icon: string;
    /** By which pages name it. */
    readonly position: number;
  }[];
}

export type FilteredPage = Readonly<FilteredPageProps>;

export interface Selection {
  readonly text: string;
  /** For each facet the positions of the chosen values. */
  readonly chosen: readonly ReadonlySet<number>[];
  /** Values in the address that no page has. */
  readonly unknown: readonly {readonly facet: PatternFacet; readonly value: string}[];
}

/** An address that was made to keep a browser busy is not answered to its end. */
const MOST_UNKNOWN = 5;

/** The key in the address of the words that a reader searches for. */
export const SEARCH_KEY = 'q';

/** What an address selects. Keys that are no facets are passed over. */
export function readSelection(search: string, facets: readonly PatternFacet[]): Selection {
  const params = new URLSearchParams(search);
  const chosen = facets.map(({queryKey, options}) => {
    const values = new Set(params.getAll(queryKey));
    return new Set(options.filter(({value}) => values.has(value)).map(({position}) => position));
  });
  const unknown = facets.flatMap(facet => {
    const known = new Set(facet.options.map(({value}) => value));
    const values = new Set(params.getAll(facet.queryKey).filter(value => value !== '' && !known.has(value)));
    return [...values].map(value => ({facet, value}));
  });
  return {text: params.get(SEARCH_KEY) ?? '', chosen, unknown: unknown.slice(0, MOST_UNKNOWN)};
}

export function isEmpty({text, chosen, unknown}: Selection): boolean {
  return text.trim() === '' && unknown.length === 0 && chosen.every(({size}) => size === 0);
}

/** Where the words of a search are looked for: all that a card shows of each page, and what the site has searched beside it. */
export function searchTexts(pages: readonly FilteredPage[], facets: readonly PatternFacet[]): string[] {
  const labels = facets.map(({options}) => new Map(options.map(({position, label}) => [position, label])));
  return pages.map(({title, description, terms, values, words = ''}) => {
    const own = [...terms, ...values].flatMap((positions, facet) =>
      positions.map(position => labels[facet]?.get(position) ?? ''),
    );
    return normalise([title, description, ...own, words].join(' '));
  });
}

/**
 * Of one facet any chosen value will do; of several, each has to. All words of the search have to be there.
 *
 * @param texts Of each page, as `searchTexts` gives them.
 */
export function filterPages<Page extends FilteredPage>(
  pages: readonly Page[],
  {text, chosen}: Selection,
  texts: readonly string[],
): readonly Page[] {
  const words = normalise(text).split(/\s+/).filter(Boolean);
  return pages.filter((page, index) => {
    const positions = [...page.terms, ...page.values];
    const isChosen = chosen.every(
      (values, facet) => values.size === 0 || positions[facet]?.some(position => values.has(position)),
    );
    if (!isChosen || words.length === 0) return isChosen;
    return words.every(word => texts[index]?.includes(word));
  });
}

/**
 * For each facet how many pages have which value, by position, among those that the search and the other facets leave: as
 * many would be shown if the value were chosen alone in its facet.
 */
export function countValues(
  pages: readonly FilteredPage[],
  selection: Selection,
  texts: readonly string[],
): ReadonlyMap<number, number>[] {
  return selection.chosen.map((_, facet) => {
    const chosen = selection.chosen.map((values, index) => (index === facet ? new Set<number>() : values));
    const counts = new Map<number, number>();
    for (const {terms, values} of filterPages(pages, {...selection, chosen}, texts)) {
      for (const position of new Set([...terms, ...values][facet]))
        counts.set(position, (counts.get(position) ?? 0) + 1);
    }
    return counts;
  });
}

/** The query with one value of a facet put in, or taken out when it is there. Other keys stay. */
export function toggleValue(search: string, queryKey: string, value: string): URLSearchParams {
  const params = new URLSearchParams(search);
  const values = params.getAll(queryKey);
  params.delete(queryKey);
  const kept = values.includes(value) ? values.filter(other => other !== value) : [...values, value];
  kept.forEach(other => params.append(queryKey, other));
  return params;
}

export function setText(search: string, text: string): URLSearchParams {
  const params = new URLSearchParams(search);
  if (text === '') params.delete(SEARCH_KEY);
  else params.set(SEARCH_KEY, text);
  return params;
}

/** The query without anything that filters. */
export function clearSelection(search: string, facets: readonly PatternFacet[]): URLSearchParams {
  const params = new URLSearchParams(search);
  [SEARCH_KEY, ...facets.map(({queryKey}) => queryKey)].forEach(key => params.delete(key));
  return params;
}

/** Capitals and accents do not count. */
export function normalise(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
