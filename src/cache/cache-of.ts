import {existsSync} from 'node:fs';
import path from 'node:path';
import {PACKAGE_NAME} from '../check/package-version.js';
import {openPageCache, type PageCache} from './page-cache.js';

/**
 * The cache of a folder: in the nearest `node_modules/.cache`, where other tools keep theirs and `docusaurus clear`
 * removes it. None where there is no `node_modules`, or where `PATTERN_LIBRARY_NO_CACHE` is set.
 *
 * @param name Tells caches of one folder apart: several programs may run at once.
 */
export function cacheOf(folder: string, name: string): PageCache {
  if (process.env.PATTERN_LIBRARY_NO_CACHE) return openPageCache(null);
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const modules = path.join(at, 'node_modules');
    if (existsSync(modules)) return openPageCache(path.join(modules, '.cache', PACKAGE_NAME, `${name}.bin`));
    if (at === path.dirname(at)) return openPageCache(null);
  }
}
