import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {readRegistry} from '../../catalogue/terms/read-registry.js';
import type {VersionInput} from '../../library/library.js';
import type {OptionTaxonomy} from '../../options/library-options.js';
import type {DocsVersion} from './docs-versions.js';
import {isFile} from './is-file.js';

/** A taxonomy as the site uses it. */
export interface SiteTaxonomy extends OptionTaxonomy {
  /** Somebody asked for it, so it is a mistake when no docs folder holds its registry. */
  isRequired: boolean;
}

/** The registries of one version of the docs, in the order of the options. A missing one is left out. */
export async function readRegistries(
  version: DocsVersion,
  taxonomies: SiteTaxonomy[],
): Promise<NonNullable<VersionInput['registries']>> {
  const results = await Promise.all(
    taxonomies.map(async ({registry, isRequired: _, ...taxonomy}) => {
      const file = registryFiles(version, registry).find(isFile);
      return file === undefined
        ? null
        : readRegistry({path: toMessageRelativeFilePath(file), text: await readFile(file, 'utf8')}, taxonomy);
    }),
  );
  return results.filter(result => result !== null);
}

/** Where a registry may stand: beside the translated docs, or else beside the docs. */
export function registryFiles(version: DocsVersion, registry: string): string[] {
  return version.folders.map(folder => path.resolve(folder, registry));
}
