import type {Finding} from '../../markdown/finding.js';
import {hyphenate} from '../../markdown/names.js';
import type {CatalogueDoc, CataloguePage, CatalogueTaxonomy, CatalogueTerm} from '../catalogue.js';
import {isTyped, sidesOf, type RelationSide} from '../relations/relation-kind.js';
import type {ListedLibrary} from './listed-library.js';
import {createFindFact} from '../../markdown/facts/find-fact.js';
import type {FactSpec} from '../../markdown/facts/fact-spec.js';
import {factValues, TEMPLATE_KEY, valuesOf} from './page-values.js';

/** What pages can be chosen, sorted and grouped by. */
export type ListingKey =
  | {kind: 'taxonomy'; name: string; taxonomy: CatalogueTaxonomy}
  | {kind: 'relation'; name: string; side: RelationSide; valuesOf: ValuesOf}
  | {
      kind: 'value';
      name: string;
      /** Every value that there is; `null` where pages may have any. */
      known: string[] | null;
      valuesOf: ValuesOf;
      /** The part of the template whose values these are; `null` for a key of the front matter. */
      fact: FactSpec | null;
    };

/** What is said of a name. */
type KeyFinding = Pick<Finding, 'reason' | 'note' | 'expected' | 'actual'>;

/** The key that a name means; or, for several facts, what to say; or names that may have been meant. */
export type FoundKey = {key: ListingKey} | {key: null; ambiguity: KeyFinding | null; similar: string[]};

/** What a page is sorted and grouped by; two ways to write one value count once. */
type ValuesOf = (page: CataloguePage) => (string | number)[];

/** The keys of one library by every name that a listing may give them. */
export interface ListingKeys {
  find(written: string): FoundKey;
  /** Every name, for suggestions. */
  names: string[];
  /** The best name of each taxonomy, for notes: `law`. */
  taxonomyNames: string[];
  /** The names of relations that have one, for notes. */
  relationNames: string[];
}

/**
 * A taxonomy is called by its name (`laws`), its word for one term (`law`) or its front matter key, a relation by its name
 * or its front matter key; any other name is a front matter key that a listed page has, `template`, or a fact of a template.
 */
export function createListingKeys({catalogue, templates, facts = []}: ListedLibrary): ListingKeys {
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
    const key: ListingKey = {
      kind: 'relation',
      name: side.name,
      side,
      valuesOf: page => relatedOf(page, side).map(({title}) => title),
    };
    [side.name, side.frontMatterKey].forEach(each => put(each, key));
  }
  const docs = [...pages.map(({doc}) => doc), ...paths.flatMap(path => path.pages)];
  const governing = docs.flatMap(({template}) => template ?? []);
  const putValue = (name: string, known: string[] | null = null) =>
    put(name, {kind: 'value', name, known, fact: null, valuesOf: page => valuesOf(page, name)});
  putValue(TEMPLATE_KEY, [...new Set(templates ?? governing)]);
  for (const {page} of docs) Object.keys(page.frontMatter.data).forEach(name => putValue(name));
  const findFact = createFindFact(facts);
  for (const fact of facts) put(fact.name, factKey(fact));
  const lastWords = facts
    .map(({name}) => name.split('.').at(-1) ?? name)
    .filter(word => findFact(word).fact !== null);
  return {
    find: written => {
      const key = keys.get(written) ?? keys.get(hyphenate(written));
      if (key) return {key};
      const found = findFact(written);
      if (found.fact) return {key: factKey(found.fact)};
      const {isAmbiguous, reason, note, expected, actual} = found;
      return {key: null, ambiguity: isAmbiguous ? {reason, note, expected, actual} : null, similar: expected};
    },
    names: [...new Set([...keys.keys(), ...lastWords])],
    taxonomyNames: taxonomies.map(wordFor),
    relationNames: relations.filter(isTyped).flatMap(kind => sidesOf(kind).map(({name}) => name)),
  };
}

/** Pages have the facts of their template as they have keys of the front matter. */
function factKey(fact: FactSpec): ListingKey & {kind: 'value'} {
  const {name, values} = fact;
  return {kind: 'value', name, known: values, fact, valuesOf: ({doc}) => factValues(doc, name)};
}

/** The pages that a page relates to under a name. */
export function relatedOf({relations}: CataloguePage, side: RelationSide): CatalogueDoc[] {
  return relations.find(each => each.side === side)?.pages.map(({page}) => page) ?? [];
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
