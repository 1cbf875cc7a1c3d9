import type {CataloguePage, CatalogueTaxonomy} from '../../catalogue/catalogue.js';
import {valueKey, valuesOf} from '../../catalogue/listings/page-values.js';
import type {IndexFilterProps, IndexTaxonomyProps} from '../../../theme/types.js';
import {humanise} from './names.js';
import type {SiteIndex} from './site-index.js';
import type {VersionAddresses} from '../addresses/version-addresses.js';

/** What readers may filter by, and where each page stands in it. */
export interface IndexFacets {
  taxonomies: IndexTaxonomyProps[];
  filters: IndexFilterProps[];
  /** For each taxonomy the positions of the page's terms. */
  termsOf: (page: CataloguePage) => number[][];
  /** For each taxonomy what the page says of its terms, in the order of `termsOf`. */
  sentencesOf: (page: CataloguePage) => string[][];
  /** For each filter the positions of the page's values. */
  valuesOf: (page: CataloguePage) => number[][];
}

/** A page names its terms and values by their positions: a title that a thousand pages share is sent once. */
export function indexFacets(
  pages: readonly CataloguePage[],
  taxonomies: readonly CatalogueTaxonomy[],
  index: SiteIndex,
  addresses: VersionAddresses,
): IndexFacets {
  const used = taxonomies.filter(({terms}) => terms.length > 0);
  const termPositions = new Map(
    used.flatMap(({terms}) => terms.map(({term}, position) => [term, position] as const)),
  );
  const termsOf = (page: CataloguePage) =>
    used.map(({taxonomy}) => page.taxonomies.find(entry => entry.taxonomy === taxonomy)?.terms ?? []);
  const filters = index.filters
    .map(({key, label}) => {
      const values = distinctValues(pages, key);
      return {key, label, values, positions: new Map([...values.keys()].map((value, at) => [value, at]))};
    })
    .filter(({values}) => values.size > 0);

  return {
    taxonomies: used.map(({taxonomy: {name, label, singular}, taxonomy, terms}) => ({
      name,
      label,
      singular,
      queryKey: index.queryKeys[name] ?? name,
      permalink: addresses.taxonomy(taxonomy),
      terms: terms.map(({term: {id, title, number, icon, color}, permalink}) => {
        return {id, title, number, icon, color, permalink};
      }),
    })),
    filters: filters.map(({key, label, values}) => ({
      queryKey: key,
      label,
      values: [...values].map(([value, written]) => ({value, label: humanise(written)})),
    })),
    termsOf: page => termsOf(page).map(terms => terms.flatMap(({term}) => termPositions.get(term) ?? [])),
    sentencesOf: page =>
      termsOf(page).map(terms => terms.map(({sentences: [sentence]}) => sentence?.text ?? '')),
    valuesOf: page =>
      filters.map(({key, positions}) =>
        valuesOf(page, key).flatMap(value => positions.get(valueKey(value)) ?? []),
      ),
  };
}

/** By its name in the address each value of the pages, as the first of them writes it. */
function distinctValues(pages: readonly CataloguePage[], key: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const value of pages.flatMap(page => valuesOf(page, key))) {
    const name = valueKey(value);
    values.set(name, values.get(name) ?? String(value));
  }
  return values;
}
