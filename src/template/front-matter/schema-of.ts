import type {FrontMatterKey, Template} from '../template.js';
import {fixedPart} from '../words/choice.js';
import {conditionText, type Condition} from '../words/condition.js';
import {canonical} from './canonical.js';
import {atPointer, isSchema, pointerSteps, type JsonSchema} from './json-schema.js';

/** The dialect of a schema that names none. */
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

type Described = Pick<Template, 'path' | 'frontMatter' | 'namedSchema'>;

/**
 * The JSON Schema of the front matter of a template's pages: the one that the site names, and what the template itself
 * says of all keys that it does not describe. Without a named schema it is in the dialect of 2020-12.
 */
export function frontMatterSchema(template: Described): JsonSchema {
  const {namedSchema, path} = template;
  const named: JsonSchema = namedSchema?.schema ?? {
    $schema: DIALECT,
    title: `The front matter of pages that follow ${path}`,
    type: 'object',
  };
  const keys = ownKeys(template);
  const conditions = keys.flatMap(({name, when}) =>
    when ? [requirement(name, when, choiceOf(when.key, template))] : [],
  );
  return {
    ...named,
    properties: {
      ...Object.fromEntries(keys.map(key => [key.name, propertySchema(key, path)])),
      ...(isSchema(named.properties) && named.properties),
    },
    required: [...listOf(named.required), ...keys.filter(({required}) => required).map(({name}) => name)],
    ...(conditions.length > 0 && {allOf: [...listOf(named.allOf), ...conditions]}),
  };
}

/** The keys that the template alone describes: what the named schema says of a key is all that is said of it. */
export function ownKeys({
  frontMatter,
  namedSchema,
}: Pick<Template, 'frontMatter' | 'namedSchema'>): FrontMatterKey[] {
  const described = new Set(namedSchema ? describedKeys(namedSchema.schema, namedSchema.schema) : []);
  return frontMatter.filter(({name}) => !described.has(name));
}

/** The keys that a schema describes, by itself or by the schemas that it is made of. */
export function describedKeys(schema: unknown, root: JsonSchema, seen = new Set<unknown>()): string[] {
  if (!isSchema(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const {properties, required, allOf, $ref} = schema;
  const parts = [...listOf(allOf), typeof $ref === 'string' ? localPart($ref, root) : undefined];
  return [
    ...(isSchema(properties) ? Object.keys(properties) : []),
    ...listOf(required).map(String),
    ...parts.flatMap(part => describedKeys(part, root, seen)),
  ];
}

/** What a `$ref` within the schema leads to. */
function localPart($ref: string, root: JsonSchema): unknown {
  return $ref.startsWith('#/') ? atPointer(root, pointerSteps($ref)) : undefined;
}

/** Every type but `null`: a value that says something. */
const ANY_TYPE = ['string', 'number', 'boolean', 'array', 'object'];

function propertySchema(key: FrontMatterKey, path: string): JsonSchema {
  const {name, line, words, values, form} = key;
  const where = `\`${name}\`, line ${line} of ${path}`;
  return {
    description: words === '' ? where : `${words} (${where})`,
    ...(values ? choiceSchema(values, mayBeNull(key)) : valueSchema(form, mayBeNull(key))),
  };
}

/** A key that pages need has a value; any other may be left empty. */
export function mayBeNull({required, mayBeEmpty}: Pick<FrontMatterKey, 'required' | 'mayBeEmpty'>): boolean {
  return mayBeEmpty || !required;
}

function valueSchema(form: JsonSchema, isNullable: boolean): JsonSchema {
  const types = listOf(form.type).concat(typeof form.type === 'string' ? form.type : []);
  if (isNullable) return types.length > 0 ? {...form, type: [...types, 'null']} : form;
  return {pattern: '\\S', ...form, type: types.length > 0 ? form.type : ANY_TYPE};
}

/** One of these, or a list of them. A value with a place to fill in is open from there on. */
function choiceSchema(values: readonly string[], isNullable: boolean): JsonSchema {
  const closed: (string | null)[] = values.filter(value => fixedPart(value) === value);
  const open = values
    .filter(value => fixedPart(value) !== value)
    .map(value => ({type: 'string', title: value, pattern: `^${escape(fixedPart(value))}\\s*\\S`}));
  const one: JsonSchema[] = [...(closed.length > 0 ? [{enum: closed}] : []), ...open];
  const items = one.length === 1 ? one[0] : {anyOf: one};
  return {anyOf: [...one, {type: 'array', items}, ...(isNullable ? [{type: 'null'}] : [])]};
}

/** The values that a key may have; `null` where it is free. */
export function choiceOf(
  name: string,
  template: Pick<Template, 'frontMatter' | 'namedSchema'>,
): string[] | null {
  const own = ownKeys(template).find(key => key.name === name);
  if (own) return own.values;
  const named = atPointer(template.namedSchema?.schema, ['properties', name, 'enum']);
  return Array.isArray(named) ? named.map(String) : null;
}

function requirement(name: string, when: Condition, choice: string[] | null): JsonSchema {
  const values = when.values.map(value => (choice ? canonical(choice, value) : null) ?? value);
  const isOne = {anyOf: [{enum: values}, {type: 'array', contains: {enum: values}}]};
  return {
    title: conditionText(when),
    if: {properties: {[when.key]: when.isNot ? {not: isOne} : isOne}, required: [when.key]},
    then: {properties: {[name]: {type: ANY_TYPE}}, required: [name]},
  };
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
