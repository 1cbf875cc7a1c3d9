import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {readRegistry} from '../../catalogue/terms/read-registry.js';
import type {Registry, TaxonomyConfig} from '../../catalogue/terms/taxonomy.js';
import type {Finding} from '../../markdown/finding.js';
import type {DocsVersion} from './docs-versions.js';
import {isFile} from './is-file.js';
import {messagePath} from './message-path.js';

/** A taxonomy as the site uses it. */
export interface SiteTaxonomy extends TaxonomyConfig {
  /** Path of the registry below the docs folder. */
  registry: string;
  /** Somebody asked for it, so it is a mistake when no docs folder holds its registry. */
  isRequired: boolean;
}

/** The registries of one version of the docs, in the order of the options. A missing one is left out. */
export async function readRegistries(
  version: DocsVersion,
  taxonomies: SiteTaxonomy[],
): Promise<{registries: Registry[]; findings: Finding[]}> {
  const results = await Promise.all(
    taxonomies.map(async ({registry, isRequired: _, ...taxonomy}) => {
      const file = registryFiles(version, registry).find(isFile);
      return file === undefined
        ? null
        : readRegistry({path: messagePath(file), text: await readFile(file, 'utf8')}, taxonomy);
    }),
  );
  const found = results.filter(result => result !== null);
  return {
    registries: found.map(({registry}) => registry),
    findings: found.flatMap(({findings}) => findings),
  };
}

/** Where a registry may stand: beside the translated docs, or else beside the docs. */
export function registryFiles(version: DocsVersion, registry: string): string[] {
  return version.folders.map(folder => path.resolve(folder, registry));
}
