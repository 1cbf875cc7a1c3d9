import path from 'node:path';
import {BUILT_IN_TEMPLATE} from '../../options/default-options.js';
import type {Template} from '../../template/template.js';
import type {PluginOptions} from '../../options/options.js';
import {registryFiles} from './registries.js';
import {templateFile} from './templates.js';
import {schemaFile} from './front-matter-schema.js';
import type {VersionLibrary} from './library.js';

/**
 * The files beside the docs whose change changes the library: templates, the schemas of their front matter, and the registries of every version, that of
 * the learning paths included. A registry that does not exist yet is watched as well.
 */
export function pathsToWatch(
  {templates, taxonomies, paths}: Pick<PluginOptions, 'templates' | 'taxonomies' | 'paths'>,
  versions: Pick<VersionLibrary, 'version' | 'docs'>[],
  siteDir: string,
): string[] {
  const own = templates.filter(({template}) => template !== BUILT_IN_TEMPLATE);
  const registries = [...Object.values(taxonomies), paths].map(({registry}) => registry);
  const files = [
    ...own.map(template => templateFile(template, siteDir)),
    ...templates.flatMap(({frontMatter}) =>
      frontMatter === undefined ? [] : path.resolve(siteDir, frontMatter),
    ),
    ...versions.flatMap(({docs}) =>
      docs.flatMap(({template}) => namedSchema(template?.template ?? null, siteDir)),
    ),
    ...versions.flatMap(({version}) => registries.flatMap(registry => registryFiles(version, registry))),
  ];
  return [...new Set(files)];
}

/** The schema that a template itself names. */
function namedSchema(template: Template | null, siteDir: string): string[] {
  const file = template && schemaFile(template, {}, siteDir);
  return file === null ? [] : [file];
}
