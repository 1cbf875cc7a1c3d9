import type {Paragraph, Strong} from 'mdast';
import {digestOf} from '../../markdown/digest.js';
import type {Place, Point} from '../../markdown/finding.js';
import {normalizeName} from '../../markdown/names.js';
import type {Page, TextLink} from '../../markdown/page.js';
import {walk} from '../../markdown/walk.js';
import type {CatalogueDoc} from '../catalogue.js';
import {namesOf} from '../links/template-headings.js';
import {readLabelledLinks, type LabelledLinks} from './relation-leads.js';
import type {RelationSide} from './relation-kind.js';

/** A link that says "this page goes together with that one". */
export interface RelationLink {
  side: RelationSide;
  link: TextLink;
  reason: string | null;
}

interface NamedLink extends Omit<RelationLink, 'reason'> {
  /** The text behind it that may be its reason. */
  trailing: string;
}

type RelationsDoc = Pick<CatalogueDoc, 'page' | 'templateHeadings'>;

/** Between links that stand in a row, as in `[A](a), [B](b) and [C](c)`. */
const SEPARATOR = /^[\s,;/|•·&+*_]*(?:(?:and|or)[\s*_]*)?$/i;

/**
 * The links that a page's labels and sections make relations: the nearest name above or before a link counts. In a list
 * item, behind a label, or in a paragraph that begins with a link, those at the beginning are the relations, and the text
 * behind them is the reason: links in the reason are mentions. In other prose and in tables every link is a relation,
 * without a reason.
 */
export function readRelationLinks(doc: RelationsDoc, sides: readonly RelationSide[]): RelationLink[] {
  const {page} = doc;
  if (page.links.length === 0) return [];
  const labelled = labelledLinks(page, sides);
  const byPlace = new Map(
    labelled.flatMap(({name, links}) =>
      links.map(link => [keyOf(link.place.start), {link, side: sideNamed([name], sides)}] as const),
    ),
  );
  const bySection = sectionSides(doc, sides);
  const named = page.links.flatMap(link => {
    const own = byPlace.get(keyOf(link.place.start));
    const side = own?.side ?? bySection(link.headings);
    return side ? [{link, side, trailing: (own?.link ?? link).trailing}] : [];
  });
  if (named.length === 0) return [];

  const holders = [...page.ask('items', () => itemPlaces(page)), ...labelled.map(({place}) => place)];
  const rows = new Map<Place | TextLink, NamedLink[]>();
  for (const [position, holder] of nearestHolders(named, holders).entries()) {
    const own = named[position]!;
    const row = rows.get(holder ?? own.link);
    if (row) row.push(own);
    else rows.set(holder ?? own.link, [own]);
  }
  const lines = page.source.split('\n');
  return [...rows].flatMap(([holder, row]) =>
    'url' in holder ? row.map(({side, link}) => ({side, link, reason: null})) : leadingLinks(row, lines),
  );
}

/** The side that one of the names means; of several, the first. */
function sideNamed(names: readonly string[], sides: readonly RelationSide[]): RelationSide | undefined {
  const all = names.flatMap(name => [name, normalizeName(name)]);
  return sides.find(({heading}) => all.some(name => heading.test(name)));
}

function labelledLinks(page: Page, sides: readonly RelationSide[]): LabelledLinks[] {
  const question = `relation labels ${digestOf(sides.map(({heading}) => String(heading)))}`;
  return page.ask(question, () => readLabelledLinks(page, name => sideNamed([name], sides) !== undefined));
}

/** The innermost heading that names a side; the links of one section share their list of headings. */
function sectionSides(
  {templateHeadings}: RelationsDoc,
  sides: readonly RelationSide[],
): (headings: readonly string[]) => RelationSide | undefined {
  const known = new Map<string, RelationSide | undefined>();
  const sideOf = (heading: string) => {
    if (!known.has(heading)) known.set(heading, sideNamed(namesOf(heading, templateHeadings), sides));
    return known.get(heading);
  };
  return headings => headings.map(sideOf).findLast(side => side !== undefined);
}

/** The links of an item up to its reason, which they share. */
function leadingLinks(row: readonly NamedLink[], lines: readonly string[]): RelationLink[] {
  const end = row.findIndex(({link}, index) => {
    const next = row[index + 1]?.link;
    return !next || !SEPARATOR.test(textBetween(link.place.end, next.place.start, lines));
  });
  const reason = row[end]?.trailing || null;
  return row.slice(0, end + 1).map(({side, link}) => ({side, link, reason}));
}

/** For each link the innermost of the places that hold it. */
function nearestHolders(links: readonly {link: TextLink}[], places: readonly Place[]): (Place | undefined)[] {
  const sorted = places.toSorted((a, b) => compare(a.start, b.start) || compare(b.end, a.end));
  const open: Place[] = [];
  let next = 0;
  return links.map(({link}) => {
    const {start} = link.place;
    for (let place = sorted[next]; place && compare(place.start, start) <= 0; place = sorted[++next]) {
      while (open.length > 0 && compare(open.at(-1)!.end, place.start) <= 0) open.pop();
      open.push(place);
    }
    while (open.length > 0 && compare(open.at(-1)!.end, start) <= 0) open.pop();
    return open.at(-1);
  });
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

function compare(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}

function keyOf({line, column}: Point): string {
  return `${line}:${column}`;
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
