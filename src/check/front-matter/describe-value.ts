import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import {joinWords, quote} from '../../markdown/quote.js';
import {isSchema} from '../../template/front-matter/json-schema.js';
import {isScalar, valueWords} from './data.js';
import type {Cause} from './read-errors.js';
import {amountWords, alternativesOf, formatWords, ownWords, typeWords} from './schema-words.js';

/** What a value should be. */
export interface ValueDescription {
  /** What was expected, in words. */
  expected: string;
  note: string;
  /** `amount`: of how much there is in the value. */
  of?: 'amount';
  /** What was found, where that is not the value itself. */
  found?: string;
  /** The values that it may have. */
  values?: string[];
  /** What was probably meant: the end of the sentence. */
  suggestion?: string;
}

const FORM = 'Write it in this form.';
const NOTES: Readonly<Record<string, string>> = {
  string: 'Put the value into quotation marks.',
  array: 'Write `- ` and an item on each line below the key, or `[one, two]`.',
  object: 'Write lines `key: value` below it, indented.',
};

/** Says what the schema expects of a value. The title or description of the schema is how to correct it. */
export function describeValue(error: Cause): ValueDescription {
  const {keyword, params, data, parentSchema} = error;
  const own = ownWords(parentSchema);
  const note = own === null ? null : `${own}.`;
  switch (keyword) {
    case 'type':
      return typeof parentSchema?.format === 'string' && isScalar(data)
        ? {expected: formatWords(parentSchema.format), note: FORM}
        : {expected: typeWords(params.type), note: NOTES[String(params.type)] ?? note ?? FORM};
    case 'enum':
    case 'const':
    case 'anyOf':
    case 'oneOf':
      return describeChoice(error, note);
    case 'format':
      return {expected: formatWords(String(params.format)), note: note ?? FORM};
    case 'pattern':
      return own?.startsWith('a date')
        ? {expected: own, note: FORM}
        : {expected: `text that matches ${quote(String(params.pattern))}`, note: note ?? FORM};
    case 'multipleOf':
      return {expected: `a multiple of ${String(params.multipleOf)}`, note: note ?? FORM};
    case 'uniqueItems':
      return describeRepeated(error);
    case 'contains':
      return {expected: own ?? `an item that fits ${quote(JSON.stringify(error.schema))}`, note: 'Add one.'};
    case 'not':
      return {
        expected: own ?? `a value that does not fit ${quote(JSON.stringify(error.schema))}`,
        note: note ?? 'Write another value.',
      };
    default:
      return describeAmount(error, note);
  }
}

function describeChoice(error: Cause, note: string | null): ValueDescription {
  const {data} = error;
  const alternatives = (error.alternatives.length > 0 ? error.alternatives : [error]).flatMap(alternativesOf);
  if (alternatives.length === 0) return {expected: 'another value', note: note ?? FORM};
  const values = alternatives.map(({text}) => text);
  return {
    expected: joinWords(
      alternatives.map(({text, isValue}) => (isValue ? quote(text) : text)),
      ' or ',
    ),
    note: values.length > 1 ? 'Write one of these values.' : 'Write this value.',
    values,
    suggestion: didYouMean(isScalar(data) ? meantBy(String(data), values) : []).replace(/\.$/u, ''),
  };
}

/** The one value that a slip of the pen is near to. */
function meantBy(written: string, values: readonly string[]): string[] {
  const near = nearest(written, values);
  return near.length === 1 && written.length > 3 && Math.abs(written.length - (near[0]?.length ?? 0)) < 3
    ? near
    : [];
}

function describeRepeated({data, params}: Cause): ValueDescription {
  const indexes = [Number(params.j), Number(params.i)].sort((a, b) => a - b);
  const item: unknown = Array.isArray(data) ? data[indexes[0] ?? 0] : undefined;
  return {
    of: 'amount',
    expected: 'each item once',
    found: `${valueWords(item)} as items ${indexes.map(index => index + 1).join(' and ')}`,
    note: 'Delete one of the two.',
  };
}

function describeAmount({keyword, params, data, message}: Cause, note: string | null): ValueDescription {
  const expected = amountWords(keyword, Number(params.limit));
  if (expected === null)
    return {expected: `a value that ${message ?? 'fits the schema'}`, note: note ?? FORM};
  if (typeof data === 'number') return {expected, note: note ?? 'Write another number.'};
  const size =
    typeof data === 'string'
      ? Array.from(data).length
      : Object.keys(isSchema(data) || Array.isArray(data) ? data : {}).length;
  const change = size < Number(params.limit) ? 'Write more.' : 'Shorten it.';
  return {of: 'amount', expected, found: size === 0 ? 'none' : String(size), note: note ?? change};
}
