import type {GraphProps, PatternGraphPageProps} from '../../../../theme/types.js';
import type {CataloguePage} from '../../../catalogue/catalogue.js';
import {circleLayout} from './circle-layout.js';
import type {RelationGraph} from '../../../catalogue/relations/relation-graph.js';
import {namePages} from '../compare/page-names.js';
import type {IndexFacets} from '../index-facets.js';
import {toLink} from '../page-link.js';
import {labelLines} from './label-lines.js';

/** Where a picture has room for labels below their nodes. */
const SHORT_LABEL = {letters: 16, lines: 2};

/** The picture of a version's relations, laid out. */
export function graphProps(graph: RelationGraph, facets: IndexFacets): GraphProps {
  const {pages, edges, kinds} = graph;
  const names = namePages(pages.map(({doc}) => doc));
  const labels = pages.map(page => groupOf(page, facets));
  const groupLabels = [...new Set(labels)];
  const groups = labels.map(label => groupLabels.indexOf(label));
  const layout = circleLayout({
    nodes: pages.map(({doc}, position) => ({title: doc.title, group: groups[position] ?? 0})),
    groupCount: groupLabels.length,
    edges,
  });
  return {
    width: layout.width,
    height: layout.height,
    nodes: pages.map(({doc}, position) => ({
      ...toLink(doc),
      name: names.get(doc) ?? doc.id,
      lines: labelLines(doc.title, SHORT_LABEL.letters, SHORT_LABEL.lines),
      group: groups[position] ?? 0,
      ...layout.nodes[position]!,
    })),
    edges: edges.map(({from, to, mutual, kind}, position) => ({
      ...{from, to, mutual, kind: kinds.indexOf(kind)},
      path: layout.edges[position] ?? '',
    })),
    kinds: kinds.map(({name, label, isSymmetric}) => ({name, label, symmetric: isSymmetric})),
    groups: groupLabels.map((label, position) => ({label, path: layout.arcs[position] ?? ''})),
  };
}

/** Every relation, by the positions of its pages and of its kind. */
export function relationRows({relations, kinds}: RelationGraph): PatternGraphPageProps['relations'] {
  return relations.map(({from, to, kind, reason}) => ({from, to, kind: kinds.indexOf(kind), reason}));
}

/** The first value of the first filter that the page has, else its first term in the last taxonomy that it has any of. */
function groupOf(page: CataloguePage, {filters, taxonomies, termsOf, valuesOf}: IndexFacets): string {
  const values = valuesOf(page).map(([first], filter) =>
    first === undefined ? undefined : filters[filter]?.values[first],
  );
  const value = values.find(candidate => candidate !== undefined);
  if (value || filters.length > 0) return value?.label ?? '';
  const terms = termsOf(page).map(([first], taxonomy) =>
    first === undefined ? undefined : taxonomies[taxonomy]?.terms[first],
  );
  return terms.findLast(term => term !== undefined)?.title ?? '';
}
