import type {LengthUnit} from '../../markdown/words/length.js';
import {readValues} from './choice.js';
import type {Hints, LengthHint, ReferenceHint} from '../template.js';

/** A taxonomy as templates speak of it: "law", "laws". */
export interface TaxonomyName {
  /** Key in the options: `laws`. */
  name: string;
  label: string;
  singular: string;
  /** The words before their translation: pages that nobody has translated may write them. */
  untranslated?: {label: string; singular: string};
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
const ADJECTIVE =
  'short|brief|full|complete|concise|clear|simple|single|succinct|plain|crisp|introductory|descriptive|high-level';
const LENGTH = new RegExp(
  `(?<bound>at least|no fewer than|no less than|more than|over|minimum(?: of)?|min\\.?|` +
    `at most|no more than|not more than|up to|under|below|less than|fewer than|maximum(?: of)?|max\\.?)? ?` +
    `(?<about>~|≈|±|\\b(?:about|around|approximately|approx\\.?|roughly|circa|ca\\.|some))? ?` +
    `\\b(?<low>${NUMBER})(?<more>\\+| or more)?(?: ?(?:-|–|—|to|or) ?(?<high>${NUMBER}))?[ -]+` +
    `(?:(?:${ADJECTIVE}),? )*(?<unit>paragraph|sentence|word)s?\\b` +
    `(?: ?(?:(?<most>max\\b|maximum\\b|at most\\b|or (?:less|fewer)\\b)|(?<least>or more\\b|minimum\\b|at least\\b)|(?<so>or so\\b)|or (?<two>two|three)\\b))?`,
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

/**
 * The hints of two texts that are measured as one, since how much stands where is the writer's. What only one of them
 * bounds has no upper end: the other adds to it.
 */
export function addHints(first: Hints, other: Hints, isOtherAsked: boolean): Hints {
  const units = new Set([...first.lengths, ...other.lengths].map(({unit}) => unit));
  const lengths = [...units].flatMap((unit): LengthHint[] => {
    const [own, added] = [first, other].map(hints => hints.lengths.find(hint => hint.unit === unit));
    const min = (own?.min ?? 0) + (isOtherAsked ? (added?.min ?? 0) : 0);
    const most = [own?.max ?? null, added?.max ?? null];
    const max = most.every(each => each !== null) ? most.reduce((sum, each) => sum + each, 0) : null;
    return min <= 1 && max === null ? [] : [{unit, min, max}];
  });
  return {...mergeHints([first, other]), lengths};
}

function readLengths(text: string): LengthHint[] {
  const found = [...text.replace(/\s+/gu, ' ').matchAll(LENGTH)].map(({groups = {}}) => readLength(groups));
  return found.filter((hint, index) => found.findIndex(({unit}) => unit === hint.unit) === index);
}

function readLength(groups: Partial<Record<string, string>>): LengthHint {
  const unit = `${groups.unit?.toLowerCase()}s` as LengthUnit;
  const low = toNumber(groups.low);
  // "a sentence or two"
  const high = toNumber(groups.high ?? groups.two ?? groups.low);
  const bound = groups.bound?.toLowerCase() ?? '';
  if (/least|no fewer|no less|min|^more|over/u.test(bound) || groups.more || groups.least)
    return {unit, min: low, max: null};
  if (bound !== '' || groups.most) return {unit, min: 0, max: high};
  const [min, max] = [Math.min(low, high), Math.max(low, high)];
  if (groups.about === undefined && groups.so === undefined) return {unit, min, max};
  const about = Math.round((min + max) / 2);
  return {unit, min: Math.floor(min / 2), max: Math.ceil(max * 1.5), about};
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

/** `2-3 paragraphs`, `1 sentence`, `at least 3 words`, `at most 7 words`, `about 200 words`. */
export function lengthText({min, max, unit, about}: LengthHint): string {
  const noun = (count: number) => (count === 1 ? unit.slice(0, -1) : unit);
  if (about !== undefined) return `about ${about} ${noun(about)}`;
  if (max === null) return `at least ${min} ${noun(min)}`;
  if (min === max) return `${min} ${noun(min)}`;
  return min === 0 ? `at most ${max} ${noun(max)}` : `${min}-${max} ${noun(max)}`;
}
