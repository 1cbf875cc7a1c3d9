import {SLUG} from './slug.js';

type Schema = Record<string, unknown>;

/** The words by which other files name an entry. */
export const ID_SCHEMA = {type: 'string', pattern: SLUG.source};

/**
 * The JSON Schema of a file of entries: a list of maps, or a map whose keys are their ids.
 *
 * @param required The keys that an entry cannot do without, beside its id.
 */
export function entriesSchema(
  title: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
): Schema {
  const entry = {type: 'object', properties, additionalProperties: false};
  return {
    // The dialect that editors of YAML know.
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    type: ['array', 'object'],
    items: {...entry, required: ['id', ...required]},
    propertyNames: ID_SCHEMA,
    additionalProperties: {...entry, required},
  };
}
