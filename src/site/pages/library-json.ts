import path from 'node:path';
import {librarySchema} from '../../catalogue/facts/library-schema.js';
import {SCHEMA_NAME, toJson} from '../../catalogue/to-json.js';
import type {VersionLibrary} from '../library/library.js';
import {writeWhole} from '../library/write-whole.js';

const FILE_NAME = 'pattern-library.json';

/**
 * Writes each version's library for other tools: `/pattern-library.json` for the one that readers see first, and below
 * its path (`/docs/next/pattern-library.json`) for any other.
 */
export function writeLibraryJson(
  versions: VersionLibrary[],
  {outDir, baseUrl}: {outDir: string; baseUrl: string},
): void {
  const taken = new Set<string>();
  // What readers see first comes first: another docs plugin may have its docs at the root of the site.
  const isFirst = ({version}: VersionLibrary) => version.docsId === 'default' && version.isLast;
  for (const version of versions.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))) {
    const {addresses} = version;
    const folder = path.join(outDir, addresses.base.slice(baseUrl.length));
    if (taken.has(folder)) continue;
    taken.add(folder);
    const write = (name: string, contents: object) => {
      writeWhole(path.join(folder, name), `${JSON.stringify(contents, null, 2)}\n`);
    };
    write(FILE_NAME, toJson(version));
    write(SCHEMA_NAME, librarySchema(version));
  }
}
