import {sidesOf, type RelationKind} from '../../catalogue/relations/relation-kind.js';
import {isSchema, type JsonSchema} from '../../template/front-matter/json-schema.js';

const TEXT: JsonSchema = {type: 'string', minLength: 1};

/** A page by its name; a name with a reason; or both as a map of two keys. */
const PAGE: JsonSchema = {
  anyOf: [
    TEXT,
    {type: 'object', minProperties: 1, maxProperties: 1, additionalProperties: {type: ['string', 'null']}},
    {
      type: 'object',
      properties: {page: TEXT, reason: {type: ['string', 'null']}},
      required: ['page'],
      additionalProperties: false,
    },
  ],
};

/** What a key of relations may hold: one page, a list of pages, a map of pages and reasons, or nothing. */
const PAGES: JsonSchema = {
  anyOf: [
    ...(PAGE.anyOf as JsonSchema[]),
    {type: 'array', items: PAGE},
    {type: 'object', additionalProperties: {type: ['string', 'null']}},
    {type: 'null'},
  ],
};

/** Where the schema says what relations may be. */
const DEFINITION = 'relatedPages';

/**
 * A schema of front matter that knows the keys of relations, where it neither says what their values are nor refuses them.
 * Only editors need this: the check reads the keys in any case.
 */
export function completeRelations(schema: JsonSchema, kinds: readonly RelationKind[]): JsonSchema {
  const known = isSchema(schema.properties) ? schema.properties : {};
  const definitions = isSchema(schema.$defs) ? schema.$defs : {};
  const isOpen = (key: string) =>
    Object.hasOwn(known, key)
      ? isSchema(known[key]) && !DESCRIBED.some(word => Object.hasOwn(known[key] as object, word))
      : schema.additionalProperties !== false;
  const properties = kinds
    .flatMap(sidesOf)
    .filter(({frontMatterKey}) => isOpen(frontMatterKey))
    .map(({name, label, frontMatterKey: key}) => [
      key,
      {
        description: label ?? `Pages that are ${name}`,
        ...(known[key] as JsonSchema | undefined),
        $ref: `#/$defs/${DEFINITION}`,
      },
    ]);
  if (properties.length === 0) return schema;
  return {
    ...schema,
    properties: {...known, ...(Object.fromEntries(properties) as JsonSchema)},
    $defs: {...definitions, [DEFINITION]: PAGES},
  };
}

/** Words of a schema that say what a value is. */
const DESCRIBED = ['type', 'enum', 'const', 'items', 'anyOf', 'oneOf', '$ref'];
