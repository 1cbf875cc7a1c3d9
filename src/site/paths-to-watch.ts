import {BUILT_IN_TEMPLATE, type PluginOptions} from '../options.js';
import {registryFiles} from './registries.js';
import {templateFile} from './templates.js';
import type {VersionLibrary} from './library.js';

/**
 * The files beside the docs whose change changes the library: templates, and the registries of every version. A
 * registry that does not exist yet is watched as well.
 */
export function pathsToWatch(
  {templates, taxonomies}: Pick<PluginOptions, 'templates' | 'taxonomies'>,
  versions: Pick<VersionLibrary, 'version'>[],
  siteDir: string,
): string[] {
  const own = templates.filter(({template}) => template !== BUILT_IN_TEMPLATE);
  const registries = Object.values(taxonomies).map(({registry}) => registry);
  const files = [
    ...own.map(template => templateFile(template, siteDir)),
    ...versions.flatMap(({version}) => registries.flatMap(registry => registryFiles(version, registry))),
  ];
  return [...new Set(files)];
}
