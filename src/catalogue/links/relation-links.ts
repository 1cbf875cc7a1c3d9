import type {Paragraph, Strong} from 'mdast';
import type {Place, Point} from '../../markdown/finding.js';
import type {Page, TextLink} from '../../markdown/page.js';
import {walk} from '../../markdown/walk.js';
import type {CatalogueDoc} from '../catalogue.js';
import {namesOf} from './template-headings.js';

/** A link that says "this page goes together with that one". */
export interface RelationLink {
  link: TextLink;
  reason: string | null;
}

/** Between links that stand in a row, as in `[A](a), [B](b) and [C](c)`. */
const SEPARATOR = /^[\s,;/|•·&+*_]*(?:(?:and|or)[\s*_]*)?$/i;

/**
 * The links of a page's relations section. In a list item, or a paragraph that begins with a link, those at its
 * beginning are the relations, and the text behind them is the reason: links in the reason are mentions. In other
 * prose and in tables every link is a relation, without a reason.
 */
export function readRelationLinks(
  doc: Pick<CatalogueDoc, 'page' | 'templateHeadings'>,
  section: RegExp,
): RelationLink[] {
  const {page} = doc;
  const isSection = (heading: string) =>
    namesOf(heading, doc.templateHeadings).some(name => section.test(name));
  const links = page.links.filter(({headings}) => headings.some(isSection));
  if (links.length === 0) return [];
  const items = page.ask('items', () => itemPlaces(page));
  const lines = page.source.split('\n');
  const rows = new Map<Place | TextLink, TextLink[]>();
  for (const link of links) {
    // Items come outermost first, so the last that holds the link is the nearest.
    const key = items.findLast(place => holds(place, link.place.start)) ?? link;
    const row = rows.get(key);
    if (row) row.push(link);
    else rows.set(key, [link]);
  }
  return [...rows].flatMap(([key, row]) =>
    'url' in key ? [{link: key, reason: null}] : leadingLinks(row, lines),
  );
}

/** The links of an item up to its reason, which they share. */
function leadingLinks(row: readonly TextLink[], lines: readonly string[]): RelationLink[] {
  const end = row.findIndex((link, index) => {
    const next = row[index + 1];
    return !next || !SEPARATOR.test(textBetween(link.place.end, next.place.start, lines));
  });
  const reason = row[end]?.trailing || null;
  return row.slice(0, end + 1).map(link => ({link, reason}));
}

function itemPlaces(page: Page): Place[] {
  const places: Place[] = [];
  walk(page.tree, (node, _, parent) => {
    const isItem =
      node.type === 'listItem' ||
      (node.type === 'paragraph' && parent?.type !== 'listItem' && beginsWithLink(node));
    if (isItem && node.position) places.push(node.position);
  });
  return places;
}

function beginsWithLink({children: [first]}: Paragraph | Strong): boolean {
  return (
    first?.type === 'link' ||
    first?.type === 'linkReference' ||
    (first?.type === 'strong' && beginsWithLink(first))
  );
}

function holds({start, end}: Place, point: Point): boolean {
  return isBefore(start, point) && isBefore(point, end);
}

function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}

function textBetween(start: Point, end: Point, lines: readonly string[]): string {
  const part = lines.slice(start.line - 1, end.line);
  if (start.line === end.line) return (part[0] ?? '').slice(start.column - 1, end.column - 1);
  return [
    (part[0] ?? '').slice(start.column - 1),
    ...part.slice(1, -1),
    (part.at(-1) ?? '').slice(0, end.column - 1),
  ].join(' ');
}
