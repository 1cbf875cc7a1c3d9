import {segmentsOf} from './segments.js';

/** A part of a text, in UTF-16 code units. */
export interface TextRange {
  start: number;
  /** Behind the last one. */
  end: number;
}

/** Abbreviations whose full stop ends no sentence, in several languages; a letter alone is the initial of a name. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:\p{L}|e\.g|i\.e|vs|cf|al|approx|resp|ca|bzw|vgl|sog|ggf|evtl|inkl|Dr|Prof|Mr|Mrs|Ms|St|p\. ?ex|env|p\. ?ej|aprox)\.\s*$/iu;

/** Abbreviations that a number follows: `No. 5`, `Fig. 2`, `S. 7`. */
const BEFORE_NUMBER = /(?<![\p{L}\p{N}])(?:no|nr|núm|fig|abb|sec|art|vol|pp?|ch|eq|law)\.\s*$/iu;

/** `3. Mai`: where ordinals are written with a full stop, a short number ends no sentence. */
const ORDINAL = /(?<!\p{N})\d{1,2}\.\s*$/u;
const WITH_ORDINALS = /^(?:cs|da|de|et|fi|hr|hu|lv|nb|nn|no|pl|sk|sl|sr|tr)\b/u;

/** How much of a text tells whether it ends in an abbreviation. */
const LOOK_BACK = 20;

/** The sentences of a paragraph, each with the blanks behind it. */
export function sentenceRanges(text: string, locale: string): TextRange[] {
  const ranges: TextRange[] = [];
  const hasOrdinals = WITH_ORDINALS.test(locale);
  let at = 0;
  for (const {segment} of segmentsOf(text, 'sentence', locale)) {
    const last = ranges.at(-1);
    const before = text.slice(Math.max(0, at - LOOK_BACK), at);
    const goesOn =
      ABBREVIATION.test(before) ||
      (/^\d/u.test(segment) && BEFORE_NUMBER.test(before)) ||
      (hasOrdinals && ORDINAL.test(before));
    if (last && goesOn) last.end += segment.length;
    else ranges.push({start: at, end: at + segment.length});
    at += segment.length;
  }
  return ranges;
}
