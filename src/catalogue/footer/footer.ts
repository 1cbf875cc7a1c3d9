import type {Paragraph} from 'mdast';
import {digestOf} from '../../markdown/digest.js';
import {FILE_START, type Place} from '../../markdown/finding.js';
import {readFooterLeads, type FooterKind, type FooterLead} from '../../markdown/labels/footer-line.js';
import type {Page, TextLink} from '../../markdown/page.js';
import {normalizeName} from '../../markdown/names.js';
import {nodesOf} from '../../markdown/walk.js';
import type {TaxonomyConfig} from '../terms/taxonomy.js';

/** A line that people type at the end of a page: `**Laws Applied**: [Law 1](…) • [Law 2](…)`. */
export interface FooterLine {
  /** What it lists: the next page, the previous page, or the terms of a taxonomy. */
  kind: FooterKind<TaxonomyConfig>;
  /** As it was typed, without the colon: `Laws Applied`. */
  label: string;
  place: Place;
  links: TextLink[];
  /** What it lists in plain text; only of lines without links. */
  items: string[];
}

/**
 * Reads the typed footer: the labelled lines below the page's last heading.
 *
 * @param fields Names of the fields that the page's template asks for there or elsewhere: these are no footer.
 */
export function readFooter(
  page: Page,
  taxonomies: readonly TaxonomyConfig[],
  fields: readonly string[] = [],
): FooterLine[] {
  const kinds = new Map(taxonomies.map(taxonomy => [taxonomy.name, taxonomy]));
  const names = taxonomies.map(({name, label, singular, untranslated}) => [
    name,
    label,
    singular,
    untranslated,
  ]);
  const written = page.ask(`footer ${digestOf(names, fields)}`, () =>
    readLines(page, taxonomies, fields).map(({kind, links, ...line}) => ({
      ...line,
      kind: typeof kind === 'string' ? kind : {name: kind.taxonomy.name},
      links: links.map(link => page.links.indexOf(link)),
    })),
  );
  return written.flatMap(({kind, links, ...line}) => {
    const taxonomy = typeof kind === 'string' ? undefined : kinds.get(kind.name);
    const own = typeof kind === 'string' ? kind : taxonomy && {taxonomy};
    return own ? [{...line, kind: own, links: links.flatMap(index => page.links[index] ?? [])}] : [];
  });
}

function readLines(
  page: Page,
  taxonomies: readonly TaxonomyConfig[],
  fields: readonly string[],
): FooterLine[] {
  const isField = new Set(fields.map(normalizeName));
  const blocks = page.tree.children;
  const tail = blocks.slice(blocks.findLastIndex(({type}) => type === 'heading') + 1);
  const lines: FooterLine[] = [];
  for (const paragraph of tail.flatMap(block => nodesOf<Paragraph>(block, 'paragraph')))
    lines.push(...readParagraph(paragraph, page, taxonomies));
  return lines.filter(({label}) => !isField.has(normalizeName(label)));
}

/** Whether a link stands in one of the lines: it is navigation then, and says nothing about the text. */
export function isInFooter(link: TextLink, footer: readonly FooterLine[]): boolean {
  return footer.some(({links}) => links.includes(link));
}

function readParagraph(
  paragraph: Paragraph,
  page: Page,
  taxonomies: readonly TaxonomyConfig[],
): FooterLine[] {
  return readFooterLeads(paragraph, taxonomies).map(line => toLine(line, page));
}

function toLine({kind, lead, nodes}: FooterLead<TaxonomyConfig>, page: Page): FooterLine {
  const start = nodes[0]?.position?.start ?? FILE_START.start;
  const end = nodes.at(-1)?.position?.end ?? start;
  const place = {start: {line: start.line, column: start.column}, end: {line: end.line, column: end.column}};
  const links = page.links.filter(link => isWithin(link.place, place));
  const items =
    links.length > 0
      ? []
      : lead.text
          .split(/[•·|,;]/)
          .map(item => item.trim())
          .filter(item => item !== '');
  return {kind, label: lead.name, place, links, items};
}

function isWithin(inner: Place, outer: Place): boolean {
  const isBefore = (a: Place['start'], b: Place['start']) =>
    a.line < b.line || (a.line === b.line && a.column < b.column);
  return !isBefore(inner.start, outer.start) && isBefore(inner.start, outer.end);
}
