import type {Finding} from '../../markdown/finding.js';
import type {CatalogueDoc, CatalogueLink} from '../catalogue.js';
import {circleText} from '../circle-text.js';

/** The docs before and behind one in a list. */
export interface Neighbours<T> {
  previous: T | null;
  next: T | null;
}

/** The neighbours of every doc in a list. */
export function neighboursIn(docs: readonly CatalogueDoc[]): Map<CatalogueDoc, Neighbours<CatalogueDoc>> {
  return new Map(
    docs.map((doc, index) => [doc, {previous: docs[index - 1] ?? null, next: docs[index + 1] ?? null}]),
  );
}

/**
 * A page's own next and previous: its overrides, or else its neighbours. An override that leads to a hidden doc
 * leads nowhere.
 */
export function applyOverrides(
  doc: CatalogueDoc,
  computed: Neighbours<CatalogueDoc>,
  isHidden: (permalink: string) => boolean,
): Neighbours<CatalogueLink> {
  const choose = (override: CatalogueLink | null | undefined, neighbour: CatalogueDoc | null) => {
    const link = override === undefined ? neighbour : override;
    return link === null || isHidden(link.permalink) ? null : {title: link.title, permalink: link.permalink};
  };
  return {
    previous: choose(doc.previousOverride, computed.previous),
    next: choose(doc.nextOverride, computed.next),
  };
}

/** Overridden next links that lead a reader round in a circle, each circle once. */
export function findCycles(
  pages: readonly CatalogueDoc[],
  nextOf: (doc: CatalogueDoc) => CatalogueDoc | null,
): Finding[] {
  const findings: Finding[] = [];
  const walks = new Map<CatalogueDoc, CatalogueDoc>();
  for (const start of pages) {
    let doc: CatalogueDoc | null = start;
    while (doc && !walks.has(doc)) {
      walks.set(doc, start);
      doc = nextOf(doc);
    }
    // Only a doc that this very walk has passed closes a circle; others lead into what is known.
    if (doc && walks.get(doc) === start) findings.push(describeCycle(doc, nextOf));
  }
  return findings;
}

function describeCycle(first: CatalogueDoc, nextOf: (doc: CatalogueDoc) => CatalogueDoc | null): Finding {
  const cycle = [first];
  for (let doc = nextOf(first); doc && doc !== first; doc = nextOf(doc)) cycle.push(doc);
  // The computed chain has no circle, so one of the links is typed by hand.
  const culprit = cycle.findLast(doc => doc.nextOverride) ?? first;
  return {
    ruleId: 'next-cycle',
    path: culprit.page.path,
    place: culprit.page.frontMatter.place('pagination_next'),
    reason: `The next links lead round in a circle: ${circleText(cycle)}.`,
    note: 'Delete `pagination_next` here, or set it to `null` where the way should end.',
  };
}
