import {quote} from '../../markdown/quote.js';
import {isSchema} from '../../template/front-matter/json-schema.js';

/** What was found: texts and numbers as they are, other values by their type. */
export function valueWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (isSchema(value)) return 'keys with values';
  return isBlank(value) ? 'none' : quote(String(value));
}

/** Whether a value is a text, a number or `true` and `false`. */
export function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Whether a value says nothing. An explicit empty list is an answer. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
