import {normalizeName} from '../markdown/names.js';
import {withoutOptionalSuffix} from './words/optional.js';
import {findSlots, replaceSlots} from './words/slot.js';

/** The name of a heading, title or label, fixed or with slots: `Example 1: [Company/System]`. */
export interface NamePattern {
  /** As the template has it, without an `(optional)` behind it. */
  text: string;
  /** Normalised fixed text; `example #: …` for a pattern. Two patterns of one key ask for the same. */
  key: string;
  /** False when the name is all slots: the writer chooses it. */
  isFixed: boolean;
  hasSlots: boolean;
  /** The number in a numbered name: 1 in `Example 1: […]`. */
  number: number | null;
  /** Other names that a mark allows. */
  aliases: string[];
  /** What names read like that match to the letter: the fixed text, the template's own heading, the aliases. */
  exact: string[];
  /** The texts between the slots, each as an expression; `null` without slots. */
  shape: RegExp[] | null;
}

/** Stands for a slot in the normalised text; a private-use character, which normalisation leaves alone. */
const SLOT = '\uE000';
const NUMBER = '\uE001';

/** The number in `Example 1: […]`, `Step N: […]`, `ADR-0000: […]`, `RFC-XXX: […]`; `Tier-1` is a name of its own. */
const NUMBERED =
  /(?<=\p{L}\s+#?)(?:\d+|N+|X+|#+)(?=\s*(?:[:.)–—-]|$|\s))|(?<=\p{L}-)(?:0+\d*|\d{3,}|N{2,}|X{2,}|#+)(?=\s*(?:[:.)–—-]|$|\s))/u;

/**
 * Reads a name of the template.
 *
 * @param own The name as it would be read on a page that has the very same heading: without HTML and comments.
 */
export function readNamePattern(text: string, aliases: string[] = [], own = text): NamePattern {
  const shown = withoutOptionalSuffix(text).trim();
  const slots = findSlots(shown);
  let template = replaceSlots(shown, slots, ` ${SLOT} `);
  const numbered = slots.length > 0 ? NUMBERED.exec(template) : null;
  if (numbered)
    template =
      template.slice(0, numbered.index) + NUMBER + template.slice(numbered.index + numbered[0].length);
  const key = normalizeName(template);
  const names = [...(slots.length > 0 ? [] : [shown]), own, ...aliases];
  return {
    text: shown,
    key,
    isFixed: slots.length === 0 || /[\p{L}\p{N}]/u.test(key.replace(/[\uE000\uE001]/gu, '')),
    hasSlots: slots.length > 0,
    number: numbered && /^\d+$/u.test(numbered[0]) ? Number(numbered[0]) : null,
    aliases,
    exact: [...new Set(names.map(nameKey))],
    shape: slots.length > 0 ? key.split(new RegExp(`\\s*${SLOT}\\s*`, 'u')).map(readSegment) : null,
  };
}

/** The word and the number of a name such as `Story 1`; `null` for others. */
export function splitNumbered({text, hasSlots}: NamePattern): {word: string; number: number} | null {
  const {word, number} =
    (hasSlots ? null : /^(?<word>.*\p{L})\s+#?(?<number>\d+)$/u.exec(text))?.groups ?? {};
  return word === undefined ? null : {word: normalizeName(word), number: Number(number)};
}

/** A name such as `Story 1` as the first of a series: `Story 2` is one of it, and so is `Story 2: As an operator`. */
export function asNumbered(pattern: NamePattern): NamePattern {
  const {word, number} = splitNumbered(pattern) ?? {word: pattern.key, number: null};
  return {
    ...pattern,
    key: `${word} ${NUMBER}`,
    hasSlots: true,
    number,
    shape: [new RegExp(`^${escaped(word)}\\s+#?(?<number>\\d+)(?![\\d.]|\\p{L})`, 'u')],
  };
}

/** The fixed text between two slots: numbers stand for any number, and closing punctuation is set aside. */
function readSegment(text: string, index: number, all: readonly string[]): RegExp {
  const source = text
    .split(new RegExp(`\\s*(${NUMBER})\\s*`, 'u'))
    .map((part, at) => {
      if (part === NUMBER) return at === 1 ? '(?<number>\\d+)' : '\\d+';
      if (/^[\s:.,;)–—-]+$/u.test(part)) return '[\\s:.,;)–—-]*';
      return escaped(part);
    })
    .join('\\s*');
  return new RegExp(`${index === 0 ? '^' : ''}${source}\\s*${index === all.length - 1 ? '$' : ''}`, 'u');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** A name as it is compared with patterns: normalised, without an `(optional)` behind it. */
export function nameKey(text: string): string {
  return normalizeName(withoutOptionalSuffix(text));
}

/** Whether a name on a page has the shape of the pattern, or is one of its aliases. */
export function matchesName(pattern: NamePattern, text: string): boolean {
  const key = nameKey(text);
  return isExactName(pattern, key) || hasShape(pattern, key);
}

/** Whether a name, as `nameKey` gives it, is the pattern's own or one of its aliases. */
export function isExactName({exact}: NamePattern, key: string): boolean {
  return exact.includes(key);
}

/** Whether a name, as `nameKey` gives it, has the fixed texts of the pattern and something in each of its slots. */
export function hasShape(pattern: NamePattern, key: string): boolean {
  return pattern.isFixed && matchShape(pattern, key) !== null;
}

/** The name with another number in it: `Example 2: […]`. */
export function withNumber({text, number}: NamePattern, other: number): string {
  return number === null ? text : text.replace(new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u'), String(other));
}

/** The number that a page's heading has in a numbered pattern; `null` for none. */
export function numberIn(pattern: NamePattern, text: string): number | null {
  return matchShape(pattern, nameKey(text))?.number ?? null;
}

/**
 * Finds the fixed texts of a pattern one behind the other, each as early as it can stand. One expression for all of
 * them would try every way to fill the slots, which takes for ever on long headings.
 */
function matchShape({shape}: NamePattern, key: string): {number: number | null} | null {
  let number: number | null = null;
  let rest = key;
  for (const [index, segment] of (shape ?? []).entries()) {
    // Something has to stand in the slot before the segment.
    const filled = index === 0 ? 0 : 1;
    if (rest.length < filled) return null;
    const found = segment.exec(rest.slice(filled));
    if (!found) return null;
    number ??= found.groups?.number === undefined ? null : Number(found.groups.number);
    rest = rest.slice(filled + found.index + found[0].length);
  }
  return shape === null ? null : {number};
}
