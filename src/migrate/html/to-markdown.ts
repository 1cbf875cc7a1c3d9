import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {inlineMarkdown, isBlock, sourceOf, type HtmlNode} from './inline.js';
import {tableMarkdown} from './table.js';
import {isBalanced, isVoid, readTags} from './tag.js';

/**
 * The lines of Markdown for a piece of HTML. Text, which may be Markdown itself, stays as it is; elements that Markdown
 * has no signs for stay HTML. `null` for a piece whose tags do not pair up, or that is JSX.
 */
export function htmlToMarkdown(html: string): string[] | null {
  const tags = readTags(html);
  const isJsx = tags.some(({kind, name}) => (kind === 'whole' && !isVoid(name)) || /^[A-Z]|\./u.test(name));
  if (isJsx || !isBalanced(tags)) return null;
  if (tags.some(({attributes}) => attributes.some(({isExpression}) => isExpression))) return null;
  const {children} = fromHtml(html, {fragment: true, verbose: true});
  return joinBlocks(blocksOf(children, html, true));
}

/** Lines of one block of Markdown. */
type Block = string[];

function joinBlocks(blocks: readonly Block[], isTight = false): string[] {
  return blocks.flatMap((block, index) => (index > 0 && !isTight ? ['', ...block] : block));
}

/** @param isBare The text stands in no element of its own: lists and the like in it are Markdown's. */
function blocksOf(nodes: readonly HtmlNode[], source: string, isBare: boolean): Block[] {
  const blocks: Block[] = [];
  let inline: HtmlNode[] = [];
  const flush = () => {
    const text = inlineMarkdown(inline, {source, isOneLine: false});
    const lines = outdent(text);
    if (lines.length > 0) blocks.push(isBare ? lines : lines.map(plainStart));
    inline = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      flush();
      blocks.push(...blockOf(node, source));
    } else {
      inline.push(node);
    }
  }
  flush();
  return blocks;
}

function blockOf(node: Element, source: string): Block[] {
  const {tagName, properties, children} = node;
  const raw = [outdent(sourceOf(node, source))];
  const names = Object.keys(properties).filter(name => name !== 'markdown');
  if (tagName === 'hr') return names.length === 0 ? [['---']] : raw;
  if (/^h[1-6]$/u.test(tagName)) return headingOf(node, source, names) ?? raw;
  if (tagName === 'pre') return preOf(node, names) ?? raw;
  if (tagName === 'ol' && names.every(name => name === 'start')) return listOf(node, source) ?? raw;
  if (names.length > 0) return raw;
  switch (tagName) {
    case 'p':
      return blocksOf(children, source, false);
    case 'div':
      return blocksOf(children, source, true);
    case 'ul':
      return listOf(node, source) ?? raw;
    case 'table': {
      const table = tableMarkdown(node, source);
      return table ? [table] : raw;
    }
    case 'blockquote':
      return [joinBlocks(blocksOf(children, source, false)).map(line => `> ${line}`.trimEnd())];
    default:
      return raw;
  }
}

function headingOf(node: Element, source: string, names: readonly string[]): Block[] | null {
  const {id} = node.properties;
  if (names.some(name => name !== 'id')) return null;
  const text = inlineMarkdown(node.children, {source, isOneLine: true}).replace(/\s+/gu, ' ').trim();
  if (text === '') return [];
  const anchor = typeof id === 'string' ? ` {#${id}}` : '';
  return [[`${'#'.repeat(Number(node.tagName.slice(1)))} ${text}${anchor}`]];
}

function preOf({children}: Element, names: readonly string[]): Block[] | null {
  const [only, ...others] = children;
  if (!only || others.length > 0 || names.length > 0) return null;
  const isCode = only.type === 'element' && only.tagName === 'code';
  const texts = isCode ? only.children : [only];
  if (!texts.every(child => child.type === 'text')) return null;
  const classes = isCode && Array.isArray(only.properties.className) ? only.properties.className : [];
  const language =
    classes
      .map(String)
      .find(name => name.startsWith('language-'))
      ?.slice('language-'.length) ?? '';
  if (isCode && Object.keys(only.properties).some(name => name !== 'className')) return null;
  const value = texts
    .map(child => child.value)
    .join('')
    .replace(/^\n|\n$/gu, '');
  const ticks = '`'.repeat(
    Math.max(3, 1 + Math.max(0, ...(value.match(/`+/gu) ?? []).map(({length}) => length))),
  );
  return [[ticks + language, ...value.split('\n'), ticks]];
}

function listOf({tagName, properties, children}: Element, source: string): Block[] | null {
  const items: Element[] = [];
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'li') items.push(child);
    else if (child.type !== 'text' || child.value.trim() !== '') return null;
  }
  if (items.length === 0 || items.some(item => Object.keys(item.properties).length > 0)) return null;
  let number = Number(properties.start ?? 1);
  const blocks = items.map(item => {
    const marker = tagName === 'ol' ? `${number++}. ` : '- ';
    const isLoose = item.children.some(child => child.type === 'element' && child.tagName === 'p');
    const lines = joinBlocks(blocksOf(item.children, source, false), !isLoose && isSimple(item));
    const indent = ' '.repeat(marker.length);
    return lines.length === 0
      ? [marker.trimEnd()]
      : lines.map((line, index) => (index === 0 ? marker + line : line === '' ? '' : indent + line));
  });
  return [
    joinBlocks(
      blocks,
      blocks.every(lines => !lines.includes('')),
    ),
  ];
}

/** Text with a list below it: no blank line between the two is needed. */
function isSimple({children}: Element): boolean {
  return children.every(child => !isBlock(child) || /^[uo]l$/u.test(child.tagName));
}

/** The lines of a text without blank ones around them and without the white space that all of them begin with. */
function outdent(text: string): string[] {
  const lines = text
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd()
    .split('\n');
  if (lines.length === 1 && lines[0]?.trim() === '') return [];
  const widths = lines
    .slice(1)
    .filter(line => line.trim() !== '')
    .map(line => line.length - line.trimStart().length);
  const first = lines[0] ?? '';
  const own = first.length - first.trimStart().length;
  const least = own > 0 ? Math.min(own, ...widths) : Math.min(...widths, Infinity);
  const width = Number.isFinite(least) ? least : 0;
  return [
    first.trimStart(),
    ...lines.slice(1).map(line => line.slice(Math.min(width, line.length - line.trimStart().length))),
  ];
}

/** A line of text that Markdown does not take for something else. */
function plainStart(line: string): string {
  const text = line.trimStart();
  return text.replace(/^(?=#{1,6}\s|[-+*]\s|>)/u, '\\').replace(/^(\d{1,9})(?=[.)]\s)/u, '$1\\');
}
