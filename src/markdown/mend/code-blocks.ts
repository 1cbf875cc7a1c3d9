import {frontMatterEnd} from '../yaml/front-matter-end.js';

/** A fenced code block, by its lines from 1. */
export interface CodeBlock {
  /** Line and column of the opening fence. */
  line: number;
  column: number;
  /** The opening fence without what stands behind it. */
  fence: string;
  /** The last line that is part of it. */
  end: number;
  closed: boolean;
  /** The first heading that it takes in. An unclosed block is taken to end before it. */
  heading: number | null;
  /** It has no end up to the end of the text. */
  isOpenEnded: boolean;
  /** The first line that is indented less than the list item it stands in: Markdown ends the list there. */
  outdented: number | null;
}

/** What a line of a Markdown text is part of. The line that opens a comment counts as text. */
export type LineKind = 'front-matter' | 'text' | 'code' | 'comment';

export interface TextLines {
  /** One for each line. */
  kinds: LineKind[];
  blocks: CodeBlock[];
}

interface Fence {
  /** What stands before it, such as `> ` or `- `. */
  prefix: string;
  fence: string;
  info: string;
}

/** The blocks around a line that end a code block when they end. */
interface Around {
  /** Column of the text of the list item, from 0. */
  item: number;
  isQuoted: boolean;
  /** How many boxes are open. */
  boxes: number;
  /** A fence that is code by its indentation, and the line up to which nothing closes it: its like ends no sooner. */
  dead: {fence: string; until: number} | null;
}

const FENCE =
  /^(?<prefix>[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(?<fence>`{3,}(?=(?<ticks>[^`]*)$)|~{3,}(?=(?<tildes>.*)$))/su;
const MARKER = /^(?<indent>\s*)(?<marker>(?:[-*+]|\d{1,9}[.)])\s+)/u;

/**
 * Tells code, comments and front matter from text, as their writer meant it: a code block that is never closed ends
 * before the next heading.
 *
 * Its end is mostly hidden: the opening fence of the next code block looks like its closing one, and from there on code
 * and text are swapped. So a fence with a language in a block that runs over a heading opens a block of its own; and
 * where the last block is left open, the first one that runs over a heading is to blame if the rest then comes out even.
 */
export function readTextLines(lines: readonly string[]): TextLines {
  const read = scan(lines, null);
  if (!read.blocks.some(({isOpenEnded}) => isOpenEnded)) return read;
  const suspects = read.blocks.filter(block => block.closed && block.heading !== null);
  for (const {line} of suspects.slice(0, MOST_SUSPECTS)) {
    const other = scan(lines, line);
    const rest = other.blocks.filter(block => block.line > line);
    if (rest.every(({closed, heading}) => closed && heading === null)) return other;
  }
  return read;
}

/** Each one costs a walk through the text. */
const MOST_SUSPECTS = 10;

/** @param unclosed Line of a block that is taken as one without an end. */
function scan(lines: readonly string[], unclosed: number | null): TextLines {
  const kinds = lines.map((): LineKind => 'text');
  const blocks: CodeBlock[] = [];
  const around: Around = {item: 0, isQuoted: false, boxes: 0, dead: null};
  const end = frontMatterEnd(lines);
  let index = end === null ? 0 : end + 1;
  kinds.fill('front-matter', 0, index);
  while (index < lines.length) {
    const line = lines[index] ?? '';
    enter(around, line, lines[index - 1]);
    const fence = readFence(line);
    const block = fence && readBlock(lines, index, fence, around, index + 1 === unclosed);
    if (block) {
      blocks.push(block);
      kinds.fill('code', index, block.end);
      if (!block.closed) around.item = 0;
      index = block.end;
      continue;
    }
    index++;
    const mark = opensComment(line);
    if (mark === null) {
      if (/^[\s>]*:{3,}[ \t]*$/u.test(line)) around.boxes = Math.max(0, around.boxes - 1);
      else if (/^[\s>]*:{3,}[ \t]*[A-Za-z]/u.test(line)) around.boxes++;
      continue;
    }
    const from = index;
    while (index < lines.length && !lines[index++]?.includes(mark));
    kinds.fill('comment', from, index);
  }
  return {kinds, blocks};
}

