import type {LengthUnit} from '../../markdown/length.js';
import {fixedPart} from './choice.js';
import type {Hints, LengthHint, ReferenceHint} from '../template.js';

/** A taxonomy as templates speak of it: "law", "laws". */
export interface TaxonomyName {
  /** Key in the options: `laws`. */
  name: string;
  label: string;
  singular: string;
}

export const NO_HINTS: Hints = {lengths: [], references: [], values: null};

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const NUMBER = `\\d+|${Object.keys(NUMBERS).join('|')}`;
const LENGTH = new RegExp(
  `(?<bound>at least|no fewer than|minimum(?: of)?|at most|no more than|up to|maximum(?: of)?|max\\.?|min\\.?)?\\s*` +
    `\\b(?<low>${NUMBER})(?<more>\\+| or more)?(?:\\s*(?:-|–|—|to|or)\\s*(?<high>${NUMBER}))?[\\s-]+` +
    `(?:(?:short|brief|full|complete|concise|clear|simple)\\s+)*(?<unit>paragraph|sentence|word)s?\\b`,
  'giu',
);

/** Reads what a slot's own words ask for: lengths, links to terms, values to choose from. */
export function readHints(inner: string, taxonomies: readonly TaxonomyName[]): Hints {
  return {
    lengths: readLengths(inner),
    references: readReferences(inner, taxonomies),
    values: readValues(inner),
  };
}

/** The hints of several slots of one element, taken together. */
export function mergeHints(hints: readonly Hints[]): Hints {
  return {
    lengths: hints.flatMap(({lengths}) => lengths),
    references: hints.flatMap(({references}) => references),
    values: hints.find(({values}) => values !== null)?.values ?? null,
  };
}

function readLengths(text: string): LengthHint[] {
  const found: LengthHint[] = [];
  for (const {groups = {}} of text.matchAll(LENGTH)) {
    const low = toNumber(groups.low);
    const high = groups.high === undefined ? low : toNumber(groups.high);
    const unit = `${groups.unit?.toLowerCase()}s` as LengthUnit;
    const bound = groups.bound?.toLowerCase() ?? '';
    if (/least|fewer|min/u.test(bound) || groups.more) found.push({unit, min: low, max: null});
    else if (bound !== '') found.push({unit, min: 0, max: high});
    else found.push({unit, min: Math.min(low, high), max: Math.max(low, high)});
  }
  return found.filter((hint, index) => found.findIndex(({unit}) => unit === hint.unit) === index);
}

function toNumber(text = '1'): number {
  return NUMBERS[text.toLowerCase()] ?? Number(text);
}

function readReferences(text: string, taxonomies: readonly TaxonomyName[]): ReferenceHint[] {
  return taxonomies.flatMap(({name, label, singular}) => {
    const words = [name, label, singular].map(word => word.replace(/[^\p{L}\p{N}\s-]/gu, '')).join('|');
    const asked = new RegExp(
      `\\b(?:reference|refer to|cite|link(?: to)?|mention|name)\\s+(?:at least\\s+)?(?<count>${NUMBER})\\s+(?:or more\\s+)?(?:\\p{L}+\\s+)?(?:${words})s?\\b`,
      'iu',
    ).exec(text);
    return asked ? [{taxonomy: name, min: toNumber(asked.groups?.count)}] : [];
  });
}

/** Pairs of words that stand for a choice, not for two names of one thing (`[Company/System]`). */
const CHOICES =
  /^(?:yes\W+no|no\W+yes|true\W+false|on\W+off|high\W+low|low\W+high|pass\W+fail|open\W+closed|enabled\W+disabled|required\W+optional)$/iu;

/** Words for what is to be written, which are no values: `[description | ticket URL]`. */
const KINDS = /\b(?:urls?|links?|descriptions?|pointers?|e\.?g)\b|(?<!^n)\//iu;

/**
 * `[Strong/Weak/None]` and `{proposed | accepted}` are values to choose from; `[Users/QPS/Data volume]` and
 * `[Company/System]` name the subject. Slashes make a choice of three or more single words of one case; bars make a
 * choice of anything short. A list that ends in `…` is open and binds nobody.
 */
export function readValues(inner: string): string[] | null {
  if (/…|\.\.\.|\betc\b/u.test(inner)) return null;
  const text = inner.replace(/^[^:]{0,40}:\s+(?=.*[|/])/u, '').replace(/^["'“](.*)["'”]$/u, '$1');
  const bars = text.split('|').map(part => part.trim());
  if (bars.length > 1) {
    return bars.every(part => part !== '' && part.split(/\s+/u).length <= 4 && !KINDS.test(fixedPart(part)))
      ? bars
      : null;
  }
  const parts = text.split('/').map(part => part.trim());
  if (parts.length < 2 || !parts.every(part => /^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(part))) return null;
  if (parts.length === 2) return CHOICES.test(text) ? parts : null;
  return new Set(parts.map(caseOf)).size === 1 ? parts : null;
}

function caseOf(word: string): 'upper' | 'lower' | 'title' {
  if (word === word.toLowerCase()) return 'lower';
  return word.length > 1 && word === word.toUpperCase() ? 'upper' : 'title';
}
