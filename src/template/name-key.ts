import {normalizeName} from '../markdown/names.js';
import {remember} from '../markdown/words/remember.js';
import {splitNameMark} from './words/name-mark.js';

/** Spellings that mean one word, British first. Only keys are made of them, so a rule may well hit other words, too. */
const SPELLINGS: readonly [british: RegExp, american: string][] = [
  [/\bpractis(?=(?:e|es|ed|ing)\b)/gu, 'practic'],
  [/(?<=\p{L}{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)\b)/gu, 'iz'],
  [/(?<=\p{L}{2})ys(?=(?:e|es|ed|ing|er|ers)\b)/gu, 'yz'],
  [/(?<=\p{L}{2})our(?=(?:s|ed|ing|al|ful|ite|ites|able|less|hood)?\b)/gu, 'or'],
  [/(?<=\b(?:cent|met|theat|lit|fib|calib))re(?=[sd]?\b)/gu, 'er'],
  [/(?<=\p{L}{2})ogue(?=s?\b)/gu, 'og'],
  [/(?<=\b(?:lic|def|off|pret))ence(?=s?\b)/gu, 'ense'],
  [/(?<=\b(?:acknowledg|judg))ement/gu, 'ment'],
  [/(?<=\p{L}{3}[aeiou])ll(?=(?:ed|ing|er|ers)\b)/gu, 'l'],
  [/\bprogramme(?=s?\b)/gu, 'program'],
  [/\bartefact/gu, 'artifact'],
  [/\bgrey/gu, 'gray'],
  [/\bageing\b/gu, 'aging'],
];

/** Ways to write that two things go together, or that one leads to the other. White space is folded before. */
const JOINTS: readonly [written: RegExp, key: string][] = [
  [/(?<=[\p{L})]) ?\/ ?(?=[\p{L}(])| \+ | ?, and /gu, ' and '],
  [/ ?(?:(?<!-)-+>|(?<!=)=+>|→|⇒) ?/gu, ' → '],
];

/**
 * A name as it is compared: normalised, and the same in British and American spelling, with `and`, `&` or `/`, with
 * `->` or `→`, and with `(s)` for a plural.
 */
export function canonicalName(text: string): string {
  return [...JOINTS, ...SPELLINGS].reduce(
    (name, [written, key]) => name.replace(written, key),
    normalizeName(text).replace(/\((e?s)\)/gu, '$1'),
  );
}

/** A name of a page as it is compared with patterns, without an `(optional)` in it. */
export const nameKey: (text: string) => string = remember(text => canonicalName(splitNameMark(text).name));

/** The keys of a name: `Author(s)` is `Author` as well as `Authors`. */
export function nameKeys(text: string): string[] {
  const single = text.replace(/\(e?s\)/giu, '');
  return single === text ? [nameKey(text)] : [nameKey(text), nameKey(single)];
}
