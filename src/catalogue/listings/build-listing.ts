import type {CataloguePage} from '../catalogue.js';
import type {Listing, ListingGroup, ListingQuery} from './listing.js';
import {termsOf, type ListingKey} from './listing-keys.js';
import {valueKey} from './page-values.js';

/**
 * Chooses, sorts, limits and groups, in this order: a limit counts pages, however many groups each of them is in.
 *
 * @param locale Language by which texts are sorted.
 */
export function buildListing(query: ListingQuery, locale: string): Listing {
  const chosen = query.pages.filter(page => query.filters.every(passes => passes(page)));
  const pages = sortPages(chosen, query.sort, locale).slice(0, query.limit);
  return {pages, groups: groupPages(pages, query.groups)};
}

/** Pages with the same value keep their order; pages without one come last, in either direction. */
function sortPages(
  pages: readonly CataloguePage[],
  {by, descending}: ListingQuery['sort'],
  locale: string,
): CataloguePage[] {
  if (by === 'order') return descending ? pages.toReversed() : [...pages];
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const keyed = pages.map(page => ({page, value: by === 'title' ? page.doc.title : rankOf(page, by)}));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    const order =
      typeof a.value === 'number' && typeof b.value === 'number'
        ? a.value - b.value
        : compare(String(a.value), String(b.value));
    return descending ? -order : order;
  });
  return keyed.map(({page}) => page);
}

/** The first value; of a taxonomy, the first term's place in the registry. */
function rankOf(page: CataloguePage, key: ListingKey): string | number | null {
  if (key.kind !== 'taxonomy') {
    const [first] = key.valuesOf(page);
    return typeof first === 'string' ? valueKey(first) : (first ?? null);
  }
  const [first] = termsOf(page, key.taxonomy);
  return first ? key.taxonomy.terms.indexOf(first) : null;
}

/**
 * A page stands in the group of each of its values. Terms come in the order of their registry, other values in the
 * order in which the pages have them, and the pages without a value last. Where no page has a value there is nothing
 * to tell apart.
 */
function groupPages(pages: CataloguePage[], [key, ...inner]: ListingKey[]): ListingGroup[] {
  if (key === undefined) return [];
  const groups = key.kind === 'taxonomy' ? groupByTerm(pages, key) : groupByValue(pages, key);
  const grouped = new Set(groups.flatMap(group => group.pages));
  const rest = pages.filter(page => !grouped.has(page));
  if (grouped.size === 0) return groupPages(pages, inner);
  return [...groups, {title: null, term: null, pages: rest}]
    .filter(group => group.pages.length > 0)
    .map(group => ({...group, groups: groupPages(group.pages, inner)}));
}

type FlatGroup = Omit<ListingGroup, 'groups'>;

function groupByTerm(pages: CataloguePage[], {taxonomy}: ListingKey & {kind: 'taxonomy'}): FlatGroup[] {
  const byTerm = new Map(taxonomy.terms.map(term => [term, [] as CataloguePage[]]));
  pages.forEach(page => termsOf(page, taxonomy).forEach(term => byTerm.get(term)?.push(page)));
  return [...byTerm].map(([term, own]) => ({title: null, term, pages: own}));
}

/** Of two ways to write a value, `Data` and `data`, the first is shown. */
function groupByValue(
  pages: CataloguePage[],
  {valuesOf}: Exclude<ListingKey, {kind: 'taxonomy'}>,
): FlatGroup[] {
  const byValue = new Map<string, FlatGroup & {title: string}>();
  for (const page of pages) {
    for (const value of valuesOf(page)) {
      const key = valueKey(value);
      const group = byValue.get(key) ?? {title: String(value), term: null, pages: []};
      byValue.set(key, group);
      group.pages.push(page);
    }
  }
  return [...byValue.values()];
}
