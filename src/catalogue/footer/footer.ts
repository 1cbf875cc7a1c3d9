import type {Paragraph, PhrasingContent, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {toString} from 'mdast-util-to-string';
import {FILE_START} from '../../markdown/finding.js';
import type {Place} from '../../markdown/finding.js';
import type {Page, TextLink} from '../../markdown/page.js';
import {normalizeName} from '../../markdown/names.js';
import type {TaxonomyConfig} from '../terms/taxonomy.js';

/** A line that people type at the end of a page: `**Laws Applied**: [Law 1](…) • [Law 2](…)`. */
export interface FooterLine {
  /** What it lists: the next page, the previous page, or the terms of a taxonomy. */
  kind: 'next' | 'previous' | {taxonomy: TaxonomyConfig};
  /** As it was typed, without the colon: `Laws Applied`. */
  label: string;
  place: Place;
  links: TextLink[];
  /** What it lists in plain text; only of lines without links. */
  items: string[];
}

const NEXT = /^next(?: (?:page|pattern|up))?$/i;
const PREVIOUS = /^prev(?:ious)?(?: (?:page|pattern))?$/i;

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
  const isField = new Set(fields.map(normalizeName));
  const blocks = page.tree.children;
  const tail = blocks.slice(blocks.findLastIndex(({type}) => type === 'heading') + 1);
  const lines: FooterLine[] = [];
  for (const block of tail) {
    visit(block, 'paragraph', (paragraph: Paragraph) => {
      lines.push(...readParagraph(paragraph, page, taxonomies));
    });
  }
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
  const starts = paragraph.children.flatMap((_, index) =>
    labelAt(paragraph.children, index) === null ? [] : [index],
  );
  return starts.flatMap((start, index) => {
    const label = labelAt(paragraph.children, start) ?? '';
    const kind = kindOf(label, taxonomies);
    return kind ? [toLine(kind, label, paragraph.children.slice(start, starts[index + 1]), page)] : [];
  });
}

/** The text of a bold lead with a colon, inside or behind it. A bold link is no label. */
function labelAt(nodes: readonly PhrasingContent[], index: number): string | null {
  const node = nodes[index];
  const behind = nodes[index + 1];
  if (
    node?.type !== 'strong' ||
    node.children.some(({type}) => type === 'link' || type === 'linkReference')
  ) {
    return null;
  }
  const text = toString(node).trim();
  const hasColon = text.endsWith(':') || (behind?.type === 'text' && /^\s*:/.test(behind.value));
  return hasColon ? text.replace(/\s*:$/, '') : null;
}

function kindOf(label: string, taxonomies: readonly TaxonomyConfig[]): FooterLine['kind'] | null {
  const words = label
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  if (NEXT.test(words)) {
    return 'next';
  }
  if (PREVIOUS.test(words)) {
    return 'previous';
  }
  const taxonomy = taxonomies.find(({label: plural, singular, untranslated = {label: plural, singular}}) =>
    [plural, singular, untranslated.label, untranslated.singular].some(name =>
      ` ${words} `.includes(` ${name.toLowerCase()} `),
    ),
  );
  return taxonomy ? {taxonomy} : null;
}

function toLine(
  kind: FooterLine['kind'],
  label: string,
  nodes: readonly RootContent[],
  page: Page,
): FooterLine {
  const start = nodes[0]?.position?.start ?? FILE_START.start;
  const end = nodes.at(-1)?.position?.end ?? start;
  const place = {start: {line: start.line, column: start.column}, end: {line: end.line, column: end.column}};
  const links = page.links.filter(link => isWithin(link.place, place));
  const text = nodes
    .slice(1)
    .map(node => toString(node))
    .join('')
    .replace(/^\s*:/, '');
  const items =
    links.length > 0
      ? []
      : text
          .split(/[•·|,;]/)
          .map(item => item.trim())
          .filter(item => item !== '');
  return {kind, label, place, links, items};
}

function isWithin(inner: Place, outer: Place): boolean {
  const isBefore = (a: Place['start'], b: Place['start']) =>
    a.line < b.line || (a.line === b.line && a.column < b.column);
  return !isBefore(inner.start, outer.start) && isBefore(inner.start, outer.end);
}
