import {cacheFile} from './cache-file.js';
import {openPageCache, type PageCache} from './page-cache.js';

/** The cache of a folder's pages; of this run alone where there is no place for its file (`cacheFile`). */
export function cacheOf(folder: string, name: string): PageCache {
  return openPageCache(cacheFile(folder, name));
}
