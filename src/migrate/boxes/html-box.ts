import {quote} from '../../markdown/quote.js';
import {wrap} from '../fence.js';
import {bodyToMarkdown} from '../html/body.js';
import type {Tag} from '../html/tag.js';
import {takeTitle} from '../html/title.js';
import {columnsOf, dedent, indentOf, isBlankLine, type Line, type MadeBox} from '../line.js';
import {lineAt} from '../mask.js';
import {isLeft, readHtmlHead} from './html-head.js';
import type {Level, Taken, Walk} from './level.js';

/** `<div class="axiom-box">` with all that is in it. */
export function convertHtmlBox(level: Level, index: number, walk: Walk): Taken | null {
  const line = level.lines[index]!;
  if (walk.skip.has(line.at)) return null;
  for (const tag of level.tags.get(index) ?? []) {
    const head = readHtmlHead(tag, level, walk);
    if (!head) continue;
    if (isLeft(head)) {
      walk.left.push(head);
      continue;
    }
    const {masked, lines} = level;
    const before = line.text.slice(0, tag.start - (masked.starts[index] ?? 0));
    const end = lineAt(masked.starts, head.close.end - 1);
    const last = lines[end]!;
    const behind = last.text.slice(head.close.end - (masked.starts[end] ?? 0));
    if (before.trim() !== '' || behind.trim() !== '') {
      walk.left.push({
        line: line.at,
        reason: `Expected ${quote(masked.text.slice(tag.start, tag.end))} on lines of its own, found ${quote(before.trim() || behind.trim())} beside it`,
        note: 'Give the box lines of its own; no box can stand in a table or in the middle of a text.',
      });
      continue;
    }
    const made: MadeBox = {name: head.name, at: line.at, from: 'HTML box'};
    walk.made.push(made);
    const converted = bodyToMarkdown(walk.inner(bodyOf(level, tag, head.close)), walk.format);
    const {label, id, body} = takeTitle(converted);
    const {name, classes} = head;
    const lines2 = wrap({name, label, id: head.id ?? id, classes}, body, made, line, last, before);
    return {lines: lines2, end: end + 1};
  }
  return null;
}

/** The lines between two tags; what stands beside a tag has a line of its own. */
function bodyOf({lines, masked}: Level, open: Tag, close: Tag): Line[] {
  const {starts} = masked;
  const first = lineAt(starts, open.end - 1);
  const last = lineAt(starts, close.start);
  const base = indentOf(lines[lineAt(starts, open.start)]?.text ?? '');
  const part = (index: number, from: number, to: number): Line[] => {
    const line = lines[index]!;
    const text = line.text.slice(from - (starts[index] ?? 0), to - (starts[index] ?? 0)).trim();
    return text === '' ? [] : [{...line, text: base + text, eol: line.eol || '\n'}];
  };
  if (first === last) return part(first, open.end, close.start);
  const inside = lines.slice(first + 1, last);
  const body = [...part(first, open.end, Infinity), ...inside, ...part(last, starts[last] ?? 0, close.start)];
  return isBlankLine(inside[0]) ? body : withoutMargin(body, base);
}

/** Lines that are all indented so far that Markdown would take them for code, when the tag around them is gone. */
function withoutMargin(body: Line[], base: string): Line[] {
  const widths = body
    .filter(line => !isBlankLine(line))
    .map(({text}) => columnsOf(indentOf(text)) - columnsOf(base));
  const least = Math.min(...widths, Infinity);
  if (!Number.isFinite(least) || least < 4) return body;
  return body.map((line): Line =>
    isBlankLine(line) ? line : {...line, text: dedent(line.text, base, least)},
  );
}
