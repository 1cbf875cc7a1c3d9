import type {CatalogueDoc, PageRelations, RelatedPage} from '../catalogue.js';
import type {Relation} from './read-relations.js';
import {otherSide, sidesOf, type RelationKind, type RelationSide} from './relation-kind.js';

type Sides = Map<RelationSide, Map<CatalogueDoc, RelatedPage>>;

/**
 * What each page shows of its relations, those that only the other page states included: a page's own word comes first,
 * and takes the reason from the other page where it gives none.
 *
 * @param stated By the page that states them.
 * @param docs The listed pages, in the order of the catalogue: no other page appears on one that it names.
 */
export function collectPageRelations(
  docs: readonly CatalogueDoc[],
  stated: ReadonlyMap<CatalogueDoc, readonly Relation[]>,
  kinds: readonly RelationKind[],
): (doc: CatalogueDoc) => PageRelations[] {
  const byDoc = new Map<CatalogueDoc, Sides>();
  const sideOf = (doc: CatalogueDoc, side: RelationSide) => {
    const sides: Sides = byDoc.get(doc) ?? new Map<RelationSide, Map<CatalogueDoc, RelatedPage>>();
    const pages = sides.get(side) ?? new Map<CatalogueDoc, RelatedPage>();
    byDoc.set(doc, sides.set(side, pages));
    return pages;
  };
  for (const [doc, relations] of stated) {
    for (const {side, to, reason, isReasonInText} of relations)
      if (!to.draft && !to.unlisted) sideOf(doc, side).set(to, {page: to, reason, isReasonInText});
  }
  for (const doc of docs) {
    for (const {kind, side, to, reason} of stated.get(doc) ?? []) {
      const other = otherSide(kind, side);
      if (other === null || !stated.has(to)) continue;
      const pages = sideOf(to, other);
      const own = pages.get(doc);
      if (!own) pages.set(doc, {page: doc, reason, isReasonInText: false});
      else if (own.reason === null) pages.set(doc, {...own, reason, isReasonInText: false});
    }
  }
  return doc => {
    const sides = byDoc.get(doc);
    if (!sides) return [];
    return kinds.flatMap(kind =>
      sidesOf(kind).flatMap(side => {
        const pages = [...(sides.get(side)?.values() ?? [])];
        return pages.length > 0 ? [{kind, side, pages}] : [];
      }),
    );
  };
}
