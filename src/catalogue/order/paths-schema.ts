import {entriesSchema, ID_SCHEMA} from '../entries-schema.js';

/** The JSON Schema of a file of learning paths, for editors: what `readPaths` takes without a finding. */
export function pathsSchema(): Record<string, unknown> {
  return entriesSchema(
    'Learning paths',
    {
      id: {...ID_SCHEMA, description: 'The last part of the address: `/paths/<id>`.'},
      title: {type: 'string', minLength: 1, description: 'What readers call the path.'},
      description: {type: 'string', minLength: 1, description: 'One sentence, for the list of all paths.'},
      pages: {
        type: ['string', 'array'],
        items: {type: 'string', minLength: 1},
        minItems: 1,
        minLength: 1,
        description: 'Ids, file paths or permalinks of docs, in the order in which they are read.',
      },
    },
    ['pages'],
  );
}
