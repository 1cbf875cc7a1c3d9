import type {Finding, Place} from '../../markdown/finding.js';
import type {CatalogueDoc} from '../catalogue.js';
import {circleText} from '../circle-text.js';
import type {Relation} from './read-relations.js';
import type {RelationKind} from './relation-kind.js';

/** A relation in the direction of its kind, with the page that states it. */
interface Edge {
  to: CatalogueDoc;
  writer: CatalogueDoc;
  place: Place;
}

type Edges = ReadonlyMap<CatalogueDoc, readonly Edge[]>;

/** The circles in kinds that are orders: of those that share a page one, at the relation that closes it. */
export function findRelationCycles(
  stated: ReadonlyMap<CatalogueDoc, readonly Relation[]>,
  kinds: readonly RelationKind[],
): Finding[] {
  const byKind = new Map(
    kinds.filter(({isOrder}) => isOrder).map(kind => [kind, new Map<CatalogueDoc, Edge[]>()] as const),
  );
  for (const [writer, relations] of stated) {
    for (const {kind, side, to: named, place} of relations) {
      const [from, to] = side === kind ? [writer, named] : [named, writer];
      const edges = byKind.get(kind);
      const own = edges?.get(from);
      if (own) own.push({to, writer, place});
      else edges?.set(from, [{to, writer, place}]);
    }
  }
  return [...byKind].flatMap(([kind, edges]) => findCircles(edges, kind));
}

/** A walk into the depth, without recursion: an order may be as long as a library has pages. */
function findCircles(edges: Edges, kind: RelationKind): Finding[] {
  const findings: Finding[] = [];
  const passed = new Set<CatalogueDoc>();
  for (const start of edges.keys()) {
    const way: {doc: CatalogueDoc; next: number}[] = [];
    const depths = new Map<CatalogueDoc, number>();
    // The parts of the way that are circles. None begins before another ends.
    const circles: {first: number; last: number}[] = [];
    const enter = (doc: CatalogueDoc) => {
      passed.add(doc);
      depths.set(doc, way.push({doc, next: 0}) - 1);
    };
    if (!passed.has(start)) enter(start);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const edge = edges.get(step.doc)?.[step.next++];
      if (!edge) {
        way.pop();
        depths.delete(step.doc);
        const circle = circles.at(-1);
        if (circle) circle.last = Math.min(circle.last, way.length - 1);
        if (circle && circle.last < circle.first) circles.pop();
        continue;
      }
      const first = depths.get(edge.to);
      if (first === undefined) {
        if (!passed.has(edge.to)) enter(edge.to);
      } else if ((circles.at(-1)?.last ?? -1) < first) {
        circles.push({first, last: way.length - 1});
        findings.push(
          describe(
            way.slice(first).map(({doc}) => doc),
            edge,
            kind,
          ),
        );
      }
    }
  }
  return findings;
}

function describe(circle: readonly CatalogueDoc[], {writer, place}: Edge, {name}: RelationKind): Finding {
  return {
    ruleId: 'relation-cycle',
    path: writer.page.path,
    place,
    reason: `\`${name}\` leads round in a circle: ${circleText(circle)}.`,
    note: 'Take one of these relations out, or turn it round.',
    expected: [],
    actual: circle.map(({id}) => id),
  };
}
