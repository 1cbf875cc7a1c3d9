import {applyFixes} from '../../check/fix/apply-fixes.js';
import type {Fix, Point} from '../../markdown/finding.js';
import type {PageFixProps} from '../../../theme/types.js';

/** Of a longer fix its beginning tells enough: the command shows all of it. */
const MOST_LINES = 8;

/** The lines of a page that a fix does away with, and those that it writes in their place. */
export function mendedLines(lines: readonly string[], {kind, edits}: Fix): PageFixProps {
  const first = Math.min(...edits.map(({place}) => place.start.line));
  const last = Math.max(...edits.map(({place}) => place.end.line));
  const before = lines.slice(first - 1, last);
  const shifted = ({line, column}: Point): Point => ({line: line - first + 1, column});
  const {text} = applyFixes(before.join('\n'), [
    {
      kind,
      edits: edits.map(({place: {start, end}, text: written}) => ({
        place: {start: shifted(start), end: shifted(end)},
        text: written,
      })),
    },
  ]);
  const after = text.split('\n');
  const [removed, added] = before.length === after.length ? onlyChanged(before, after) : trim(before, after);
  return {removed: removed.slice(0, MOST_LINES), added: added.slice(0, MOST_LINES)};
}

/** Of as many lines as before, those that have another text; what stands between them is as it was. */
function onlyChanged(before: readonly string[], after: readonly string[]): [string[], string[]] {
  return [
    before.filter((line, index) => line !== after[index]),
    after.filter((line, index) => line !== before[index]),
  ];
}

/** Without the lines that are the same at either end. */
function trim(before: readonly string[], after: readonly string[]): [string[], string[]] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}
