import {quote} from './quote.js';

/** Longer words are not typing mistakes of each other, and comparing them takes its time. */
const MAX_LENGTH = 80;

/** At most so many suggestions: a longer list is no help. */
const MAX_SUGGESTIONS = 3;

/** Of more, only those are compared whose beginning or whose end is nearest in the alphabet. */
const MOST_COMPARED = 100;

/**
 * The candidates that someone may have meant who wrote `word`, nearest first: few letters apart, or one beginning
 * with the other. Empty when nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  return createNearest(candidates)(word);
}

/** `nearest` for many words: a library may have thousands of names, and thousands of links to none of them. */
export function createNearest(candidates: Iterable<string>): (word: string) => string[] {
  const all = [...new Set(candidates)].map(candidate => ({candidate, name: candidate.toLowerCase()}));
  const isLong = all.length > MOST_COMPARED;
  const byBeginning = isLong ? sorted(all, name => name) : [];
  const byEnd = isLong ? sorted(all, backwards) : [];
  return word => {
    const wanted = word.toLowerCase();
    if (!wanted || wanted.length > MAX_LENGTH) return [];
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    const compared = isLong
      ? new Set([...around(byBeginning, wanted), ...around(byEnd, backwards(wanted))])
      : all;
    const scored: {candidate: string; distance: number}[] = [];
    for (const {candidate, name} of compared) {
      const distance = distanceTo(wanted, name, limit);
      if (distance <= limit) scored.push({candidate, distance});
    }
    scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
    return scored.slice(0, MAX_SUGGESTIONS).map(({candidate}) => candidate);
  };
}

interface Candidate {
  candidate: string;
  name: string;
}

interface Sorted {
  key: string;
  candidate: Candidate;
}

function sorted(candidates: readonly Candidate[], keyOf: (name: string) => string): Sorted[] {
  return candidates
    .map(candidate => ({key: keyOf(candidate.name), candidate}))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Those that stand nearest to a key. */
function around(all: readonly Sorted[], key: string): Candidate[] {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, low - MOST_COMPARED / 4);
  return all.slice(from, from + MOST_COMPARED / 2).map(({candidate}) => candidate);
}

function backwards(name: string): string {
  return Array.from(name).reverse().join('');
}

/** The end of a sentence that says what is near: `` ; did you mean `a` or `b`? `` or a full stop. */
export function didYouMean(suggestions: readonly string[]): string {
  return suggestions.length > 0 ? `; did you mean ${suggestions.map(quote).join(' or ')}?` : '.';
}

function distanceTo(word: string, candidate: string, limit: number): number {
  const isPart = word.length >= 4 && candidate.startsWith(word);
  if (isPart || (candidate.length >= 4 && word.startsWith(candidate)))
    return Math.min(limit, Math.abs(word.length - candidate.length));
  return Math.abs(word.length - candidate.length) > limit ? Infinity : editDistance(word, candidate, limit);
}

/**
 * Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
 *
 * @param limit Beyond it the number does not matter, and `Infinity` is given.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, beforeLast[column - 2]! + 1);
      current.push(best);
      least = Math.min(least, best);
    }
    // Two rows, since a swap looks back by two.
    if (least > limit + 1) return Infinity;
    [beforeLast, last] = [last, current];
  }
  return last[b.length]!;
}
