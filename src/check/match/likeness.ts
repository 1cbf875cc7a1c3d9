import {editDistance} from '../../markdown/did-you-mean.js';
import {normalizeName} from '../../markdown/names.js';

/** Words that say nothing about what a section is about. */
const FILLERS: ReadonlySet<string> = new Set(
  'a an and for in it of on our the this to why how what is with'.split(' '),
);

/** Names longer than this are compared by their words alone; an edit distance costs the product of both lengths. */
const LONGEST = 60;

/** What two names have in common that begin alike and explain themselves: `Rationale`, `Rationale: why it is so`. */
const ONE_HEAD = 0.9;

/**
 * How alike two names are, from 0 to 1: the share of telling words that they have in common, or of letters, if they
 * differ by a slip of the pen. `Problem Statement` and `The Problem` share the word that counts: 0.67.
 *
 * @param above The name of what holds both: below `Messages`, that both speak of messages tells nothing.
 */
export function likeness(a: string, b: string, above = ''): number {
  const [first, second] = [normalizeName(a), normalizeName(b)];
  if (first === second) return 1;
  if (headOf(first) === headOf(second)) return ONE_HEAD;
  return Math.max(wordLikeness(first, second, above), letterLikeness(first, second));
}

function headOf(name: string): string {
  return name.split(/[:(]|\s[-–—]\s/u)[0]?.trim() || name;
}

function wordLikeness(a: string, b: string, above: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const known = wordsOf(normalizeName(above));
  const common = [...first].filter(word => second.has(word));
  const shared = common.every(word => known.has(word)) ? 0 : common.length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

function wordsOf(name: string): Set<string> {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = words.filter(word => !FILLERS.has(word));
  return new Set((telling.length > 0 ? telling : words).map(word => word.replace(/(?<=\p{L}{3})s$/u, '')));
}

/** A slip is a letter, or one in four. */
function letterLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || longest > LONGEST) return 0;
  const distance = editDistance(a, b);
  return distance <= Math.max(1, Math.floor(longest / 4)) ? 1 - distance / longest : 0;
}
