import path from 'node:path';
import type {Registry} from '../catalogue/taxonomy.js';
import {FILE_START, type Finding} from '../markdown/finding.js';
import type {LibraryDoc, VersionLibrary} from './library.js';
import {messagePath} from './message-path.js';
import type {SiteTaxonomy} from './registries.js';

/**
 * Reports a taxonomy whose registry stands in no docs folder, where the site's options name the taxonomy, and pages
 * that name terms where their version has no registry. A site need not have laws and pillars at all.
 */
export function findMissingRegistries(
  taxonomies: SiteTaxonomy[],
  versions: Pick<VersionLibrary, 'version' | 'docs' | 'registries'>[],
): Finding[] {
  return taxonomies.flatMap(taxonomy => {
    const lacking = versions.filter(({registries}) => !hasRegistry(registries, taxonomy));
    const isNowhere = lacking.length === versions.length;
    return [
      ...(isNowhere && taxonomy.isRequired ? [missingRegistry(taxonomy, versions)] : []),
      ...lacking.flatMap(({docs, version}) =>
        docs
          .filter(doc => namesTerms(doc, taxonomy))
          .map(doc => unknownTerms(doc, taxonomy, registryPath(taxonomy, version.folders))),
      ),
    ];
  });
}

function hasRegistry(registries: Registry[], {name}: SiteTaxonomy): boolean {
  return registries.some(({taxonomy}) => taxonomy.name === name);
}

/** Governed pages only: to other docs the key may mean anything. */
function namesTerms({doc, page, template}: LibraryDoc, {frontMatterKey}: SiteTaxonomy): boolean {
  const value = page.frontMatter.data[frontMatterKey];
  return template !== null && !doc.draft && Array.isArray(value) && value.length > 0;
}

function missingRegistry(taxonomy: SiteTaxonomy, versions: Pick<VersionLibrary, 'version'>[]): Finding {
  const folders = versions.find(({version}) => version.docsId === 'default')?.version.folders ?? [];
  return {
    ruleId: 'registry',
    path: registryPath(taxonomy, folders),
    place: FILE_START,
    reason: `The registry of the taxonomy \`${taxonomy.name}\` does not exist.`,
    note: `Write its terms into this file, or set \`taxonomies.${taxonomy.name}.registry\` to its path below the docs folder.`,
    expected: [taxonomy.registry],
    actual: [],
  };
}

function unknownTerms(
  {page}: LibraryDoc,
  {name, frontMatterKey, registry}: SiteTaxonomy,
  file: string,
): Finding {
  return {
    ruleId: 'unknown-term',
    path: page.path,
    place: page.frontMatter.place(frontMatterKey),
    reason: `The page names ${name}, and there is no registry \`${file}\` that declares any.`,
    note: 'Write the terms into that file, each with its `id` and `title`.',
    expected: [registry],
    actual: [],
  };
}

/** The folder of the untranslated docs is the last: the file belongs there first. */
function registryPath({registry}: SiteTaxonomy, folders: string[]): string {
  return messagePath(path.resolve(folders.at(-1) ?? '.', registry));
}
