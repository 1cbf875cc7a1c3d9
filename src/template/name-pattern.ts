import {canonicalName, nameKey, nameKeys} from './name-key.js';
import {splitNameMark} from './words/name-mark.js';
import {findSlots, replaceSlots, type Slot} from './words/slot.js';

export {nameKey};

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
  /(?<=\p{L} #?)(?:\d+|N+|X+|#+|n)(?=[\s:.)–—-]|$)|(?<=\p{L}-)(?:0\d*|\d{3,}|N{2,}|X{2,}|#+)(?=[\s:.)–—-]|$)/u;

/** A number that a name without any other slot leaves to the writer: `Phase N: Polish`, `Story N`. */
const NUMBER_LEFT = /(?<=\p{L} #?)(?:N+|n|X{2,}|#{1,4})(?= ?(?:[:.)–—-]|$))/u;

/** `$PROJECT`, `${PROJECT}`, and several of them for one thing: `$COMPANY/$INDUSTRY`. */
const VARIABLE = /\$(?:\p{L}\w*|\{\w+\})(?:\s?[/|]\s?\$(?:\p{L}\w*|\{\w+\}))*/gu;

/**
 * Reads a name of the template.
 *
 * @param own The name as it would be read on a page that has the very same heading: without HTML and comments.
 */
export function readNamePattern(text: string, aliases: string[] = [], own = text): NamePattern {
  const shown = splitNameMark(text).name.trim();
  const slots = findNameSlots(shown);
  let template = replaceSlots(shown, slots, ` ${SLOT} `).replace(/\s+/gu, ' ');
  const numbered = (slots.length > 0 ? NUMBERED : NUMBER_LEFT).exec(template);
  const hasSlots = slots.length > 0 || numbered !== null;
  if (numbered) {
    template =
      template.slice(0, numbered.index) + NUMBER + template.slice(numbered.index + numbered[0].length);
  }
  const key = canonicalName(template);
  const names = [...(hasSlots ? [] : [shown]), own, ...aliases];
  return {
    text: shown,
    key,
    isFixed: !hasSlots || /[\p{L}\p{N}]/u.test(key.replace(/[\uE000\uE001]/gu, '')),
    hasSlots,
    number: numbered && /^\d+$/u.test(numbered[0]) ? Number(numbered[0]) : null,
    aliases,
    exact: [...new Set(names.flatMap(nameKeys))],
    shape: hasSlots ? readShape(key) : null,
  };
}

/** The slots in a name: those of any text, and `$NAME`, which in a text is a variable. */
function findNameSlots(text: string): Slot[] {
  const slots = findSlots(text);
  const variables = [...text.matchAll(VARIABLE)].map(({0: found, index}): Slot => ({
    text: found,
    inner: found.replace(/[${}]/gu, ''),
    offset: index,
  }));
  const isApart = (slot: Slot) =>
    !variables.some(({text: found, offset}) => slot.offset >= offset && slot.offset < offset + found.length);
  return [...slots.filter(isApart), ...variables].sort((a, b) => a.offset - b.offset);
}

/**
 * The word and the number of a name such as `Story 1`, whose number is `null` in `Story N`; `null` for others.
 */
export function splitNumbered({text}: NamePattern): {word: string; number: number | null} | null {
  const {word, number} = /^(?<word>.*\p{L})\s+#?(?<number>\d+|N+|n|X{2,}|#+)$/u.exec(text)?.groups ?? {};
  if (word === undefined || findNameSlots(text).length > 0) return null;
  return {word: canonicalName(word), number: /^\d+$/u.test(number ?? '') ? Number(number) : null};
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

/** A pattern whose numbers are all open: `Story 1 - [Title] (Priority: P1)` beside `Story 2 - [Title] (Priority: P2)`. */
export function withOpenNumbers(pattern: NamePattern): NamePattern {
  const key = pattern.key.replace(/\d+/gu, NUMBER);
  return key === pattern.key ? pattern : {...pattern, key, shape: readShape(key)};
}

function readShape(key: string): RegExp[] {
  return key.split(new RegExp(`\\s*${SLOT}\\s*`, 'u')).map(readSegment);
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
