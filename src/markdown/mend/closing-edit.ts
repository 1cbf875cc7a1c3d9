import type {Edit} from '../finding.js';
import {insert} from '../fix.js';

/**
 * A line that closes what was opened above, behind the last line of it that is not blank.
 *
 * @param from Line that opens it.
 * @param until The first line that is no part of it; `Infinity` for the end of the text.
 */
export function closingEdit(fence: string, from: number, until: number, lines: readonly string[]): Edit {
  const next = Math.min(until, lines.length + 1);
  let last = next - 1;
  while (last > from && lines[last - 1]?.trim() === '') last--;
  // Two blank lines are those that stood on both sides of it.
  const isGap = next <= lines.length && next - 1 - last >= 2;
  if (isGap) last++;
  // What follows is a block of its own.
  const gap = next <= lines.length && last === next - 1 ? '\n' : '';
  return insert({line: last, column: (lines[last - 1] ?? '').length + 1}, `\n${fence}${gap}`);
}
