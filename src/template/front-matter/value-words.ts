import {findSlots} from '../words/slot.js';
import {isSchema, type JsonSchema} from './json-schema.js';

const YEAR = /y{4}/iu;
/** `YYYY-MM-DD`, `DD/MM/YYYY`: not as a part of something longer, such as the name of a file. */
const DATE_FORM =
  /(?<![\w-])(?:(?<first>y{4})(?<sign>[-/.])m{1,2}\k<sign>d{1,2}|d{1,2}(?<other>[-/.])m{1,2}\k<other>y{4}|m{1,2}(?<third>[-/.])d{1,2}\k<third>y{4})(?![\w/-]|\s*[t ]?hh)/iu;
const SEVERAL = /\b(?:lists?|dates|several|each)\b/iu;

const CHARACTERS =
  /(?:(?<most>at most|no more than|not more than|up to|max(?:imum)?(?: of| length:?)?\.?|shorter than|under)\s+)?(?:(?<least>at least|no fewer than|min(?:imum)?(?: of)?\.?)\s+)?(?<count>\d{1,6})\s*(?:characters?|chars?)\b(?:\s*(?<behind>max(?:imum)?\b|or (?:less|fewer)\b|at most\b|or more\b|min(?:imum)?\b|long\b)?)/iu;

const EMAIL = /^(?:an?\s+|the\s+|your\s+)?e-?mail(?:\s+address)?[.:]?$/iu;
const ADDRESS = /^(?:an?\s+|the\s+|full\s+)*(?:URL|URI)[.:]?$/iu;

/**
 * What the words of a comment or a slot plainly say of a value, as a JSON Schema: `YYYY-MM-DD`, `at most 44 characters`;
 * `URL` and `e-mail` only where they say nothing else.
 */
export function readValueWords(words: string): JsonSchema {
  return {...readForm(words), ...readCharacters(words)};
}

/** The same of a value in the template: of one that is a slot or a form of a date as a whole. */
export function readValueForm(value: string): JsonSchema {
  const bare = value.replace(/^(["'])(.*)\1$/u, '$2').trim();
  const form = DATE_FORM.exec(bare);
  if (form?.[0] === bare) return dateSchema(bare);
  const [slot, ...others] = findSlots(bare);
  const isAside = /^\(.*\)$/su.test(bare);
  if (isAside) return readValueWords(bare.slice(1, -1).trim());
  return slot && others.length === 0 && slot.text === bare ? readValueWords(slot.inner) : {};
}

function readForm(words: string): JsonSchema {
  const text = words.trim();
  if (EMAIL.test(text)) return {type: ['string', 'array'], format: 'email', items: {format: 'email'}};
  if (ADDRESS.test(text)) return {type: ['string', 'array'], format: 'uri', items: {format: 'uri'}};
  const form = DATE_FORM.exec(text)?.[0];
  return form === undefined || SEVERAL.test(text) ? {} : dateSchema(form);
}

/** Only `YYYY-MM-DD` has a name in JSON Schema. */
function dateSchema(form: string): JsonSchema {
  if (/^y{4}-mm-dd$/iu.test(form)) return {type: 'string', format: 'date'};
  const pattern = form
    .replace(YEAR, '\\d{4}')
    .replace(/m{1,2}|(?<!\\)d{1,2}/giu, part => (part.length === 2 ? '\\d{2}' : '\\d{1,2}'))
    .replace(/[./]/gu, '[$&]');
  return {type: 'string', pattern: `^${pattern}$`, title: `a date in the form \`${form}\``};
}

function readCharacters(words: string): JsonSchema {
  const {most, least, count, behind = ''} = CHARACTERS.exec(words)?.groups ?? {};
  if (count === undefined) return {};
  if (least !== undefined || /more|min/iu.test(behind)) return {minLength: Number(count)};
  return most !== undefined || /max|less|fewer|most/iu.test(behind) ? {maxLength: Number(count)} : {};
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date',
  email: 'an e-mail address',
  uri: 'an address',
};

/** What a schema says of the form of a value, for people: `a date`, `at most 44 characters`. */
export function formText({format, title, minLength, maxLength, items}: JsonSchema): string {
  const parts = [
    typeof format === 'string' ? FORMATS[format] : undefined,
    typeof title === 'string' ? title : undefined,
    typeof minLength === 'number' ? `at least ${minLength} characters` : undefined,
    typeof maxLength === 'number' ? `at most ${maxLength} characters` : undefined,
    isSchema(items) && format === undefined ? `a list, each ${formText(items)}` : undefined,
  ];
  return parts.filter(part => part !== undefined).join('; ');
}
