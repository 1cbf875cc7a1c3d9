import type {Line} from '../line.js';
import {readWords, type Word} from './read-words.js';

/** A word or link that one text has and the other lacks. */
export interface LostWord {
  text: string;
  /** Line of the old file at which it is missed. */
  line: number;
}

/** The first word that is lost between two texts, or that came in; `null` where both say the same in the same order. */
export function findLostWord(before: readonly Line[], after: readonly Line[]): LostWord | null {
  const [old, made] = [readWords(before), readWords(after)];
  return lostInOrder(old.words, made.words) ?? lostUrl(old.urls, made.urls);
}

function lostInOrder(before: readonly Word[], after: readonly Word[]): LostWord | null {
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    const [old, made] = [before[a], after[b]];
    if (old?.isOptional && !made?.isOptional && isSame(before[a + 1], made)) {
      // The name of a type, and a title that begins with the same word.
      a++;
    } else if (made?.isOptional && !old?.isOptional && isSame(after[b + 1], old)) {
      b++;
    } else if (old && made?.text === old.text) {
      a++;
      b++;
    } else if (made?.isOptional) {
      b++;
    } else if (old?.isOptional) {
      a++;
    } else {
      return old ?? made ?? null;
    }
  }
  return null;
}

function isSame(one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && one.text === other?.text;
}

/** Both lists are sorted. */
function lostUrl(before: readonly string[], after: readonly string[]): LostWord | null {
  const index = before.findIndex((url, at) => url !== after[at]);
  const text = before[index];
  return text === undefined ? null : {text, line: 1};
}
