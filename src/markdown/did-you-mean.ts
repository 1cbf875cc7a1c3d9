import {quote} from './quote.js';

/** Longer words are not typing mistakes of each other, and comparing them takes its time. */
const MAX_LENGTH = 80;

/** At most so many suggestions: a longer list is no help. */
const MAX_SUGGESTIONS = 3;

/**
 * The candidates that someone may have meant who wrote `word`, nearest first: few letters apart, or one beginning
 * with the other. Empty when nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  if (!wanted || wanted.length > MAX_LENGTH) return [];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const scored: {candidate: string; distance: number}[] = [];
  for (const candidate of new Set(candidates)) {
    const distance = distanceTo(wanted, candidate.toLowerCase(), limit);
    if (distance <= limit) scored.push({candidate, distance});
  }
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, MAX_SUGGESTIONS).map(({candidate}) => candidate);
}

/** The end of a sentence that says what is near: `` ; did you mean `a` or `b`? `` or a full stop. */
export function didYouMean(suggestions: readonly string[]): string {
  return suggestions.length > 0 ? `; did you mean ${suggestions.map(quote).join(' or ')}?` : '.';
}

function distanceTo(word: string, candidate: string, limit: number): number {
  const isPart = word.length >= 4 && candidate.startsWith(word);
  if (isPart || (candidate.length >= 4 && word.startsWith(candidate)))
    return Math.min(limit, Math.abs(word.length - candidate.length));
  return Math.abs(word.length - candidate.length) > limit ? Infinity : editDistance(word, candidate);
}

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, beforeLast[column - 2]! + 1);
      current.push(best);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length]!;
}
