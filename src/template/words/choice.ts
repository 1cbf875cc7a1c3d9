import {normalizeName} from '../../markdown/names.js';
import {findSlots} from './slot.js';

/** What stands for a number: `XXX`, `NNNN`, `0005`, `##`. */
const NUMBER = /\S*?(?:(?<!\p{L})(?:X{2,}|N{2,}|Y{2,})(?!\p{L})|#{2,}|(?<!\d)0\d{2,}(?!\d))/u;

/** Whether a text is one of the values of a choice. A value with a place to fill in is open from there on. */
export function isChosen(values: readonly string[], text: string): boolean {
  const name = normalizeName(text);
  return values.some(value => {
    const fixed = fixedPart(value);
    if (fixed === value) return normalizeName(value) === name;
    return name.startsWith(normalizeName(fixed)) && name.length > normalizeName(fixed).length;
  });
}

/** `superseded by` of `superseded by ADR-0005` and of `superseded by [link]`; the value itself when nothing is open. */
export function fixedPart(value: string): string {
  const ends = [findSlots(value)[0]?.offset, NUMBER.exec(value)?.index].filter(end => end !== undefined);
  const fixed = value.slice(0, Math.min(...ends, value.length)).trim();
  // A link whose brackets were part of the choice's own markup.
  return fixed.replace(/\s*[[({<]$/u, '');
}
