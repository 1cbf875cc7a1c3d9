import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {SharedState} from '../../remark/shared-state.js';
import {writeWhole} from '../library/write-whole.js';
import type {SiteListings} from './listings.js';

/**
 * Writes the modules of all listings and quotes, and returns what the transform asks for the module of one of them.
 *
 * @param generatedDir The site's folder of generated files.
 * @param folder The plugin's folder in it.
 */
export async function createListingModules(
  {modules, moduleFor}: Pick<SiteListings, 'modules' | 'moduleFor'>,
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
  {generatedDir, folder}: {generatedDir: string; folder: string},
): Promise<NonNullable<SharedState['dataRequest']>> {
  await Promise.all([...modules].map(([name, data]) => createData(name, data)));
  const written = new Set(modules.keys());
  return (file, attributes, directive) => {
    const module = moduleFor(file, attributes, directive);
    if (module === null) return null;
    const target = path.join(generatedDir, folder, module.name);
    // A listing that has just been typed: the module has to be there before the bundler looks for it.
    // What an earlier run has left there may be of another day, or half of it.
    if (!written.has(module.name)) {
      const text = JSON.stringify(module.data, null, 2);
      if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeWhole(target, text);
      written.add(module.name);
    }
    return `@generated/${folder}/${module.name}`;
  };
}
