import {applyFixes} from '../check/fix/apply-fixes.js';
import type {Message} from '../check/message.js';
import type {Place, Point} from '../markdown/finding.js';
import type {SourceText} from '../markdown/source-text.js';

/** A place and the texts that may stand there instead. */
export interface Replacement {
  place: Place;
  expected: string[];
}

/**
 * A fix as one text for one place: the message's, or more of its last line where the fix needs more. `null` for a fix that
 * is not certain, or that changes lines elsewhere.
 */
export function mendedPlace({place, fix}: Message, source: SourceText): Replacement | null {
  if (fix?.kind !== 'safe') return null;
  const {start} = place;
  const end = fix.edits.reduce((last, edit) => later(last, edit.place.end), place.end);
  const isNear = fix.edits.every(edit => later(edit.place.start, start) === edit.place.start);
  if (!isNear || end.line > place.end.line) return null;
  const text = source.textIn({start, end});
  const edits = fix.edits.map(edit => ({...edit, place: below(edit.place, start)}));
  return {place: {start, end}, expected: [applyFixes(text, [{kind: 'safe', edits}]).text]};
}

/** What the place should hold, where it holds what was found; `null` where words would be lost. */
export function alternatives(
  {place, actual: [actual], expected}: Message,
  source: SourceText,
): string[] | null {
  const text = source.textIn(place);
  if (actual === undefined || text === '') return null;
  // A heading is named without its marks.
  const [marks = ''] = /^#{1,6} +/u.exec(text) ?? [];
  return text === marks + actual ? expected.map(each => marks + each) : null;
}

function later(a: Point, b: Point): Point {
  return a.line > b.line || (a.line === b.line && a.column >= b.column) ? a : b;
}

/** A place in a text that begins at a point. */
function below({start, end}: Place, from: Point): Place {
  const move = ({line, column}: Point): Point => ({
    line: line - from.line + 1,
    column: line === from.line ? column - from.column + 1 : column,
  });
  return {start: move(start), end: move(end)};
}
