import {readTextLines} from './code-blocks.js';

/** A line that opens or closes a container directive, or that was meant to. */
export interface FenceLine {
  kind: 'open' | 'close' | 'untitled-open' | 'spaced-open';
  line: number;
  /** Column of the first colon. */
  column: number;
  /** Number of colons. */
  size: number;
  /** Name of the directive; empty for a closing line. */
  name: string;
  /** What follows the name on the line. */
  rest: string;
  /** True for a line of a code block that would close a box all the same: Markdown looks for it before it sees code. */
  inCode: boolean;
}

const OPEN = /^(?<prefix>[\s>]*)(?<colons>:{3,})(?<space>[ \t]*)(?<name>[A-Za-z][\w-]*)(?<rest>.*)$/u;
const CLOSE = /^(?<prefix>[\s>]*)(?<colons>:{3,})[ \t]*$/u;

/**
 * The directive fences of a Markdown text, line by line, outside front matter, fenced code and comments. This
 * looks at lines and not at the syntax tree, because a fence that is mistyped is not in the tree.
 */
export function fenceLines(text: string): FenceLine[] {
  return readLines(text).fences;
}

/** The lines of a Markdown text, from 1, that begin with an ATX heading, in order. */
export function headingLines(text: string): number[] {
  return readLines(text).headings;
}

function readLines(text: string): {fences: FenceLine[]; headings: number[]} {
  const fences: FenceLine[] = [];
  const headings: number[] = [];
  const lines = text.split('\n');
  const {kinds} = readTextLines(lines);
  for (const [index, line] of lines.entries()) {
    const kind = kinds[index];
    if (kind === 'front-matter' || kind === 'comment') continue;
    const fence = readFence(line, index + 1);
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
  if (!opening) return null;
  const {prefix = '', colons = '', space = '', name = '', rest = ''} = opening;
  const fence = {line, column: prefix.length + 1, size: colons.length, name, rest, inCode: false};
  if (space !== '') return {kind: 'spaced-open', ...fence};
  if (/^\s*$|^\s*[[{]/u.test(rest)) {
    return /^\s+\[/u.test(rest) ? {kind: 'untitled-open', ...fence} : {kind: 'open', ...fence};
  }
  return /^\s/u.test(rest) ? {kind: 'untitled-open', ...fence} : null;
}
