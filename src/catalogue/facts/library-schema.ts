import type {FactSpec} from '../../markdown/facts/fact-spec.js';
import type {Catalogue} from '../catalogue.js';
import {isTyped, sidesOf} from '../relations/relation-kind.js';

/** Of a part of a JSON Schema, as far as it is made here. */
type Schema = Readonly<Record<string, unknown>>;

const STRING = {type: 'string'};
const INTEGER = {type: 'integer', minimum: 1};
const PLACE = {line: INTEGER, column: INTEGER};
const LINKS = list(object({text: STRING, url: STRING}));

const NAMED = {name: STRING, label: STRING};
const RELATED_PAGES = list(object({permalink: STRING, reason: {type: ['string', 'null']}}));

const TEXT = object({text: STRING, html: STRING, ...PLACE}, {links: LINKS});
const ITEM = object({text: STRING, html: STRING, lead: {type: ['string', 'null']}, ...PLACE}, {links: LINKS});

/**
 * The JSON Schema (draft 2020-12) of a version's `pattern-library.json`: each fact by its name, with the template's words
 * for it.
 */
export function librarySchema({
  catalogue: {taxonomies, relations},
  facts,
}: {
  catalogue: Pick<Catalogue, 'taxonomies' | 'relations'>;
  facts: readonly FactSpec[];
}): Schema {
  const names = taxonomies.map(({taxonomy}) => taxonomy.name);
  const sides = relations.filter(isTyped).flatMap(sidesOf);
  const page = object({
    permalink: STRING,
    title: STRING,
    description: STRING,
    template: {...STRING, description: 'Name of the template that governs the page.'},
    source: {...STRING, description: 'The file of the page; `line` and `column` count in it.'},
    terms: byName(names, list(STRING)),
    related: RELATED_PAGES,
    relations: byName(
      sides.map(({name}) => name),
      RELATED_PAGES,
    ),
    referencedBy: list(STRING),
    previous: {type: ['string', 'null']},
    next: {type: ['string', 'null']},
    facts: {
      type: 'object',
      properties: Object.fromEntries(facts.map(spec => [spec.name, factSchema(spec)])),
      additionalProperties: false,
    },
    sentences: byName(names, {type: 'object', additionalProperties: list({$ref: '#/$defs/text'})}),
  });
  const term = object({id: STRING, title: STRING, permalink: STRING, pages: list(STRING)});
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Pattern library',
    $defs: {text: TEXT, item: ITEM},
    ...object({
      $schema: STRING,
      version: {const: 2},
      pages: list(page),
      taxonomies: byName(names, list(term)),
      relations: list(
        object({...NAMED, inverse: {oneOf: [object(NAMED), {type: 'null'}]}, order: {type: 'boolean'}}),
      ),
    }),
  };
}

function factSchema({kind, label, line, many, values, columns = []}: FactSpec): Schema {
  const description = `${label} (line ${line} of the template)${values ? `: ${values.join(', ')}` : ''}`;
  const value = {description, ...VALUES[kind](columns)};
  return many ? {description, ...list(value)} : value;
}

const VALUES: Readonly<Record<FactSpec['kind'], (columns: NonNullable<FactSpec['columns']>) => Schema>> = {
  text: () => ({$ref: '#/$defs/text'}),
  list: () => object({items: list({$ref: '#/$defs/item'}), ...PLACE}),
  table: columns =>
    object({
      columns: list(object({key: STRING, title: STRING})),
      rows: list({
        type: 'object',
        properties: Object.fromEntries(
          columns.map(({key, label}) => [key, {description: label, $ref: '#/$defs/text'}]),
        ),
        additionalProperties: {$ref: '#/$defs/text'},
      }),
      ...PLACE,
    }),
  code: () => object({code: STRING, language: {type: ['string', 'null']}, ...PLACE}),
};

function list(items: Schema): Schema {
  return {type: 'array', items};
}

function object(required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema {
  return {
    type: 'object',
    properties: {...required, ...optional},
    required: Object.keys(required),
    additionalProperties: false,
  };
}

function byName(names: readonly string[], each: Schema): Schema {
  return object(Object.fromEntries(names.map(name => [name, each])));
}
