import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';
import {docsFolders} from './docs-folders.js';

/** The folder of one version of one docs plugin, as far as the site's configuration tells. */
export interface DocsSource {
  /** `current`, `version-1.0`, `community-current`: as Docusaurus names the files of their translations. */
  name: string;
  /** Absolute path. */
  folder: string;
}

/**
 * Where the docs are, before any docs plugin has loaded them: texts have to be known when translations are written,
 * and then a plugin sees no content but its own. Docs that the configuration does not name are left out.
 */
export function docsSources(
  config: Pick<DocusaurusConfig, 'presets' | 'plugins' | 'themes'>,
  siteDir: string,
): DocsSource[] {
  const instances = docsFolders(config, siteDir);
  const isDefault = ({id}: {id: string}) => id === 'default';
  const ordered = [...instances.filter(isDefault), ...instances.filter(each => !isDefault(each))];
  return ordered.flatMap(({id, folder}) => {
    const filePrefix = id === 'default' ? '' : `${id}_`;
    const namePrefix = id === 'default' ? '' : `${id}-`;
    const versions = readVersions(path.join(siteDir, `${filePrefix}versions.json`));
    return [
      {name: `${namePrefix}current`, folder},
      ...versions.map(version => ({
        name: `${namePrefix}version-${version}`,
        folder: path.join(siteDir, `${filePrefix}versioned_docs`, `version-${version}`),
      })),
    ];
  });
}

/** What is wrong with the file, the docs plugin says. */
function readVersions(file: string): string[] {
  if (!existsSync(file)) return [];
  try {
    const versions: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(versions) ? versions.filter(version => typeof version === 'string') : [];
  } catch {
    return [];
  }
}
