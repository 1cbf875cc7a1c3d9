import type {Finding} from '../../markdown/finding.js';
import {quote, quoteAll} from '../../markdown/quote.js';
import type {CatalogueDoc} from '../catalogue.js';
import {isTyped, otherSide, type RelationSide} from './relation-kind.js';
import type {Relation} from './read-relations.js';

type Stated = ReadonlyMap<CatalogueDoc, readonly Relation[]>;

/** What a page states, by name and by the other page. */
type ByTarget = ReadonlyMap<RelationSide, ReadonlyMap<CatalogueDoc, Relation>>;

/** As many names as a message has room for. */
const MOST_SHOWN = 3;

/**
 * The relations that the other page bears under a name of its own and leaves out there. A page that states nothing under
 * that name leaves it to the first; so do relations that hold in both directions, which are stated on either page.
 */
export function findUnanswered(stated: Stated): Finding[] {
  return unanswered(stated).flatMap(({from, relation: {kind, side, to, place}, answers}) => {
    const other = kind.isSymmetric ? null : otherSide(kind, side);
    const given = [...(answers(other)?.values() ?? [])].slice(0, MOST_SHOWN);
    if (other === null || given.length === 0) return [];
    return [
      {
        ruleId: 'relation-sides',
        path: to.page.path,
        place: given[0]!.place,
        reason: `${quote(from.title)} names this page in \`${side.name}\`, and \`${other.name}\` of this page names only ${quoteAll(given.map(answer => answer.to.title))}.`,
        note: `Add \`${from.id}\` to \`${other.name}\`, or take this page out of \`${side.name}\` there.`,
        expected: [from.id],
        actual: given.map(answer => answer.to.id),
        origin: {path: from.page.path, line: place.start.line},
      },
    ];
  });
}

/** The relations without a name on the other page that it does not answer; the page that could answer is the one to mend. */
export function findOneWayRelations(stated: Stated): Finding[] {
  return unanswered(stated).flatMap(({from, relation: {kind, to, place}}) => {
    if (isTyped(kind) || !stated.has(to)) return [];
    const {frontMatterKey: key} = kind;
    return [
      {
        ruleId: 'one-way-relation',
        path: to.page.path,
        place: to.page.frontMatter.place(key),
        reason: `\`${from.title}\` names \`${to.title}\` as related, and \`${to.title}\` does not name it back.`,
        note: `Add \`${from.id}\` to \`${key}\` or to the related pages.`,
        expected: [from.id],
        actual: [],
        origin: {path: from.page.path, line: place.start.line},
      },
    ];
  });
}

/** The relations that the other page does not state from its side, with what it states under a name. */
function unanswered(stated: Stated) {
  const byDoc = new Map([...stated].map(([doc, relations]) => [doc, byTarget(relations)]));
  return [...stated].flatMap(([from, relations]) =>
    relations
      .map(relation => ({
        from,
        relation,
        answers: (side: RelationSide | null) => side && byDoc.get(relation.to)?.get(side),
      }))
      .filter(
        ({relation: {kind, side}, answers}) =>
          !answers(isTyped(kind) ? otherSide(kind, side) : side)?.has(from),
      ),
  );
}

function byTarget(relations: readonly Relation[]): ByTarget {
  const sides = new Map<RelationSide, Map<CatalogueDoc, Relation>>();
  for (const relation of relations) {
    const own = sides.get(relation.side) ?? new Map<CatalogueDoc, Relation>();
    sides.set(relation.side, own.set(relation.to, relation));
  }
  return sides;
}
