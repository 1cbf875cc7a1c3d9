import type {CataloguePage, CatalogueTaxonomy} from '../catalogue/catalogue.js';
import type {FrontMatter} from '../markdown/page.js';
import type {IndexFilterProps, IndexTaxonomyProps} from '../../theme/types.js';
import {humanise} from './names.js';
import type {SiteIndex} from './site-index.js';
import type {TaxonomyPaths} from './taxonomy-paths.js';

/** What readers may filter by, and where each page stands in it. */
export interface IndexFacets {
  taxonomies: IndexTaxonomyProps[];
  filters: IndexFilterProps[];
  /** For each taxonomy the positions of the page's terms. */
  termsOf(page: CataloguePage): number[][];
  /** For each filter the positions of the page's values. */
  valuesOf(page: CataloguePage): number[][];
}

/** A page names its terms and values by their positions: a title that a thousand pages share is sent once. */
export function indexFacets(
  pages: readonly CataloguePage[],
  taxonomies: readonly CatalogueTaxonomy[],
  index: SiteIndex,
  paths: TaxonomyPaths,
): IndexFacets {
  const used = taxonomies.filter(({terms}) => terms.length > 0);
  const termPositions = new Map(
    used.flatMap(({terms}) => terms.map(({term}, position) => [term, position] as const)),
  );
  const filters = index.filters
    .map(({key, label}) => {
      const values = new Set(pages.flatMap(page => frontMatterValues(page, key)));
      return {key, label, positions: new Map([...values].map((value, position) => [value, position]))};
    })
    .filter(({positions}) => positions.size > 0);

  return {
    taxonomies: used.map(({taxonomy: {name, label, singular}, taxonomy, terms}) => ({
      name,
      label,
      singular,
      queryKey: index.queryKeys[name] ?? name,
      permalink: paths.index(taxonomy),
      terms: terms.map(({term: {id, title, number, icon, color}, permalink}) => {
        return {id, title, number, icon, color, permalink};
      }),
    })),
    filters: filters.map(({key, label, positions}) => ({
      queryKey: key,
      label,
      values: [...positions.keys()].map(value => ({value, label: humanise(value)})),
    })),
    termsOf: page =>
      used.map(({taxonomy}) =>
        (page.taxonomies.find(entry => entry.taxonomy === taxonomy)?.terms ?? []).flatMap(
          ({term}) => termPositions.get(term) ?? [],
        ),
      ),
    valuesOf: page =>
      filters.map(({key, positions}) =>
        frontMatterValues(page, key).flatMap(value => positions.get(value) ?? []),
      ),
  };
}

/** The values of a key, each once: that of `category: data`, those of `tags: [a, b]`. */
function frontMatterValues({doc}: CataloguePage, key: string): string[] {
  const {data}: Pick<FrontMatter, 'data'> = doc.page.frontMatter;
  const value: unknown = Object.hasOwn(data, key) ? data[key] : undefined;
  const values = (Array.isArray(value) ? (value as unknown[]) : [value])
    .filter(item => typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean')
    .map(item => String(item).trim());
  return [...new Set(values)].filter(item => item !== '');
}
