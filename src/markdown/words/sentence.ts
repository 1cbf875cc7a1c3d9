import {countWords} from './length.js';

/** Longer texts are no values, whether or not they end in a full stop. */
const LONGEST_VALUE = 14;

/** Whether a text is said in a sentence, as instructions are, and is not a value such as a name, a date or a few words. */
export function isSentence(text: string): boolean {
  return endsLikeSentence(text) || countWords(text) > LONGEST_VALUE;
}

/** Whether a text of some words ends in a full stop. */
export function endsLikeSentence(text: string): boolean {
  return /[.!?…。][\p{Pe}\p{Pf}"'*_]*$/u.test(text.trim()) && countWords(text) > 3;
}
