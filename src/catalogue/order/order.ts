import type {Finding} from '../../markdown/finding.js';
import {quote} from '../../markdown/quote.js';
import type {CatalogueDoc, CatalogueOrder} from '../catalogue.js';

/** Sidebar order; what is in no sidebar comes last, by address. */
export function bySidebar(a: CatalogueDoc, b: CatalogueDoc): number {
  const [left, right] = [a.order ?? Infinity, b.order ?? Infinity];
  return left === right ? compareText(a.permalink, b.permalink) : left - right;
}

/**
 * Puts pages into the order of the chain. Pages that the order says nothing about (no position, not on the path) come
 * behind the others, in sidebar order, which also settles ties.
 *
 * @param paths The docs of each learning path by its id.
 */
export function orderPages(
  pages: readonly CatalogueDoc[],
  order: CatalogueOrder,
  paths: ReadonlyMap<string, readonly CatalogueDoc[]>,
  locale: string,
): {pages: CatalogueDoc[]; findings: Finding[]} {
  const sorted = [...pages].sort(bySidebar);
  if (order === 'sidebar') return {pages: sorted, findings: []};
  if (order === 'title') {
    const {compare} = new Intl.Collator(locale, {numeric: true});
    return {pages: sorted.sort((a, b) => compare(a.title, b.title)), findings: []};
  }
  if ('path' in order) {
    const ranks = new Map((paths.get(order.path) ?? []).map((doc, index) => [doc, index]));
    return {pages: sortByRank(sorted, ranks), findings: []};
  }
  const {ranks, findings} = readPositions(sorted, order.frontMatterKey);
  return {pages: sortByRank(sorted, ranks), findings};
}

function sortByRank(pages: CatalogueDoc[], ranks: ReadonlyMap<CatalogueDoc, number>): CatalogueDoc[] {
  const rankOf = (doc: CatalogueDoc) => ranks.get(doc) ?? Infinity;
  return pages.sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
}

function readPositions(pages: readonly CatalogueDoc[], key: string) {
  const ranks = new Map<CatalogueDoc, number>();
  const findings: Finding[] = [];
  for (const doc of pages) {
    const {data, place} = doc.page.frontMatter;
    const value = Object.hasOwn(data, key) ? data[key] : null;
    if (typeof value === 'number' && Number.isFinite(value)) {
      ranks.set(doc, value);
    } else if (value !== null && value !== undefined) {
      findings.push({
        ruleId: 'front-matter',
        path: doc.page.path,
        place: place(key),
        reason: `Unexpected ${quote(JSON.stringify(value))} for \`${key}\`, expected a number.`,
        note: 'Write the position of the page as a number, without quotes.',
      });
    }
  }
  return {ranks, findings};
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
