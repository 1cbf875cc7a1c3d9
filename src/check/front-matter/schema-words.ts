import {joinWords, quote} from '../../markdown/quote.js';
import {atPointer, isSchema, pointerSteps, type JsonSchema} from '../../template/front-matter/json-schema.js';
import type {SchemaError} from './compile-schema.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
  null: 'nothing',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date, such as `2024-01-31`,',
  time: 'a time with its zone, such as `12:30:00Z`,',
  'date-time': 'a date with its time, such as `2024-01-31T12:30:00Z`,',
  duration: 'a duration, such as `P3D`,',
  email: 'an e-mail address',
  uri: 'an address with its scheme, such as `https://example.org`,',
  'uri-reference': 'an address, such as `../page` or `https://example.org`,',
  hostname: 'the name of a host, such as `example.org`,',
  ipv4: 'an IP address, such as `192.0.2.1`,',
  ipv6: 'an IP address, such as `2001:db8::1`,',
  uuid: 'a UUID',
  regex: 'a regular expression',
};

/** `text or a number` */
export function typeWords(types: unknown): string {
  const names = (Array.isArray(types) ? types : [types])
    .map(String)
    .filter((name, _, all) => name !== 'null' || all.length === 1);
  return joinWords(
    names.map(name => TYPES[name] ?? name),
    ' or ',
  );
}

/** `a date, such as …,`: closed by a comma where it has one inside. */
export function formatWords(format: string): string {
  return FORMATS[format] ?? `text in the format ${quote(format)}`;
}

const AMOUNTS: Readonly<Record<string, {words: string; noun: string}>> = {
  minLength: {words: 'at least', noun: 'character'},
  maxLength: {words: 'at most', noun: 'character'},
  minItems: {words: 'at least', noun: 'item'},
  maxItems: {words: 'at most', noun: 'item'},
  minProperties: {words: 'at least', noun: 'key'},
  maxProperties: {words: 'at most', noun: 'key'},
  minimum: {words: 'a number of at least', noun: ''},
  maximum: {words: 'a number of at most', noun: ''},
  exclusiveMinimum: {words: 'a number above', noun: ''},
  exclusiveMaximum: {words: 'a number below', noun: ''},
};

/** `at least 2 items`; `null` for a keyword that sets no bound. */
export function amountWords(keyword: string, limit: number): string | null {
  const {words, noun} = AMOUNTS[keyword] ?? {};
  if (words === undefined) return null;
  return `${words} ${limit}${noun ? ` ${noun}${limit === 1 ? '' : 's'}` : ''}`;
}

/** What a part of a schema takes, as far as it can be said in a word: values, or words for them. */
export function alternativesOf({
  keyword,
  params,
  parentSchema,
}: SchemaError): {text: string; isValue: boolean}[] {
  const values =
    keyword === 'enum' ? params.allowedValues : keyword === 'const' ? [params.allowedValue] : null;
  if (Array.isArray(values))
    return values.filter(value => value !== null).map(value => ({text: String(value), isValue: true}));
  const own = ownWords(parentSchema);
  // Of a choice that is open from a place on, the title is the template's own value.
  if (own !== null) return [{text: own, isValue: keyword === 'pattern'}];
  if (keyword === 'pattern')
    return [{text: `text that matches ${quote(String(params.pattern))}`, isValue: false}];
  if (keyword === 'type') return [{text: typeWords(params.type), isValue: false}];
  return keyword === 'format' ? [{text: formatWords(String(params.format)), isValue: false}] : [];
}

/** The title of a schema, or its description, as the words of what it asks for. */
export function ownWords(schema: unknown): string | null {
  if (!isSchema(schema)) return null;
  const {title, description} = schema;
  const words = [title, description].find(each => typeof each === 'string' && each.trim() !== '');
  return typeof words === 'string' ? words.trim().replace(/(?<![.!])[.!]+$/u, '') : null;
}

/**
 * The condition under which a part of a schema is asked for: `` `status` is `Final` ``. `null` for what always is.
 *
 * @param schemaPath The part, as ajv writes it: `#/allOf/0/then/required`.
 */
export function conditionOf(
  schemaPath: string,
  root: JsonSchema,
): {words: string; key: string | null} | null {
  const steps = pointerSteps(schemaPath);
  const at = Math.max(steps.lastIndexOf('then'), steps.lastIndexOf('else'));
  const holder = at < 0 ? undefined : atPointer(root, steps.slice(0, at));
  if (!isSchema(holder) || !isSchema(holder.if)) return null;
  const isElse = steps[at] === 'else';
  const read = readIf(holder.if, isElse);
  const keys = isSchema(holder.if.properties) ? Object.keys(holder.if.properties) : [];
  const own = isElse ? null : ownWords(holder);
  return {words: read ?? own ?? 'its other keys ask for it', key: keys[0] ?? null};
}

function readIf({properties, required, ...rest}: JsonSchema, isElse: boolean): string | null {
  const others = Object.keys(rest).filter(key => !['title', 'description', 'type', '$comment'].includes(key));
  if (others.length > 0) return null;
  const pairs = isSchema(properties) ? Object.entries(properties) : [];
  const parts = pairs.map(([key, schema]) => isWords(key, schema, isElse));
  const named = Array.isArray(required)
    ? required.map(String).filter(key => !pairs.some(([name]) => name === key))
    : [];
  parts.push(...named.map(key => `${quote(key)} ${isElse ? 'is not' : 'is'} there`));
  return parts.length > 0 && !parts.includes(null)
    ? joinWords(parts as string[], isElse ? ' or ' : ' and ')
    : null;
}

function isWords(key: string, schema: unknown, isNot: boolean): string | null {
  if (!isSchema(schema)) return null;
  if ('const' in schema) return `${quote(key)} is ${isNot ? 'not ' : ''}${quote(String(schema.const))}`;
  if (Array.isArray(schema.enum)) {
    const values = joinWords(
      schema.enum.map(each => quote(String(each))),
      ' or ',
    );
    return `${quote(key)} is ${isNot ? 'not ' : ''}${values}`;
  }
  if ('not' in schema) return isWords(key, schema.not, !isNot);
  const [first] = Array.isArray(schema.anyOf) ? (schema.anyOf as unknown[]) : [];
  return first === undefined ? null : isWords(key, first, isNot);
}
