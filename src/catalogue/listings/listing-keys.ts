import {hyphenate} from '../../markdown/names.js';
import type {CatalogueDoc, CataloguePage, CatalogueTaxonomy, CatalogueTerm} from '../catalogue.js';
import {isTyped, sidesOf, type RelationSide} from '../relations/relation-kind.js';
import type {ListedLibrary} from './listed-library.js';
import {TEMPLATE_KEY, valuesOf} from './page-values.js';

/** What pages can be chosen, sorted and grouped by. */
export type ListingKey =
  | {kind: 'taxonomy'; name: string; taxonomy: CatalogueTaxonomy}
  | {kind: 'relation'; name: string; side: RelationSide}
  | {
      kind: 'value';
      name: string;
      /** Every value that there is; `null` where pages may have any. */
      known: string[] | null;
    };

/** The keys of one library by every name that a listing may give them. */
export interface ListingKeys {
  find(written: string): ListingKey | null;
  /** Every name, for suggestions. */
  names: string[];
  /** The best name of each taxonomy, for notes: `law`. */
  taxonomyNames: string[];
  /** The names of relations that have one, for notes. */
  relationNames: string[];
}

/**
 * A taxonomy is called by its name (`laws`), its word for one term (`law`) or its front matter key, a relation by its name
 * or its front matter key; any other name is a front matter key that a listed page has, or `template`.
 */
export function createListingKeys({catalogue, templates}: ListedLibrary): ListingKeys {
  const {taxonomies, pages, paths, relations} = catalogue;
  const keys = new Map<string, ListingKey>();
  const put = (name: string, key: ListingKey) => {
    if (name !== '' && !keys.has(name)) keys.set(name, key);
  };
  for (const taxonomy of taxonomies) {
    const {name, frontMatterKey} = taxonomy.taxonomy;
    const key: ListingKey = {kind: 'taxonomy', name, taxonomy};
    [name, wordFor(taxonomy), frontMatterKey].forEach(each => put(each, key));
  }
  for (const side of relations.flatMap(sidesOf)) {
    const key: ListingKey = {kind: 'relation', name: side.name, side};
    [side.name, side.frontMatterKey].forEach(each => put(each, key));
  }
  const docs = [...pages.map(({doc}) => doc), ...paths.flatMap(path => path.pages)];
  const governing = docs.flatMap(({template}) => template ?? []);
  put(TEMPLATE_KEY, {kind: 'value', name: TEMPLATE_KEY, known: [...new Set(templates ?? governing)]});
  for (const {page} of docs)
    Object.keys(page.frontMatter.data).forEach(name => put(name, {kind: 'value', name, known: null}));
  return {
    find: written => keys.get(written) ?? keys.get(hyphenate(written)) ?? null,
    names: [...keys.keys()],
    taxonomyNames: taxonomies.map(wordFor),
    relationNames: relations.filter(isTyped).flatMap(kind => sidesOf(kind).map(({name}) => name)),
  };
}

/** The pages that a page relates to under a name. */
export function relatedOf({relations}: CataloguePage, side: RelationSide): CatalogueDoc[] {
  return relations.find(each => each.side === side)?.pages.map(({page}) => page) ?? [];
}

/** What a page is sorted and grouped by, beside terms: values of its front matter, or titles of pages that it relates to. */
export function textsOf(
  page: CataloguePage,
  key: Exclude<ListingKey, {kind: 'taxonomy'}>,
): (string | number)[] {
  return key.kind === 'value' ? valuesOf(page, key.name) : relatedOf(page, key.side).map(({title}) => title);
}

/** The terms of a taxonomy that a page has, in the order of the registry. */
export function termsOf({taxonomies}: CataloguePage, {taxonomy, terms}: CatalogueTaxonomy): CatalogueTerm[] {
  const own = taxonomies.find(entry => entry.taxonomy.name === taxonomy.name)?.terms ?? [];
  return terms.filter(({term}) => own.some(entry => entry.term === term));
}

/**
 * Attributes of directives can't hold spaces. A listing is written once for all languages of a site: its words are those of the options, as keys of addresses are.
 */
function wordFor({taxonomy}: CatalogueTaxonomy): string {
  return hyphenate((taxonomy.untranslated ?? taxonomy).singular);
}
