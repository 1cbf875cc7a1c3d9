import {existsSync} from 'node:fs';
import path from 'node:path';
import {PACKAGE_NAME} from '../check/package-version.js';

/**
 * The file of a folder's cache: in the nearest `node_modules/.cache`, where other tools keep theirs and `docusaurus clear`
 * removes it. `null` where there is no `node_modules`, or where `PATTERN_LIBRARY_NO_CACHE` is set.
 *
 * @param name Tells caches of one folder apart: several programs may run at once.
 */
export function cacheFile(folder: string, name: string): string | null {
  if (process.env.PATTERN_LIBRARY_NO_CACHE) return null;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const modules = path.join(at, 'node_modules');
    if (existsSync(modules)) return path.join(modules, '.cache', PACKAGE_NAME, `${name}.bin`);
    if (at === path.dirname(at)) return null;
  }
}
