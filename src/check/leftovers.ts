import type {Link, Node, Parent} from 'mdast';
import type {Place} from '../markdown/finding.js';
import type {Page} from '../markdown/page.js';
import {placeOf} from '../markdown/text.js';
import {isTextBlock} from '../template/placeholders.js';
import {isPlaceholderUrl, slotText, slotsOf} from '../template/slot-text.js';
import type {Placeholder} from '../template/template.js';

/** A slot of the template that a page still holds, or a phrase that looks like one. */
export interface Leftover {
  text: string;
  place: Place;
  /** The slot in the template; `null` for a phrase that only looks like one. */
  placeholder: Placeholder | null;
}

/** Finds, in the texts of a page, what was left of its template. Code blocks never count. */
export function findLeftovers(page: Page, placeholders: readonly Placeholder[]): Leftover[] {
  const known = new Map(placeholders.filter(({isUrl}) => !isUrl).map(each => [each.text, each]));
  const urls = new Map(placeholders.filter(({isUrl}) => isUrl).map(each => [each.text, each]));
  const found: Leftover[] = [];
  const walk = (node: Node, above: Node): void => {
    const placed = node.position ? node : above;
    if (node.type === 'yaml') found.push(...inFrontMatter(node, page, placeholders));
    if (isTextBlock(node)) found.push(...inText(node, placed, page, known));
    if (node.type === 'link') {
      const {url} = node as Link;
      const placeholder = urls.get(url);
      if (placeholder && isPlaceholderUrl(url)) found.push({text: url, place: locate(page, placed, url), placeholder});
    }
    if ('children' in node) for (const child of (node as Parent).children) walk(child, placed);
  };
  walk(page.tree, page.tree);
  return found;
}

function inText(node: Node, placed: Node, page: Page, known: ReadonlyMap<string, Placeholder>): Leftover[] {
  const text = slotText(node);
  return slotsOf(node).flatMap(slot => {
    const placeholder = known.get(slot.text) ?? null;
    if (placeholder === null && (!looksLikeSlot(slot.text, text, slot.offset) || isEscaped(slot.text, placed, page))) return [];
    return [{text: slot.text, place: locate(page, placed, slot.text), placeholder}];
  });
}

/**
 * A phrase in brackets that nobody would leave on purpose: two words or more, or one with a capital, without digits
 * (citations), and not part of a reference (`[text][id]`).
 */
function looksLikeSlot(slot: string, text: string, offset: number): boolean {
  const before = text[offset - 1] ?? ' ';
  const after = text[offset + slot.length] ?? ' ';
  if (/[\]\w]/u.test(before) || /[[(:\w]/u.test(after)) return false;
  if (slot.startsWith('{{') || /^\((?:fill|todo|tbd)/iu.test(slot)) return true;
  const inner = slot.slice(1, -1);
  return slot.startsWith('[') && !/\d/u.test(inner) && (/\p{L}\s+\p{L}/u.test(inner) || /^\p{Lu}\p{Ll}{3,}$/u.test(inner));
}

/** Whether the writer typed `\[…\]`, and so means the brackets. The parser has taken the backslashes out. */
function isEscaped(slot: string, node: Node, page: Page): boolean {
  const {start, end} = placeOf(node);
  const lines = page.source.split('\n').slice(start.line - 1, end.line);
  return lines.join('\n').includes(`\\${slot.slice(0, -1)}`);
}

function inFrontMatter(node: Node, page: Page, placeholders: readonly Placeholder[]): Leftover[] {
  const value = 'value' in node ? String(node.value) : '';
  const texts = new Map(placeholders.map(each => [each.text, each]));
  return [...texts.values()].flatMap(placeholder => {
    const lines = value.split('\n');
    const index = lines.findIndex(line => !placeholder.isUrl && line.includes(placeholder.text));
    return index === -1 ? [] : [{text: placeholder.text, place: locate(page, node, placeholder.text), placeholder}];
  });
}

/** Where a text stands in the lines of a node; the node's own beginning when it is broken over lines. */
function locate(page: Page, node: Node, text: string): Place {
  const {start, end} = placeOf(node);
  const lines = page.source.split('\n').slice(start.line - 1, end.line);
  const offset = (line: number) => (lines[line] ?? '').indexOf(text, line === 0 ? start.column - 1 : 0);
  const index = lines.findIndex((_, line) => offset(line) !== -1);
  if (index === -1) return {start, end: {line: start.line, column: start.column + 1}};
  const column = offset(index) + 1;
  return {start: {line: start.line + index, column}, end: {line: start.line + index, column: column + text.length}};
}

/** A test whether a text still holds one of these placeholders. */
export function leftoverTest(placeholders: readonly Placeholder[]): (text: string) => boolean {
  const texts = [...new Set(placeholders.filter(({isUrl}) => !isUrl).map(({text}) => text))];
  return text => texts.some(placeholder => text.includes(placeholder));
}
