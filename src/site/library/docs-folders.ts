import path from 'node:path';
import type {DocusaurusConfig} from '@docusaurus/types';
import {pluginEntries, presetEntries} from './plugin-entries.js';

/** Where a docs plugin has the docs of its current version. */
export interface DocsFolder {
  /** Id of the docs plugin. */
  id: string;
  /** Absolute path. */
  folder: string;
}

/** The docs folders of a site, as its presets and plugins name them. */
export function docsFolders(
  config: Pick<DocusaurusConfig, 'presets' | 'plugins' | 'themes'>,
  siteDir: string,
): DocsFolder[] {
  const ofPresets = presetEntries(config, 'classic', '@docusaurus/preset-classic')
    .filter(({docs}) => docs !== false)
    .map(({docs}) => (typeof docs === 'object' && docs !== null ? {...docs} : {}));
  const ofPlugins = pluginEntries(config, 'content-docs', '@docusaurus/plugin-content-docs');
  return [...ofPresets, ...ofPlugins].map((options: Record<string, unknown>) => ({
    id: typeof options.id === 'string' ? options.id : 'default',
    folder: path.resolve(siteDir, typeof options.path === 'string' ? options.path : 'docs'),
  }));
}
