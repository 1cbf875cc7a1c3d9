import type {IndexFilterProps, IndexTaxonomyProps} from 'docusaurus-plugin-pattern-library';
import type {FilteredPage, PatternFacet} from '@theme/patternFilters';

export interface FacetSource {
  readonly taxonomies: readonly Readonly<IndexTaxonomyProps>[];
  readonly filters: readonly Readonly<IndexFilterProps>[];
  readonly pages: readonly FilteredPage[];
}

/** What readers may filter by: the taxonomies first, then the front matter keys, as in a page's `terms` and `values`. */
export default function patternFacets({taxonomies, filters, pages}: FacetSource): PatternFacet[] {
  const all = [
    ...taxonomies.map(({queryKey, label, terms}) => ({
      queryKey,
      label,
      options: terms.map(({id, title, number, icon}) => ({value: id, label: title, number, icon})),
    })),
    ...filters.map(({queryKey, label, values}) => ({
      queryKey,
      label,
      options: values.map(value => ({...value, number: null, icon: ''})),
    })),
  ];
  const used = all.map(() => new Set<number>());
  for (const {terms, values} of pages) {
    for (const [facet, positions] of [...terms, ...values].entries())
      positions.forEach(position => used[facet]?.add(position));
  }
  return all.map((facet, index) => ({
    ...facet,
    options: facet.options
      .map((option, position) => ({...option, position}))
      .filter(({position}) => used[index]?.has(position)),
  }));
}
