import type {Catalogue, CataloguePage, CatalogueTaxonomy, CatalogueTerm} from './catalogue.js';

/** What pages can be chosen, sorted and grouped by. */
export type ListingKey =
  {kind: 'taxonomy'; name: string; taxonomy: CatalogueTaxonomy} | {kind: 'front-matter'; name: string};

/** The keys of one library by every name that a listing may give them. */
export interface ListingKeys {
  find(written: string): ListingKey | null;
  /** Every name, for suggestions. */
  names: string[];
  /** The best name of each taxonomy, for notes: `law`. */
  taxonomyNames: string[];
}

/**
 * A taxonomy is called by its name (`laws`), its word for one term (`law`) or its front matter key; any other name is a
 * front matter key that a listed page has.
 */
export function createListingKeys({taxonomies, pages, paths}: Catalogue): ListingKeys {
  const keys = new Map<string, ListingKey>();
  const put = (name: string, key: ListingKey) => {
    if (name !== '' && !keys.has(name)) {
      keys.set(name, key);
    }
  };
  for (const taxonomy of taxonomies) {
    const {name, frontMatterKey} = taxonomy.taxonomy;
    const key: ListingKey = {kind: 'taxonomy', name, taxonomy};
    [name, wordFor(taxonomy), frontMatterKey].forEach(each => put(each, key));
  }
  const docs = [...pages.map(({doc}) => doc), ...paths.flatMap(path => path.pages)];
  for (const {page} of docs) {
    Object.keys(page.frontMatter.data).forEach(name => put(name, {kind: 'front-matter', name}));
  }
  return {
    find: written => keys.get(written) ?? keys.get(wordOf(written)) ?? null,
    names: [...keys.keys()],
    taxonomyNames: taxonomies.map(wordFor),
  };
}

/** The terms of a taxonomy that a page has, in the order of the registry. */
export function termsOf({taxonomies}: CataloguePage, {taxonomy, terms}: CatalogueTaxonomy): CatalogueTerm[] {
  const own = taxonomies.find(entry => entry.taxonomy.name === taxonomy.name)?.terms ?? [];
  return terms.filter(({term}) => own.some(entry => entry.term === term));
}

/** The values of a front matter key on a page; those of a list one by one. */
export function valuesOf({doc}: CataloguePage, key: string): (string | number)[] {
  const {data} = doc.page.frontMatter;
  const value: unknown = Object.hasOwn(data, key) ? data[key] : null;
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap(plainValue);
}

function plainValue(value: unknown): (string | number)[] {
  if (typeof value === 'number') {
    return [value];
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? [] : [value.toISOString().replace(/T00:00:00\.000Z$/, '')];
  }
  const text = typeof value === 'string' || typeof value === 'boolean' ? String(value).trim() : '';
  return text === '' ? [] : [text];
}

/** A listing is written once for all languages of a site: its words are those of the options, as keys of addresses are. */
function wordFor({taxonomy}: CatalogueTaxonomy): string {
  return wordOf((taxonomy.untranslated ?? taxonomy).singular);
}

/** Attributes of directives can't hold spaces. */
function wordOf(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, '-');
}
