import type {Element, ElementContent, RootContent} from 'hast';
import {isVoid} from './tag.js';

export type HtmlNode = RootContent | ElementContent;

/** Where the Markdown of some inline HTML stands: how it may break lines. */
export interface InlineContext {
  /** The HTML that the nodes were read from. */
  source: string;
  /** In a heading, a label or the cell of a table. */
  isOneLine: boolean;
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|menu|nav|ol|p|pre|section|style|script|summary|svg|table|tbody|td|tfoot|th|thead|tr|ul|video|audio|canvas|object)$/u;

export function isBlock(node: HtmlNode): node is Element {
  return node.type === 'element' && BLOCKS.test(node.tagName);
}

/** The text of a node as it stands in the file. */
export function sourceOf(node: HtmlNode, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Inline HTML in Markdown. What Markdown has no signs for stays as it is, and so does all text. */
export function inlineMarkdown(nodes: readonly HtmlNode[], context: InlineContext): string {
  return nodes
    .map((node, index) =>
      inlineNode(node, context, charBefore(nodes, index, context), charAfter(nodes, index, context)),
    )
    .join('');
}

function inlineNode(node: HtmlNode, context: InlineContext, before: string, after: string): string {
  const raw = sourceOf(node, context.source);
  if (node.type !== 'element') return raw;
  const {tagName, properties} = node;
  const names = Object.keys(properties);
  if (tagName === 'br' && names.length === 0) return context.isOneLine ? '<br />' : '\\\n';
  if (isVoid(tagName) || !isClosed(node)) return raw;
  const inner = inlineMarkdown(node.children, context);
  if (tagName === 'a' && names.every(name => /^(?:href|target|rel)$/u.test(name)))
    return linkOf(node, inner) ?? raw;
  if (names.length > 0) return raw;
  switch (tagName) {
    case 'strong':
    case 'b':
      return marked(inner, '**', before, after) ?? raw;
    case 'em':
    case 'i':
      return marked(inner, '*', before, after) ?? raw;
    case 'code':
      return codeOf(node) ?? raw;
    case 'span':
      return inner;
    default:
      return raw;
  }
}

function isClosed({data}: Element): boolean {
  return data?.position.closing !== undefined;
}

/** Signs around a text, where Markdown will read them as such. */
function marked(inner: string, sign: string, before: string, after: string): string | null {
  const text = inner.trim();
  const [lead = ''] = /^\s*/u.exec(inner) ?? [];
  if (text === '' || text.includes('\n\n') || text.includes('*') || /[\\<]$/u.test(text)) return null;
  const end = inner.slice(lead.length + text.length);
  const [left, right] = [lead === '' ? before : ' ', end === '' ? after : ' '];
  // Beside a letter, signs with punctuation inside are not read as emphasis.
  const isLetter = /[\p{L}\p{N}]/u;
  const isSign = /[^\p{L}\p{N}\s\uD800-\uDFFF]/u;
  if (isLetter.test(left) && isSign.test(text.charAt(0))) return null;
  if (isLetter.test(right) && isSign.test(text.slice(-1))) return null;
  if (left === '*' || right === '*') return null;
  return `${lead}${sign}${text}${sign}${end}`;
}

function codeOf({children}: Element): string | null {
  const text = children.map(child => (child.type === 'text' ? child.value : null));
  if (text.includes(null) || text.length === 0) return null;
  const value = text.join('');
  if (value.trim() === '' || value.includes('\n')) return null;
  const ticks = '`'.repeat(1 + Math.max(0, ...(value.match(/`+/gu) ?? []).map(({length}) => length)));
  const pad = /^`|`$|^ .* $/u.test(value) ? ' ' : '';
  return `${ticks}${pad}${value}${pad}${ticks}`;
}

function linkOf({properties}: Element, inner: string): string | null {
  const {href} = properties;
  const text = inner.replace(/\s+/gu, ' ').trim();
  if (typeof href !== 'string' || href === '' || text === '' || /[[\]\n]/u.test(text)) return null;
  if (/[<>\n\\]/u.test(href)) return null;
  return `[${text}](${/[\s()]/u.test(href) ? `<${href}>` : href})`;
}

function charBefore(nodes: readonly HtmlNode[], index: number, {source}: InlineContext): string {
  const before = nodes[index - 1];
  return before ? (sourceOf(before, source).at(-1) ?? ' ') : ' ';
}

function charAfter(nodes: readonly HtmlNode[], index: number, {source}: InlineContext): string {
  const after = nodes[index + 1];
  return after ? (sourceOf(after, source)[0] ?? ' ') : ' ';
}
