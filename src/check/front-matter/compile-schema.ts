import type {AnySchemaObject, ErrorObject, Options, ValidateFunction} from 'ajv';
import {Ajv2019} from 'ajv/dist/2019.js';
import {Ajv2020} from 'ajv/dist/2020.js';
import {Ajv} from 'ajv/dist/ajv.js';
import formats from 'ajv-formats';
import {isSchema, pointerSteps, type JsonSchema} from '../../template/front-matter/json-schema.js';

/** An error of a front matter, in ajv's words, with the schema that asks for it. */
export type SchemaError = ErrorObject<string, Record<string, unknown>>;

/** Why a schema cannot be used. */
export interface SchemaFault {
  reason: string;
  note: string;
  /** The part of the schema that is wrong. */
  pointer: string[];
}

export type Compiled = {validate: (data: unknown) => SchemaError[]} | {fault: SchemaFault};

/** What is no keyword is a slip: an unknown word would be passed over in silence. How types and parts are declared is free. */
const OPTIONS: Options = {
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  allErrors: true,
  verbose: true,
  // A key is one that was written: every object has a `constructor`.
  ownProperties: true,
  logger: false,
};

/** Compiles a schema. Nothing is ever loaded: a schema elsewhere that it refers to is a fault. */
export function compileSchema(schema: JsonSchema): Compiled {
  const ajv = createAjv(schema.$schema);
  if (!ajv) {
    return {
      fault: {
        reason: `Expected a JSON Schema of 2020-12, 2019-09 or draft-07, found \`${String(schema.$schema)}\``,
        note: 'Write `"$schema": "https://json-schema.org/draft/2020-12/schema"`.',
        pointer: ['$schema'],
      },
    };
  }
  formats.default(ajv);
  if (ajv.validateSchema(schema) !== true) return {fault: invalid(ajv.errors ?? [])};
  try {
    const validate = ajv.compile(schema as AnySchemaObject);
    if (errorsOf(validate, {}) === null) return {fault: CIRCLE};
    return {validate: data => errorsOf(validate, data) ?? [ENDLESS]};
  } catch (error) {
    if (error instanceof RangeError) return {fault: CIRCLE};
    return {fault: uncompilable(error instanceof Error ? error.message : String(error), schema)};
  }
}

const DIALECTS = {'draft-07': Ajv, '2019-09': Ajv2019, '2020-12': Ajv2020};

function createAjv(dialect: unknown = '2020-12'): Ajv | Ajv2019 | Ajv2020 | null {
  const [, Dialect] = Object.entries(DIALECTS).find(([name]) => String(dialect).includes(name)) ?? [];
  return Dialect ? new Dialect(OPTIONS) : null;
}

/** `null` where the schema applies itself to the very same value, again and again, until the stack ends. */
function errorsOf(validate: ValidateFunction, data: unknown): SchemaError[] | null {
  try {
    validate(data);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return (validate.errors ?? []) as SchemaError[];
}

const CIRCLE: SchemaFault = {
  reason: 'Expected a schema that comes to an end, found a `$ref` that leads back to itself',
  note: 'Let the `$ref` lead to another part of the schema.',
  pointer: [],
};

/** A circle that only this value leads into. */
const ENDLESS: SchemaError = {
  keyword: '$ref',
  instancePath: '',
  schemaPath: '#',
  params: {},
  message: 'the schema comes to an end with, which a `$ref` back to itself prevents,',
};

const NOTE = 'Correct the schema; https://json-schema.org/understanding-json-schema explains its keywords.';

function invalid(errors: readonly ErrorObject[]): SchemaFault {
  const [deepest] = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length);
  const pointer = pointerSteps(`#${deepest?.instancePath ?? ''}`);
  const allowed: unknown = deepest?.keyword === 'enum' ? deepest.params.allowedValues : undefined;
  const what = Array.isArray(allowed)
    ? `one of ${allowed.map(each => `\`${String(each)}\``).join(', ')}`
    : `a value that ${deepest?.message ?? 'is valid'}`;
  return {
    reason: `Expected a valid JSON Schema, with ${what} at \`${pointer.join('/') || 'its root'}\``,
    note: NOTE,
    pointer,
  };
}

function uncompilable(message: string, schema: JsonSchema): SchemaFault {
  const reference = /can't resolve reference (?<ref>\S+)/u.exec(message)?.groups?.ref;
  if (reference !== undefined) {
    return {
      reason: `Expected a schema that is complete in itself, found a \`$ref\` to \`${reference}\`, which is not in it`,
      note: 'Copy what it refers to into `$defs` of this file: nothing is loaded from elsewhere.',
      pointer: findText(schema, (key, value) => key === '$ref' && value === reference) ?? [],
    };
  }
  const word = /unknown (?<what>keyword|format):?\s+"(?<word>[^"]*)"/u.exec(message)?.groups;
  if (word?.word !== undefined) {
    const isFormat = word.what === 'format';
    return {
      reason: `Unknown ${isFormat ? 'format' : 'keyword'} \`${word.word}\` in a JSON Schema`,
      note: NOTE,
      pointer:
        findText(schema, (key, value) =>
          isFormat ? key === 'format' && value === word.word : key === word.word,
        ) ?? [],
    };
  }
  return {reason: `Expected a valid JSON Schema: ${message}`, note: NOTE, pointer: []};
}

/** Where the first pair of this kind stands in a schema. */
function findText(
  part: unknown,
  isWanted: (key: string, value: unknown) => boolean,
  path: readonly string[] = [],
): string[] | null {
  const pairs: [string, unknown][] = Array.isArray(part) || isSchema(part) ? Object.entries(part) : [];
  for (const [key, value] of pairs) {
    if (isWanted(key, value)) return [...path, key];
    const below = findText(value, isWanted, [...path, key]);
    if (below) return below;
  }
  return null;
}
