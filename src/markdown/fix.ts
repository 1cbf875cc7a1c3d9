import type {Edit, Fix, Place, Point} from './finding.js';

/** Text at a point. */
export function insert({line, column}: Point, text: string): Edit {
  const point = {line, column};
  return {place: {start: point, end: point}, text};
}

/** Other text for a number of characters of a line. */
export function replace({line, column}: Point, size: number, text: string): Edit {
  return {place: {start: {line, column}, end: {line, column: column + size}}, text};
}

/** Lines less, the last included. */
export function removeLines(first: number, last: number): Edit {
  return {place: {start: {line: first, column: 1}, end: {line: last + 1, column: 1}}, text: ''};
}

/** A fix that is certain. */
export function safe(...edits: Edit[]): Fix {
  return {kind: 'safe', edits};
}

/** A fix that adds what is left to the writer. */
export function skeleton(...edits: Edit[]): Fix {
  return {kind: 'skeleton', edits};
}

/**
 * A word that is written otherwise; `undefined` where the place does not hold it once and for itself, such as for one that
 * YAML spells with escapes.
 *
 * @param text What stands in the place.
 */
export function respell(text: string, {start}: Place, written: string, meant: string): Fix | undefined {
  const at = text.indexOf(written);
  const isLine = !text.includes('\n') && written !== '' && /^[\w./ -]+$/u.test(meant);
  if (at === -1 || !isLine || text.includes(written, at + 1)) return undefined;
  return safe(replace({line: start.line, column: start.column + at}, written.length, meant));
}
