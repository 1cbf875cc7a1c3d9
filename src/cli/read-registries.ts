import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {readRegistry} from '../catalogue/terms/read-registry.js';
import type {VersionInput} from '../library/library.js';
import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import {taxonomiesOf} from '../options/library-options.js';
import type {Arguments} from './arguments.js';
import type {CommandOptions} from './load-options.js';
import {UsageError} from './usage.js';
import {messagePath} from '../site/library/message-path.js';

/**
 * Reads the registries that the call names, or those that the site has.
 *
 * @throws UsageError when a taxonomy or a file that the call names does not exist
 */
export async function readRegistries(
  args: Pick<Arguments, 'taxonomies'>,
  {options, site}: CommandOptions,
): Promise<NonNullable<VersionInput['registries']>> {
  const names = Object.keys(options.taxonomies);
  const unknown = [...args.taxonomies.keys()].find(name => !names.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(
      `Unknown taxonomy \`${unknown}\`${didYouMean(nearest(unknown, names))} A taxonomy of your own is an entry in the option \`taxonomies\``,
    );
  }
  const read = await Promise.all(
    taxonomiesOf(options).flatMap(taxonomy => {
      const asked = args.taxonomies.get(taxonomy.name);
      const files =
        asked === undefined
          ? (site?.docs ?? []).map(({folder}) => path.join(folder, taxonomy.registry))
          : [path.resolve(asked)];
      return files.map(async file => {
        const text = await readFile(file, 'utf8').catch(() => null);
        if (text === null && asked !== undefined) throw new UsageError(`No registry at \`${asked}\``);
        return text === null ? null : readRegistry({path: messagePath(file), text}, taxonomy);
      });
    }),
  );
  return read.filter(each => each !== null);
}
