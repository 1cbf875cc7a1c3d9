import type {RouteConfig} from '@docusaurus/types';
import type {
  IndexViewsProps,
  PatternGraphPageProps,
  PatternIndexPageProps,
  PatternMatrixPageProps,
} from '../../../theme/types.js';
import {relationGraph} from '../../catalogue/links/relation-graph.js';
import {graphProps} from './graph/graph-props.js';
import {indexFacets} from './index-facets.js';
import {indexPaths} from '../addresses/index-paths.js';
import type {VersionLibrary} from '../library/library.js';
import {toLink} from './page-props.js';
import type {SiteIndex} from './site-index.js';

/**
 * The routes of the pages that show a version's whole library: the list, and the matrix and the graph where there are
 * terms and relations to see. A version without patterns has none.
 */
export function indexRoutes(
  {catalogue, paths}: Pick<VersionLibrary, 'catalogue' | 'paths'>,
  index: SiteIndex | null,
): RouteConfig[] {
  const {pages} = catalogue;
  if (index === null || pages.length === 0) {
    return [];
  }
  const {label} = index;
  const facets = indexFacets(pages, catalogue.taxonomies, index, paths);
  const {taxonomies, filters} = facets;
  const graph = relationGraph(catalogue);
  const {list, ...others} = indexPaths(paths.base, index);
  const views: IndexViewsProps = {
    list,
    matrix: taxonomies.length > 0 ? others.matrix : null,
    graph: graph.relations.length > 0 ? others.graph : null,
  };

  const listed = pages.map(page => ({...toLink(page.doc), terms: facets.termsOf(page)}));
  const listProps: PatternIndexPageProps = {
    label,
    views,
    taxonomies,
    filters,
    pages: pages.map((page, position) => ({
      ...listed[position]!,
      description: page.doc.description,
      values: facets.valuesOf(page),
    })),
  };
  const routes = [route(list, '@theme/PatternIndexPage', listProps)];
  if (views.matrix !== null) {
    const props: PatternMatrixPageProps = {label, views, taxonomies, pages: listed};
    routes.push(route(views.matrix, '@theme/PatternMatrixPage', props));
  }
  if (views.graph !== null) {
    const {relations} = graph;
    const props: PatternGraphPageProps = {label, views, graph: graphProps(graph, facets), relations};
    routes.push(route(views.graph, '@theme/PatternGraphPage', props));
  }
  return routes;
}

function route(path: string, component: string, props: object): RouteConfig {
  return {path, component, exact: true, props: {...props}};
}
