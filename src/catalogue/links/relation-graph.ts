import type {Catalogue, CatalogueDoc, CataloguePage} from '../catalogue.js';

/** A relation between two listed pages, by their positions in `Catalogue.pages`. */
export interface GraphRelation {
  from: number;
  to: number;
  reason: string | null;
}

/** All relations between two pages, which a picture shows as one line. */
export interface GraphEdge {
  from: number;
  to: number;
  /** Each of the two names the other. */
  mutual: boolean;
}

/** The relations of a library's listed pages, in the order of the chain. */
export interface RelationGraph {
  pages: CataloguePage[];
  relations: GraphRelation[];
  /** One for each two pages that are related. */
  edges: GraphEdge[];
}

/** Relations to docs that no template governs are no part of it: they are on their pages. */
export function relationGraph({pages}: Pick<Catalogue, 'pages'>): RelationGraph {
  const positions = new Map<CatalogueDoc, number>(pages.map(({doc}, position) => [doc, position]));
  const relations = pages.flatMap(({related}, from) =>
    related.flatMap(({page, reason}) => {
      const to = positions.get(page);
      return to === undefined ? [] : [{from, to, reason}];
    }),
  );
  const edges = new Map<string, GraphEdge>();
  for (const {from, to} of relations) {
    const opposite = edges.get(`${to} ${from}`);
    if (opposite) opposite.mutual = true;
    else if (!edges.has(`${from} ${to}`)) edges.set(`${from} ${to}`, {from, to, mutual: false});
  }
  return {pages, relations, edges: [...edges.values()]};
}
