import {normalizeName} from '../../markdown/names.js';
import {findSlots} from './slot.js';

/** What stands for a number: `XXX`, `NNNN`, `0005`, `##`. */
const NUMBER = /(?:(?<!\p{L})(?:X{2,}|N{2,}|Y{2,})(?!\p{L})|#{2,}|(?<!\d)0\d{2,}(?!\d))/u;

/**
 * Whether a text is one of the values of a choice. A value with a place to fill in is open from there on, and a remark
 * in parentheses or behind a dash may follow any of them: `Accepted (in May)`.
 */
export function isChosen(values: readonly string[], text: string): boolean {
  return isOneOf(values, text) || isOneOf(values, withoutRemark(text.trimEnd()));
}

function withoutRemark(text: string): string {
  return text.replace(text.endsWith(')') ? /(?<!\s)\s+(?:\(|[–—-]\s).*$/su : /(?<!\s)\s+[–—-]\s.*$/su, '');
}

function isOneOf(values: readonly string[], text: string): boolean {
  const name = normalizeName(text);
  return values.some(value => {
    const fixed = fixedPart(value);
    if (fixed === value) return normalizeName(value) === name;
    return name.startsWith(normalizeName(fixed)) && name.length > normalizeName(fixed).length;
  });
}

/** Whether a text begins with one of the values of a choice, and goes on to say more: `Accepted on Monday`. */
export function beginsChosen(values: readonly string[], text: string): boolean {
  const name = normalizeName(text);
  const named = values.filter(value => ` ${name} `.includes(` ${normalizeName(fixedPart(value))} `));
  return (
    named.some(value => name.startsWith(normalizeName(fixedPart(value)))) && named.length < values.length
  );
}

/** Whether a name holds what stands for a number: `SIMD-XXXX`, `ADR-0000`. */
export function hasNumberSlot(name: string): boolean {
  return NUMBER.test(name);
}

/** Words that grade or switch, and stand for a choice where slashes set them apart: `low/medium/high`. */
const GRADES =
  /^(?:yes|no|none|n\/a|true|false|on|off|low|medium|middle|high|critical|minor|major|small|large|weak|strong|pass|passed|fail|failed|open|closed|enabled|disabled|required|optional|recommended|never|sometimes|always|active|inactive|draft|final|proposed|accepted|rejected|deprecated|superseded|stable|experimental|alpha|beta|internal|external|public|private|manual|automatic|partial|todo|doing|done|green|yellow|red)$/iu;

/** Words for what is to be written, which are no values: `[description | ticket URL]`, `[Name / Team]`. */
const KINDS =
  /\b(?:urls?|links?|descriptions?|pointers?|names?|teams?|owners?|authors?|roles?|dates?|ids?|e-?mails?|paths?|files?|titles?|numbers?|versions?|e\.?g)\b|(?<!^n)\//iu;

/** `default("…")`, `upper`: what a template language does to a value. */
const FILTER =
  /^(?:[a-z_]\w*\(.*|default|upper|lower|title|capitalize|trim|join|safe|e|escape|length|tojson|replace|indent|first|last)$/su;

/**
 * `[Strong/Weak/None]` and `{proposed | accepted}` are values to choose from; `[Users/QPS/Data volume]`, `[path/to/file]`
 * and `[Company/System]` name the subject. Bars make a choice of anything short; slashes, of words that grade, of three
 * or more words with a capital; commas, where the last one has "or" behind it. A list that ends in `…` is open and binds
 * nobody.
 */
export function readValues(inner: string): string[] | null {
  if (OPEN.test(inner)) return null;
  const [lead = ''] = /^[^:]{0,40}:\s+/u.exec(inner) ?? [];
  const values = inner.slice(lead.length);
  const text = (/[|/,]/u.test(values) ? values : inner).replace(/^["'“](.*)["'”]$/u, '$1');
  return readBars(text) ?? readSlashes(text, '/') ?? readCommas(text);
}

/**
 * The same of a value without brackets, where slashes and bars have room around them: `High / Medium / Low`. Words that
 * grade need none.
 */
export function readBareValues(text: string): string[] | null {
  if (OPEN.test(text)) return null;
  const shown = text.trim();
  const tight = shown.split('/');
  if (tight.length > 1 && areGrades(tight)) return tight;
  return (
    (/\s\|\s/u.test(shown) ? readBars(shown) : null) ?? readSlashes(shown, /\s\/\s/u) ?? readCommas(shown)
  );
}

const OPEN = /…|\.\.\.|\betc\b/u;

function readBars(text: string): string[] | null {
  const parts = text.split('|').map(part => part.trim());
  if (parts.length < 2 || parts.slice(1).some(part => FILTER.test(part))) return null;
  return parts.every(isShort) && !parts.some(part => KINDS.test(fixedPart(part))) ? parts : null;
}

function readSlashes(text: string, separator: RegExp | string): string[] | null {
  const parts = text.split(separator).map(part => part.trim());
  if (parts.length < 2) return null;
  if (areGrades(parts)) return parts;
  const isSpaced = !/\S\/|\/\S/u.test(text);
  const isWord = (part: string) => (isSpaced ? isShort(part) : true) && (isSpaced ? WORDS : WORD).test(part);
  return parts.length > 2 &&
    parts.every(isWord) &&
    !parts.some(part => KINDS.test(part)) &&
    areOfOneCase(parts)
    ? parts
    : null;
}

/** `Draft, Final, or Withdrawn`; two with an "or" are a sentence as a rule. */
function readCommas(text: string): string[] | null {
  const parts = text.split(/,\s(?:\s*or\s)?|\sor\s/u).map(part =>
    part
      .trim()
      .replace(/^["'“`](.*)["'”`]$/u, '$1')
      .trim(),
  );
  const comma = text.search(/,\s/u);
  const isList = comma !== -1 && /\bor\s/u.test(text.slice(comma)) && parts.length > 2;
  return isList &&
    parts.every(part => GRADES.test(part) || (isShort(part) && WORDS.test(part) && !KINDS.test(part)))
    ? parts
    : null;
}

const WORD = /^[\p{Lu}\p{N}][\p{L}\p{N}-]*$/u;
const WORDS = /^[\p{Lu}\p{N}][\p{L}\p{N}’' -]*$/u;

function isShort(part: string): boolean {
  return part !== '' && part.split(/\s+/u).length <= 4;
}

/** `Users/QPS/Storage` are three subjects. */
function areOfOneCase(parts: readonly string[]): boolean {
  const isUpper = (word: string) => word.length > 1 && word === word.toUpperCase();
  return parts.every(isUpper) || !parts.some(isUpper);
}

/** `draft/review/final`: of more than two words, one may be a word of the house. */
function areGrades(parts: readonly string[]): boolean {
  const others = parts.filter(part => !GRADES.test(part));
  return (
    others.length === 0 || (parts.length > 2 && others.length === 1 && /^\p{Ll}+$/u.test(others.join('')))
  );
}

/** `superseded by` of `superseded by ADR-0005` and of `superseded by [link]`; the value itself when nothing is open. */
export function fixedPart(value: string): string {
  const ends = [findSlots(value)[0]?.offset, numberOffset(value)].filter(end => end !== undefined);
  const fixed = value.slice(0, Math.min(...ends, value.length)).trim();
  // A link whose brackets were part of the choice's own markup.
  return fixed.replace(/[[({<]$/u, '').trimEnd();
}

/** Where the word begins in which a number is left open: `ADR-0000` as a whole. */
function numberOffset(value: string): number | undefined {
  const at = NUMBER.exec(value)?.index;
  return at === undefined ? at : at - (value.slice(0, at).split(/\s/u).at(-1) ?? '').length;
}
