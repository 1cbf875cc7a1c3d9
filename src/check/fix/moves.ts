import type {Edit, Fix, Place} from '../../markdown/finding.js';
import {safe} from '../../markdown/fix.js';
import type {SourceText} from '../../markdown/source-text.js';

/** A part of the text, and where it belongs among the others. */
export interface Movable {
  place: Place;
  rank: number;
}

/**
 * Puts parts into the order of their ranks: each goes into the place of another, and what stands between the places
 * stays. `undefined` where they are in order, or where they are not apart.
 */
export function reorder(parts: readonly Movable[], source: SourceText): Fix | undefined {
  const inPlace = [...parts].sort((a, b) => source.offsetOf(a.place.start) - source.offsetOf(b.place.start));
  const isApart = inPlace.every(({place}, index) => {
    const next = inPlace[index + 1];
    return !next || source.offsetOf(place.end) <= source.offsetOf(next.place.start);
  });
  if (!isApart) return undefined;
  const inOrder = [...inPlace].sort((a, b) => a.rank - b.rank);
  const edits = inPlace.flatMap(({place}, index): Edit[] => {
    const other = inOrder[index];
    return other && other.place !== place ? [{place, text: source.textIn(other.place)}] : [];
  });
  return edits.length > 0 ? safe(...edits) : undefined;
}
