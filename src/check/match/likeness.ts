import {editDistance} from '../../markdown/did-you-mean.js';
import {normalizeName} from '../../markdown/names.js';

/** Words that say nothing about what a section is about. */
const FILLERS = new Set([
  'a',
  'an',
  'and',
  'for',
  'in',
  'it',
  'of',
  'on',
  'our',
  'the',
  'this',
  'to',
  'why',
  'how',
  'what',
  'is',
  'with',
]);

/** Names longer than this are compared by their words alone; an edit distance costs the product of both lengths. */
const LONGEST = 60;

/**
 * How alike two names are, from 0 to 1: the share of words that they have in common, or of letters, if they differ
 * by a slip of the pen. `Problem Statement` and `The Problem` share the word that counts: 0.67.
 */
export function likeness(a: string, b: string): number {
  const [first, second] = [normalizeName(a), normalizeName(b)];
  if (first === second) return 1;
  return Math.max(wordLikeness(first, second), letterLikeness(first, second));
}

function wordLikeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter(word => second.has(word)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

function wordsOf(name: string): Set<string> {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = words.filter(word => !FILLERS.has(word));
  return new Set((telling.length > 0 ? telling : words).map(word => word.replace(/(?<=\p{L}{3})s$/u, '')));
}

function letterLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || longest > LONGEST) return 0;
  return 1 - editDistance(a, b) / longest;
}
