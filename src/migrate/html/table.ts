import type {Element} from 'hast';
import {inlineMarkdown, isBlock, type HtmlNode} from './inline.js';

/** A table as GitHub's Markdown has it; `null` where it holds what that cannot say. */
export function tableMarkdown(table: Element, source: string): string[] | null {
  const rows = rowsOf(table);
  if (rows === null || Object.keys(table.properties).length > 0) return null;
  const [head, ...body] = rows.map(row => row.children.filter(isElement));
  const width = head?.length ?? 0;
  if (!head || width === 0 || head.some(({tagName}) => tagName !== 'th')) return null;
  if (body.some(cells => cells.length !== width || cells.some(({tagName}) => tagName !== 'td'))) return null;
  if ([head, ...body].flat().some(cell => !isPlain(cell))) return null;
  const line = (cells: readonly Element[]) => `| ${cells.map(cell => cellOf(cell, source)).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)];
}

function rowsOf({children}: Element): Element[] | null {
  const rows: Element[] = [];
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    if (child.type !== 'element' || Object.keys(child.properties).length > 0) return null;
    if (child.tagName === 'tr') {
      rows.push(child);
    } else if (/^t(?:head|body|foot)$/u.test(child.tagName)) {
      const own = rowsOf(child);
      if (own === null) return null;
      rows.push(...own);
    } else {
      return null;
    }
  }
  const isRow = (row: Element) =>
    row.children.every(child => isElement(child) || (child.type === 'text' && child.value.trim() === ''));
  return rows.every(isRow) ? rows : null;
}

function isElement(node: HtmlNode): node is Element {
  return node.type === 'element';
}

function isPlain(cell: Element): boolean {
  return Object.keys(cell.properties).length === 0 && !cell.children.some(isBlock);
}

function cellOf(cell: Element, source: string): string {
  const text = inlineMarkdown(cell.children, {source, isOneLine: true}).replace(/\s+/gu, ' ').trim();
  return text.replace(/(?<!\\)\|/gu, '\\|');
}
