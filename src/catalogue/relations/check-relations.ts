import type {Finding} from '../../markdown/finding.js';
import type {CatalogueDoc} from '../catalogue.js';
import type {Relation} from './read-relations.js';
import {findRelationCycles} from './relation-cycles.js';
import type {RelationKind} from './relation-kind.js';
import {findOneWayRelations, findUnanswered} from './relation-sides.js';
import {findStates} from './relation-state.js';

/**
 * What only all pages together tell of their relations.
 *
 * @param oneWay Whether an untyped relation that is not answered from the other side is a finding.
 */
export function checkRelations(
  stated: ReadonlyMap<CatalogueDoc, readonly Relation[]>,
  kinds: readonly RelationKind[],
  oneWay: boolean,
): Finding[] {
  const listed = new Map([...stated].filter(([doc]) => !doc.unlisted));
  return [
    ...findUnanswered(stated),
    ...findRelationCycles(stated, kinds),
    ...findStates(stated),
    ...(oneWay ? findOneWayRelations(listed) : []),
  ];
}
