import type {Catalogue, CatalogueDoc, CataloguePage} from '../catalogue.js';
import {isTyped, type RelationKind} from './relation-kind.js';

/** A relation between two listed pages, by their positions in `Catalogue.pages`. */
export interface GraphRelation {
  kind: RelationKind;
  from: number;
  to: number;
  reason: string | null;
}

/** All relations of one kind between two pages, which a picture shows as one line. */
export interface GraphEdge {
  kind: RelationKind;
  from: number;
  to: number;
  /** It is the same from either page: each of the two names the other, or the kind is symmetric. */
  mutual: boolean;
  /** How many lines between the same two pages come before it. */
  lane: number;
}

/** The relations of a library's listed pages, in the order of the chain. */
export interface RelationGraph {
  pages: CataloguePage[];
  /** Those that both pages bear, once: from the page that the kind is named after. */
  relations: GraphRelation[];
  /** Those that relate any pages, in the order of the options, but for the related pages, which come first. */
  kinds: RelationKind[];
  /** One for each kind and each two pages that it relates. */
  edges: GraphEdge[];
}

/** Relations to docs that no template governs are no part of it: they are on their pages. */
export function relationGraph({
  pages,
  relations: kinds,
}: Pick<Catalogue, 'pages' | 'relations'>): RelationGraph {
  const positions = new Map<CatalogueDoc, number>(pages.map(({doc}, position) => [doc, position]));
  const relations = pages.flatMap(({relations: own}, from) =>
    own.flatMap(({kind, side, pages: others}) =>
      others.flatMap(({page, reason}) => {
        const to = positions.get(page);
        if (to === undefined || side !== kind || (kind.isSymmetric && to < from)) return [];
        return [{kind, from, to, reason}];
      }),
    ),
  );
  const edges = new Map<string, GraphEdge>();
  const lanes = new Map<string, number>();
  for (const {kind, from, to} of relations) {
    const opposite = edges.get(`${to} ${from} ${kind.name}`);
    if (opposite) {
      opposite.mutual = true;
      continue;
    }
    const pair = `${Math.min(from, to)} ${Math.max(from, to)}`;
    const lane = lanes.get(pair) ?? 0;
    lanes.set(pair, lane + 1);
    edges.set(`${from} ${to} ${kind.name}`, {kind, from, to, mutual: kind.isSymmetric, lane});
  }
  const used = new Set(relations.map(({kind}) => kind));
  return {
    pages,
    relations,
    kinds: [...kinds.filter(kind => !isTyped(kind)), ...kinds.filter(isTyped)].filter(kind => used.has(kind)),
    edges: [...edges.values()],
  };
}
