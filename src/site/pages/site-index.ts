import type {CataloguePage} from '../../catalogue/catalogue.js';
import {hyphenate} from '../../markdown/names.js';
import type {PluginOptions} from '../../options/options.js';
import {freeName, humanise} from './names.js';

/** The pages of the whole library, as the site wants them. */
export interface SiteIndex {
  /** Can be translated, as the labels of the filters. */
  label: string;
  /** For search engines; empty for the theme's own words. Can be translated. */
  description: string;
  /** Names of the templates whose pages are listed; `null` for all. */
  templates: string[] | null;
  routeBasePath: string;
  /** The front matter keys and facts to filter by. */
  filters: {key: string; label: string}[];
  /** The facts to search. */
  search: string[];
  /** The facts to compare, `null` for what is compared by default; `null` in its place for no comparisons. */
  compare: {facts: string[] | null} | null;
  /** By taxonomy: its key in the address, `?law=…`, which is the same in every language. */
  queryKeys: Record<string, string>;
}

/** The keys in the address of the words that a reader searches for, and of how pages are arranged. */
const OWN_KEYS = ['q', 'sort-by', 'group-by', 'as'];

/** The key in the address of the pages that a reader compares. */
const COMPARE_KEY = 'p';

/** `null` when the site wants no such pages. */
export function siteIndex({
  index,
  taxonomies,
}: Pick<PluginOptions, 'index' | 'taxonomies'>): SiteIndex | null {
  if (index === false) return null;
  const {label, description, templates, routeBasePath, search, compare} = index;
  const reserved = compare === false ? OWN_KEYS : [...OWN_KEYS, COMPARE_KEY];
  const keys = [...new Set(index.filters)].filter(key => !reserved.includes(key));
  const taken = new Set([...keys, ...reserved]);
  const queryKeys = Object.entries(taxonomies).map(
    ([name, {singular}]) => [name, freeName([hyphenate(singular), name], taken)] as const,
  );
  return {
    label,
    description,
    templates,
    routeBasePath,
    filters: keys.map(key => ({key, label: filterLabel(key)})),
    search: [...new Set(search)],
    compare: compare === false ? null : {facts: compare.facts ?? null},
    queryKeys: Object.fromEntries(queryKeys),
  };
}

/** The label of a filter that nobody has named: of a fact, the last word of its name. */
export function filterLabel(key: string): string {
  return humanise(key.slice(key.lastIndexOf('.') + 1));
}

/** The pages that the index lists. */
export function listedPages(
  pages: readonly CataloguePage[],
  {templates}: Pick<SiteIndex, 'templates'>,
): CataloguePage[] {
  return pages.filter(({doc: {template}}) => templates === null || templates.includes(template ?? ''));
}
