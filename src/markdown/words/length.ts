import {segmentsOf} from './segments.js';

/** What a length is counted in. */
export type LengthUnit = 'paragraphs' | 'sentences' | 'words';

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /\b(e\.g|i\.e|etc|vs|cf|approx|al|fig|no|dr|mr|mrs|ms|prof|st|inc|ltd|u\.s)\./giu;

/** How many sentences a text has, by the Unicode rules for sentence boundaries (UAX #29). */
export function countSentences(text: string): number {
  const plain = text.replace(ABBREVIATION, found => found.replaceAll('.', ''));
  return [...segmentsOf(plain, 'sentence')].filter(({segment}) => /[\p{L}\p{N}]/u.test(segment)).length;
}

/** How many words a text has: runs between spaces, and dictionary words in scripts that write none. */
export function countWords(text: string): number {
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
  let words = 0;
  for (const run of text.split(/\s+/u)) {
    if (unspaced.test(run)) words += [...segmentsOf(run, 'word')].filter(({isWordLike}) => isWordLike).length;
    else if (/[\p{L}\p{N}]/u.test(run)) words += 1;
  }
  return words;
}
