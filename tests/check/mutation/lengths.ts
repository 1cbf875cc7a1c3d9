import type {LengthHint} from '../../../src/template/template.js';

const ONE = {words: 'word ', sentences: 'It is so. ', paragraphs: ''} as const;

/** A text that is longer than the hint allows; for words and sentences. */
export function lengthTooLong({unit, max}: LengthHint): string {
  return ONE[unit].repeat((max ?? 0) + 1).trim();
}

/** A text that is shorter than the hint allows; `null` when no text is. */
export function lengthTooShort({unit, min}: LengthHint): string | null {
  return min > 1 ? ONE[unit].repeat(min - 1).trim() : null;
}
