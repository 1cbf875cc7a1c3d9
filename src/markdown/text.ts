import type {Node} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Place} from './finding.js';

/** The plain text of a node: no markup, no HTML, no alternative texts of images, white space folded. */
export function plainText(node: Node | Node[]): string {
  // Of a leaf it is had sooner than remembered.
  if (Array.isArray(node) || node.type === 'text') return textOf(node);
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = textOf(node);
  texts.set(node, text);
  return text;
}

/** Every rule asks for the texts of the same nodes. Once a page is read, its nodes do not change. */
const texts = new WeakMap<Node, string>();

function textOf(node: Node | Node[]): string {
  const text =
    !Array.isArray(node) && node.type === 'text' && 'value' in node
      ? String(node.value)
      : toString(node, {includeHtml: false, includeImageAlt: false});
  return (IRREGULAR_SPACE.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
}

/** White space that is more than a blank between two words. */
const IRREGULAR_SPACE = /[^\S ]| {2}/u;

/** The text of a heading without a trailing `{#id}`. */
export function withoutHeadingId(text: string): string {
  const id = text.lastIndexOf('{#');
  return id !== -1 && /^\{#[^}]*\}\s*$/u.test(text.slice(id)) ? text.slice(0, id).trimEnd() : text;
}

/** The text of a label without the colon that may end it. */
export function withoutColon(text: string): string {
  return text.replace(/[:：]$/u, '').trimEnd();
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