/** The mark that ends a comment which this line opens and does not close. */
function opensComment(line: string): string | null {
  for (const [open, close] of [
    ['<!--', '-->'],
    ['{/*', '*/}'],
  ] as const) {
    const start = line.lastIndexOf(open);
    if (start !== -1 && !line.includes(close, start)) return close;
  }
  return null;
}

function readFence(line: string): Fence | null {
  const {prefix = '', fence = '', ticks, tildes} = FENCE.exec(line)?.groups ?? {};
  return fence === '' ? null : {prefix, fence, info: (ticks ?? tildes ?? '').trim()};
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Notes which list item a line belongs to. A line that is not indented below a blank line ends the list. */
function enter(around: Around, line: string, above: string | undefined): void {
  around.isQuoted = /^\s*>/u.test(line);
  const {indent = '', marker} = MARKER.exec(line)?.groups ?? {};
  if (marker !== undefined) around.item = indent.length + marker.length;
  else if (line.trim() !== '' && indentOf(line) < around.item && (above ?? '').trim() === '')
    around.item = indentOf(line) >= 2 ? indentOf(line) : 0;
}

/** `null` where the fence is none: it is indented so far that it is code by that. */
function readBlock(
  lines: readonly string[],
  index: number,
  {prefix, fence}: Fence,
  around: Around,
  isUnclosed: boolean,
): CodeBlock | null {
  const item = Math.min(around.item, prefix.length);
  const block = {line: index + 1, column: prefix.length + 1, fence, isOpenEnded: false, outdented: null};
  const isClosing = (line: string) => {
    const other = readFence(line);
    const isIndented = prefix === '' && other !== null && other.prefix.length >= 4;
    return other?.fence.startsWith(fence) === true && other.info === '' && !isIndented;
  };
  const isCode = prefix.length - item >= 4 && !around.isQuoted;
  if (isCode && around.dead && index < around.dead.until && fence.startsWith(around.dead.fence)) return null;
  let heading: number | null = null;
  let box: number | null = null;
  let at = index + 1;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    // The end of a quotation ends the code in it, and nothing else is in doubt.
    if (around.isQuoted && !/^\s*>/u.test(line)) return {...block, end: at, closed: true, heading: null};
    if (!around.isQuoted && line.trim() !== '' && indentOf(line) < item) {
      const close = endOfParagraph(lines, at);
      if (!isClosing(lines[close] ?? '')) break;
      return {...block, end: close + 1, closed: true, heading, outdented: at + 1};
    }
    if (isClosing(line) && !(isUnclosed && heading !== null))
      return {...block, end: at + 1, closed: true, heading};
    if ((heading ?? box) !== null && (isUnclosed || readFence(line)?.fence.startsWith(fence))) break;
    if (around.boxes > 0 && heading === null && /^[\s>]*:{3,}[ \t]*$/u.test(line)) box ??= at;
    if (at - 1 > index && /^#{2,6}[ \t]+\S/u.test(line) && lines[at - 1]?.trim() === '') heading ??= at + 1;
  }
  if (isCode) {
    around.dead = {fence, until: at};
    return null;
  }
  // The end of a box ends the code in it.
  if (box !== null) return {...block, end: box, closed: false, heading: null};
  const end = heading === null ? at : heading - 1;
  return {...block, end, closed: false, heading, isOpenEnded: at === lines.length};
}

/** Index of the next line that is blank, a fence or a list item. */
function endOfParagraph(lines: readonly string[], from: number): number {
  let at = from;
  while (
    at < lines.length &&
    lines[at]?.trim() !== '' &&
    !/^\s*(?:`{3}|~{3}|[-*+]\s|\d+[.)]\s)/u.test(lines[at] ?? '')
  )
    at++;
  return at;
}
