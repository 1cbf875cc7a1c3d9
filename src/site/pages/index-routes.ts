import type {
  FilteredPageProps,
  IndexViewsProps,
  MatrixPageProps,
  PatternComparePageProps,
  PatternGraphPageProps,
  PatternIndexPageProps,
  PatternMatrixPageProps,
} from '../../../theme/types.js';
import {relationGraph} from '../../catalogue/relations/relation-graph.js';
import {FILE_START} from '../../markdown/finding.js';
import type {GeneratedRoute, RouteOrigin} from '../addresses/claim-addresses.js';
import {viewAddresses} from '../addresses/view-addresses.js';
import type {VersionLibrary} from '../library/library.js';
import {comparisonOf} from './compare/comparison.js';
import {generatedRoute} from './generated-route.js';
import {graphProps, relationRows} from './graph/graph-props.js';
import {indexFacets} from './index-facets.js';
import {toLink} from './page-link.js';
import {listedPages, type SiteIndex} from './site-index.js';

/**
 * The routes of the pages that show a version's whole library: the list, the matrix and the graph where there are
 * terms and relations to see, and the comparison where there are two patterns. A version without patterns has none.
 *
 * @param optionsFile The site's configuration, as messages show it.
 */
export function indexRoutes(
  {catalogue, addresses, facts}: Pick<VersionLibrary, 'catalogue' | 'addresses' | 'facts'>,
  index: SiteIndex | null,
  optionsFile: string,
): GeneratedRoute[] {
  if (index === null || catalogue.pages.length === 0) return [];
  const pages = listedPages(catalogue.pages, index);
  const {label} = index;
  const facets = indexFacets(pages, catalogue.taxonomies, index, addresses, facts);
  const {taxonomies, filters} = facets;
  const graph = relationGraph({...catalogue, pages});
  const comparison = comparisonOf({catalogue, addresses, facts}, index);
  const {list, matrix, graph: picture} = viewAddresses(addresses, index.routeBasePath);
  const views: IndexViewsProps = {
    list,
    matrix: taxonomies.length > 0 ? matrix : null,
    graph: graph.relations.length > 0 ? picture : null,
    compare: comparison?.permalink ?? null,
  };
  const origin: RouteOrigin = {
    name: 'the index of all patterns',
    path: optionsFile,
    place: FILE_START,
    // Nobody asked for this page: a library that has a page of its own at `/patterns` keeps it.
    severity: 'warning',
    note: 'Set `index.routeBasePath` in the options of the plugin, or `index: false`, or move the other page.',
  };

  const own = {label, views, ...(index.description !== '' && {description: index.description})};
  const listed = pages.map((page): FilteredPageProps => {
    const words = facets.wordsOf(page);
    return {
      ...toLink(page.doc),
      terms: facets.termsOf(page),
      description: page.doc.description,
      values: facets.valuesOf(page),
      ...(words !== '' && {words}),
    };
  });
  const listProps: PatternIndexPageProps = {
    ...own,
    taxonomies,
    filters,
    pages: pages.map((page, position) => {
      const name = comparison?.nameOf(page.doc);
      return {...listed[position]!, ...(name !== undefined && {name})};
    }),
  };
  const routes = [generatedRoute(list, '@theme/PatternIndexPage', listProps, origin)];
  if (views.matrix !== null) {
    const withSentences = pages.map((page, position): MatrixPageProps => {
      const sentences = facets.sentencesOf(page);
      return {...listed[position]!, ...(sentences.flat().some(Boolean) && {sentences})};
    });
    const props: PatternMatrixPageProps = {...own, taxonomies, filters, pages: withSentences};
    routes.push(generatedRoute(views.matrix, '@theme/PatternMatrixPage', props, origin));
  }
  if (views.graph !== null) {
    const relations = relationRows(graph);
    const props: PatternGraphPageProps = {...own, graph: graphProps(graph, facets), relations};
    routes.push(generatedRoute(views.graph, '@theme/PatternGraphPage', props, origin));
  }
  if (comparison !== null) {
    const props: PatternComparePageProps = {
      ...own,
      data: comparison.permalink,
      pages: comparison.pages.map(({doc}) => ({name: comparison.nameOf(doc) ?? '', title: doc.title})),
    };
    routes.push(generatedRoute(comparison.permalink, '@theme/PatternComparePage', props, origin));
  }
  return routes;
}
