import type {MarkdownFormat} from '../page.js';
import {readTextLines} from './code-blocks.js';
import {createIndentedCode} from './indented-code.js';

/** A line that opens or closes a container directive, or that was meant to. */
export interface FenceLine {
  kind: 'open' | 'close' | 'untitled-open' | 'spaced-open' | 'broken-open' | 'joined-open' | 'text-close';
  line: number;
  /** Column of the first colon. */
  column: number;
  /** Number of colons. */
  size: number;
  /** Name of the directive; empty for a closing line. */
  name: string;
  /** What follows the name on the line; for `text-close`, all of the line. */
  rest: string;
  /** True for a line of a code block that would close a box all the same: Markdown looks for it before it sees code. */
  inCode: boolean;
}

const OPEN = /^(?<prefix>[\s>]*)(?<colons>:{3,})(?<space>[ \t]*)(?<name>[A-Za-z][\w-]*)(?<rest>.*)$/su;
const CLOSE = /^(?<prefix>[\s>]*)(?<colons>:{3,})[ \t]*$/u;

/** What only somebody writes behind a name who means a title. */
const TITLE_MARK = /^(?:[("“]|:(?=[ \t]))/u;

/** A closing fence that a formatter has joined with the text above it. */
const TEXT_CLOSE = /^(?<text>.*\S[ \t]+)(?<colons>:{3,})[ \t]*$/u;

/**
 * The directive fences of a Markdown text, line by line, outside front matter, code and comments. This looks at lines
 * and not at the syntax tree, because a fence that is mistyped is not in the tree.
 */
export function fenceLines(text: string, format: MarkdownFormat): FenceLine[] {
  return readLines(text, format).fences;
}

/** The lines of a Markdown text, from 1, that begin with an ATX heading, in order. */
export function headingLines(text: string, format: MarkdownFormat): number[] {
  return readLines(text, format).headings;
}

function readLines(text: string, format: MarkdownFormat): {fences: FenceLine[]; headings: number[]} {
  const fences: FenceLine[] = [];
  const headings: number[] = [];
  const lines = text.split('\n');
  const {kinds} = readTextLines(lines);
  const isIndentedCode = format === 'md' ? createIndentedCode() : () => false;
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index];
    if (kind === 'front-matter' || kind === 'comment') continue;
    if (kind === 'text' && isIndentedCode(line)) continue;
    const fence = line.includes(':::') ? readFence(line, index + 1) : null;
    if (kind === 'code') {
      if (fence?.kind === 'close') fences.push({...fence, inCode: true});
      continue;
    }
    if (/^#{1,6}\s/u.test(line)) headings.push(index + 1);
    if (fence !== null) fences.push(fence);
  }
  return {fences, headings};
}

function readFence(text: string, line: number): FenceLine | null {
  const closing = CLOSE.exec(text)?.groups;
  if (closing) {
    const {prefix = '', colons = ''} = closing;
    return {
      kind: 'close',
      line,
      column: prefix.length + 1,
      size: colons.length,
      name: '',
      rest: '',
      inCode: false,
    };
  }
  const opening = OPEN.exec(text)?.groups;
  if (!opening) return readTextClose(text, line);
  const {prefix = '', colons = '', space = '', name = '', rest = ''} = opening;
  const fence = {line, column: prefix.length + 1, size: colons.length, name, rest, inCode: false};
  if (space !== '') return {kind: 'spaced-open', ...fence};
  if (/^\s*$|^\s*[[{]/u.test(rest)) {
    if (/^\s+\[/u.test(rest)) return {kind: 'untitled-open', ...fence};
    const behind = behindLabel(rest);
    if (behind === null) return {kind: 'broken-open', ...fence};
    return {kind: behind.trim() === '' ? 'open' : 'joined-open', ...fence};
  }
  if (TITLE_MARK.test(rest)) return {kind: 'broken-open', ...fence};
  return /^\s/u.test(rest) ? {kind: 'untitled-open', ...fence} : null;
}

function readTextClose(rest: string, line: number): FenceLine | null {
  const {text = '', colons} = TEXT_CLOSE.exec(rest)?.groups ?? {};
  if (colons === undefined) return null;
  return {
    kind: 'text-close',
    line,
    column: text.length + 1,
    size: colons.length,
    name: '',
    rest,
    inCode: false,
  };
}

/** What stands behind the `[label]` and the `{attributes}` of a directive; `null` where one of them is never closed. */
export function behindLabel(text: string): string | null {
  const rest = text.trim();
  let at = 0;
  for (const [open, close] of ['[]', '{}'] as const) {
    if (rest[at] !== open) continue;
    let depth = 0;
    let end = at;
    for (; end < rest.length; end++) {
      if (rest[end] === '\\') end++;
      else if (rest[end] === open) depth++;
      else if (rest[end] === close && --depth === 0) break;
    }
    if (depth > 0) return null;
    at = end + 1;
  }
  return rest.slice(at);
}
