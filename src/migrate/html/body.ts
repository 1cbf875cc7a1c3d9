import type {MarkdownFormat} from '../../markdown/page.js';
import {isHtmlTag} from '../../markdown/html/html-element.js';
import {indentOf, isBlankLine, newLine, type Line} from '../line.js';
import {mask} from '../mask.js';
import {isBalanced, readTags} from './tag.js';
import {htmlToMarkdown} from './to-markdown.js';

/** The body of an HTML box with its HTML in Markdown. Lines of Markdown, code and inner boxes stay as they are. */
export function bodyToMarkdown(body: readonly Line[], format: MarkdownFormat): Line[] {
  const {isOpaque} = mask(
    body.map(({text}) => text),
    format,
    true,
  );
  const isOpen = (index: number) => index < body.length && body[index]?.isDone !== true && !isOpaque[index];
  const result: Line[] = [];
  let index = 0;
  while (index < body.length) {
    const line = body[index]!;
    const isAtStart =
      index === 0 ||
      isBlankLine(body[index - 1]) ||
      body[index - 1]?.isDone === true ||
      isHtml(body[index - 1]!);
    if (!isOpen(index) || !isHtml(line) || !isAtStart) {
      result.push(line);
      index++;
      continue;
    }
    const end = endOfHtml(body, index, isOpen);
    const piece = body.slice(index, end);
    result.push(...(pieceToMarkdown(piece) ?? piece));
    index = end;
  }
  return result;
}

function isHtml({text}: Line): boolean {
  const inner = /^\s*<(\/?[A-Za-z][^<>]*)/u.exec(text.slice(0, 2000))?.[1];
  return inner !== undefined && isHtmlTag(inner);
}

/** Behind the last line of the HTML that begins at a line: further paragraphs belong to it until all tags are closed. */
function endOfHtml(body: readonly Line[], start: number, isOpen: (index: number) => boolean): number {
  let end = start;
  let firstEnd: number | null = null;
  while (end < body.length && isOpen(end)) {
    while (isOpen(end) && !isBlankLine(body[end])) end++;
    firstEnd ??= end;
    if (isBalanced(readTags(textOf(body.slice(start, end))))) return end;
    if (end - start > MOST_LINES) break;
    while (isOpen(end) && isBlankLine(body[end])) end++;
  }
  return firstEnd ?? start + 1;
}

/** Nobody writes an element of so many lines; each paragraph of it is read once more. */
const MOST_LINES = 400;

function textOf(lines: readonly Line[]): string {
  return lines.map(({text}) => text).join('\n');
}

function pieceToMarkdown(piece: readonly Line[]): Line[] | null {
  const [first] = piece;
  const last = piece.at(-1);
  const markdown = first && last ? htmlToMarkdown(textOf(piece)) : null;
  if (!markdown || !first || !last) return null;
  const old = piece.map(({text}) => text);
  // Nothing in it that Markdown says otherwise.
  if (markdown.length === old.length && markdown.every((text, at) => text === old[at]?.trimStart()))
    return null;
  const indent = indentOf(first.text);
  return markdown.map((text, at) => ({
    ...newLine(text === '' ? '' : indent + text, at === markdown.length - 1 ? last : first),
    eol: at === markdown.length - 1 ? last.eol : first.eol || '\n',
    isDone: undefined,
  }));
}
