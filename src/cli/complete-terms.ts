import type {Registry, Term} from '../catalogue/terms/taxonomy.js';
import {isSchema, type JsonSchema} from '../template/front-matter/json-schema.js';

/**
 * A schema of front matter whose keys `laws`, `pillars` and so on offer the ids of the terms, each with its title and its
 * summary. It says nothing of a key whose values the schema describes by itself. Only editors need this: the check knows
 * terms by all their names.
 */
export function completeTerms(schema: JsonSchema, registries: readonly Registry[]): JsonSchema {
  const known = isSchema(schema.properties) ? schema.properties : {};
  const properties = Object.fromEntries(
    registries
      .filter(
        ({taxonomy, terms, incomplete}) =>
          terms.length > 0 && !incomplete && isOpen(known[taxonomy.frontMatterKey]),
      )
      .map(({taxonomy, terms}) => {
        const key = taxonomy.frontMatterKey;
        return [key, {description: taxonomy.label, ...asSchema(known[key]), ...choice(terms)}];
      }),
  );
  return {...schema, properties: {...known, ...properties}};
}

/** A page names one term, or several in a list; a key without a value names none. */
function choice(terms: readonly Term[]): JsonSchema {
  const one = {oneOf: terms.map(constant)};
  return {anyOf: [one, {type: 'array', items: one, uniqueItems: true}, {type: 'null'}]};
}

function constant({id, title, number, summary}: Term): JsonSchema {
  return {
    const: id,
    title: number === null ? title : `${number}: ${title}`,
    ...(summary !== '' && {description: summary}),
  };
}

function isOpen(property: unknown): boolean {
  return !['enum', 'const', 'items', 'anyOf', 'oneOf', '$ref'].some(word => word in asSchema(property));
}

function asSchema(property: unknown): JsonSchema {
  return isSchema(property) ? property : {};
}
