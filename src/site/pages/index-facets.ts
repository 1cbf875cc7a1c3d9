import type {FactSpec} from '../../markdown/facts/fact-spec.js';
import type {CataloguePage, CatalogueTaxonomy} from '../../catalogue/catalogue.js';
import {valueKey} from '../../catalogue/listings/page-values.js';
import type {IndexFilterProps, IndexTaxonomyProps} from '../../../theme/types.js';
import {createIndexKeys, type IndexKey} from './index-keys.js';
import {humanise} from './names.js';
import {filterLabel, type SiteIndex} from './site-index.js';
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
  /** The words of the page that readers search and do not see; empty for none. */
  wordsOf: (page: CataloguePage) => string;
}

/** A page names its terms and values by their positions: a title that a thousand pages share is sent once. */
export function indexFacets(
  pages: readonly CataloguePage[],
  taxonomies: readonly CatalogueTaxonomy[],
  index: SiteIndex,
  addresses: VersionAddresses,
  facts: readonly FactSpec[],
): IndexFacets {
  const used = taxonomies.filter(({terms}) => terms.length > 0);
  const termPositions = new Map(
    used.flatMap(({terms}) => terms.map(({term}, position) => [term, position] as const)),
  );
  const termsOf = (page: CataloguePage) =>
    used.map(({taxonomy}) => page.taxonomies.find(entry => entry.taxonomy === taxonomy)?.terms ?? []);
  const find = createIndexKeys(pages, facts);
  const searched = index.search.flatMap(name => find(name).key ?? []);
  const filters = index.filters
    .map(({key, label}) => {
      const {key: found} = find(key);
      const values = found ? distinctValues(pages, found) : new Map<string, string>();
      return {
        key,
        // A translation of the site's own comes before the template's words.
        label: found?.fact && label === filterLabel(key) ? found.fact.label : label,
        valuesOf: (page: CataloguePage) => found?.valuesOf(page) ?? [],
        values,
        positions: new Map([...values.keys()].map((value, at) => [value, at])),
      };
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
      filters.map(({valuesOf, positions}) =>
        valuesOf(page).flatMap(value => positions.get(valueKey(value)) ?? []),
      ),
    wordsOf: page => searched.flatMap(({valuesOf}) => valuesOf(page)).join(' '),
  };
}

/** By its name in the address each value of the pages, as the first of them writes it. */
function distinctValues(pages: readonly CataloguePage[], {valuesOf}: IndexKey): Map<string, string> {
  const values = new Map<string, string>();
  for (const value of pages.flatMap(valuesOf)) {
    const name = valueKey(value);
    values.set(name, values.get(name) ?? String(value));
  }
  return values;
}
