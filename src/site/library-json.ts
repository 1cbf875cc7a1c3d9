import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {toJson} from '../catalogue/to-json.js';
import type {VersionLibrary} from './library.js';

const FILE_NAME = 'pattern-library.json';

/**
 * Writes each version's library for other tools: `/pattern-library.json` for the one that readers see first, and below
 * its path (`/docs/next/pattern-library.json`) for any other.
 */
export async function writeLibraryJson(
  versions: VersionLibrary[],
  {outDir, baseUrl}: {outDir: string; baseUrl: string},
): Promise<void> {
  for (const {catalogue, paths} of versions) {
    const folder = path.join(outDir, paths.base.slice(baseUrl.length));
    await mkdir(folder, {recursive: true});
    await writeFile(path.join(folder, FILE_NAME), `${JSON.stringify(toJson(catalogue), null, 2)}\n`);
  }
}
