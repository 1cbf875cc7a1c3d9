import path from 'node:path';
import type {VersionLibrary} from '../../library/library.js';
import {writeWhole} from '../../library/write-whole.js';
import type {SiteIndex} from '../site-index.js';
import {comparedPage} from './compared-page.js';
import {comparisonOf} from './comparison.js';

/**
 * Writes the data of each page that can be compared into a file of its own: `patterns/compare/bulkhead.json`. A browser
 * fetches it when a reader chooses the page.
 *
 * @param folder What is served at the base URL: the folder of the built site, or one that the server of
 *   `docusaurus start` is told of.
 */
export function writeComparisonFiles(
  versions: readonly VersionLibrary[],
  index: SiteIndex | null,
  {folder, baseUrl}: {folder: string; baseUrl: string},
): void {
  for (const version of versions) {
    const comparison = comparisonOf(version, index);
    if (comparison === null) continue;
    const own = path.join(folder, comparison.permalink.slice(baseUrl.length));
    for (const page of comparison.pages) {
      const data = comparedPage(page, comparison, version);
      writeWhole(path.join(own, `${data.name}.json`), JSON.stringify(data));
    }
  }
}
