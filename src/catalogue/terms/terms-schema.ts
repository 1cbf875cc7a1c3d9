import {entriesSchema, ID_SCHEMA} from '../entries-schema.js';
import type {TaxonomyConfig} from './taxonomy.js';

/** The JSON Schema of a taxonomy's registry, for editors: what `readRegistry` takes without a finding. */
export function termsSchema({label, singular, frontMatterKey}: TaxonomyConfig): Record<string, unknown> {
  const noun = singular.toLowerCase();
  return entriesSchema(
    `The registry of the taxonomy "${label}"`,
    {
      id: {...ID_SCHEMA, description: `What pages write in \`${frontMatterKey}\`.`},
      title: {type: 'string', minLength: 1, description: `What readers call the ${noun}.`},
      number: {type: 'number', description: `Its number: "${singular} 1".`},
      summary: {type: 'string', minLength: 1, description: 'One sentence, for lists and cards.'},
      icon: {type: 'string', minLength: 1, description: 'An emoji or a short text.'},
      color: {
        type: 'string',
        minLength: 1,
        description: "The name of an Infima colour, such as `danger`, or any CSS colour, such as '#8250df'.",
      },
      aliases: {
        type: ['string', 'array'],
        items: {type: 'string', minLength: 1},
        description: 'Old ids: pages that still write them get a warning.',
      },
      doc: {type: 'string', minLength: 1, description: `The id of the doc that is the page of the ${noun}.`},
    },
    ['title'],
  );
}
