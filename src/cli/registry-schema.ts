import {pathsSchema} from '../catalogue/order/paths-schema.js';
import {termsSchema} from '../catalogue/terms/terms-schema.js';
import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import {taxonomiesOf} from '../options/library-options.js';
import type {PluginOptions} from '../options/options.js';
import {UsageError} from './usage.js';

/** What the schema of learning paths is called; a taxonomy of this name has none. */
const PATHS = 'paths';

/**
 * The JSON Schema of the registry of a taxonomy, such as `laws`, or of the file of learning paths.
 *
 * @throws UsageError when there is no such taxonomy
 */
export function registrySchema(name: string, options: PluginOptions): string {
  const taxonomy = taxonomiesOf(options).find(each => each.name === name);
  if (taxonomy) return toJson(termsSchema(taxonomy));
  if (name === PATHS) return toJson(pathsSchema());
  const names = [...Object.keys(options.taxonomies), PATHS];
  throw new UsageError(
    `Unknown registry \`${name}\`${didYouMean(nearest(name, names))} A taxonomy of your own is an entry in the option \`taxonomies\``,
  );
}

function toJson(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
