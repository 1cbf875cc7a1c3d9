import type {Node} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Place} from './finding.js';

/** The plain text of a node: no markup, no HTML, no alternative texts of images, white space folded. */
export function plainText(node: Node | Node[]): string {
  return toString(node, {includeHtml: false, includeImageAlt: false}).replace(/\s+/gu, ' ').trim();
}

/** The text of a heading without a trailing `{#id}`. */
export function withoutHeadingId(text: string): string {
  const id = text.lastIndexOf('{#');
  return id !== -1 && /^\{#[^}]*\}\s*$/u.test(text.slice(id)) ? text.slice(0, id).trimEnd() : text;
}

/** Where a node stands. Nodes that the parser makes always have a position. */
export function placeOf(node: Node): Place {
  const {start, end} = node.position ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}};
  return {start: {line: start.line, column: start.column}, end: {line: end.line, column: end.column}};
}

/** The first line of a node alone, for messages about a block as a whole. */
export function firstLine(node: Node): Place {
  const {start, end} = placeOf(node);
  return {start, end: end.line === start.line ? end : {line: start.line, column: start.column + 1}};
}

const EMOJI =
  /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|\u{200D}|\u{20E3}|[\u{FE0E}\u{FE0F}]|:[a-z][a-z0-9_+-]*:/gu;
const NUMBERING = /^(?:\(?(?:\d+(?:\.\d+)*|[ivxl]+)[.)](?!\d)|\d+(?:\.\d+)*(?=\s))\s*/iu;

/**
 * A name (of a heading, field, column or label) as names are compared: emoji, numbering, case, closing punctuation
 * and typographic variants set aside. `normalizeName('🎯 2. The problem:') === 'the problem'`.
 */
export function normalizeName(text: string): string {
  const words = withoutHeadingId(text)
    .normalize('NFKC')
    .replace(EMOJI, ' ')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[‐-―−]/gu, '-')
    .replace(/&/gu, ' and ')
    .replace(/[\s*_`~]+/gu, ' ')
    .trim();
  const name = (words.replace(NUMBERING, '') || words).replace(/[\s.:?!…]+$/u, '').toLowerCase();
  // A name that is an emoji and nothing else is told from others by it.
  return name || text.trim().toLowerCase();
}
