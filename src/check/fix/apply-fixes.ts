import type {Edit, Fix} from '../../markdown/finding.js';
import {SourceText} from '../../markdown/source-text.js';

interface Range {
  start: number;
  end: number;
  text: string;
}

/** A text with fixes applied, and which they were. */
export interface Applied<T extends Fix> {
  text: string;
  applied: T[];
}

/**
 * Applies as many fixes as can be without touching each other, each of them wholly or not at all. The order in which
 * they are given is no matter: those that stand first in the text come first.
 */
export function applyFixes<T extends Fix>(text: string, fixes: readonly T[]): Applied<T> {
  const source = new SourceText(text);
  const all = fixes
    .map(fix => ({fix, ranges: fix.edits.map(edit => rangeOf(edit, source)).sort(byPlace)}))
    .filter(({ranges}) => ranges.length > 0)
    .sort((a, b) => compareAll(a.ranges, b.ranges));
  const taken: Range[] = [];
  const applied: T[] = [];
  for (const {fix, ranges} of all) {
    if (ranges.some(range => touchesAny(range, taken))) continue;
    for (const range of ranges) taken.splice(firstBehind(range, taken), 0, range);
    applied.push(fix);
  }
  return {text: withRanges(text, taken), applied};
}

function rangeOf({place: {start, end}, text}: Edit, source: SourceText): Range {
  return {start: source.offsetOf(start), end: source.offsetOf(end), text};
}

/** Two texts that are inserted at one point touch, too: which of them comes first nobody knows. */
function touchesAny(range: Range, taken: readonly Range[]): boolean {
  const next = taken[firstBehind(range, taken)];
  return next !== undefined && next.start <= range.end;
}

/** Index of the first range that ends at or behind the beginning of another; they do not overlap, and are in order. */
function firstBehind({start}: Range, taken: readonly Range[]): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byPlace(a: Range, b: Range): number {
  return a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}

function compareAll(a: readonly Range[], b: readonly Range[]): number {
  for (const [index, range] of a.entries()) {
    const other = b[index];
    if (!other) return 1;
    const order = byPlace(range, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function withRanges(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const range of [...ranges].sort(byPlace)) {
    parts.push(text.slice(at, range.start), range.text);
    at = range.end;
  }
  return [...parts, text.slice(at)].join('');
}
