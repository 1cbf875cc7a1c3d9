import path from 'node:path';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import type {Registry} from '../../catalogue/terms/taxonomy.js';
import type {LibraryDoc, LibraryVersion} from '../../library/library.js';
import {FILE_START, type Finding} from '../../markdown/finding.js';
import type {DocsVersion} from './docs-versions.js';
import type {SiteTaxonomy} from './registries.js';

/** Where a registry is looked for, and the pages that may need it. */
type Version = Pick<LibraryVersion, 'docs' | 'registries'> & {version: DocsVersion};

/**
 * Reports registries that are missing: where pages of a version name terms, at the first of these pages; where none
 * does, if the site's options name the taxonomy. A site need not have laws and pillars at all.
 */
export function findMissingRegistries(taxonomies: SiteTaxonomy[], versions: Version[]): Finding[] {
  return taxonomies.flatMap(taxonomy => {
    const lacking = versions.filter(({registries}) => !hasRegistry(registries, taxonomy));
    const missed = lacking.flatMap(({docs, version}) => {
      const [first, ...others] = docs.filter(doc => namesTerms(doc, taxonomy));
      return first
        ? [unknownTerms(first, others.length, taxonomy, registryPath(taxonomy, version.folders))]
        : [];
    });
    const isNowhere = lacking.length === versions.length;
    return missed.length === 0 && isNowhere && taxonomy.isRequired
      ? [missingRegistry(taxonomy, versions)]
      : missed;
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

function missingRegistry(taxonomy: SiteTaxonomy, versions: Pick<Version, 'version'>[]): Finding {
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
  others: number,
  {name, frontMatterKey, registry}: SiteTaxonomy,
  file: string,
): Finding {
  return {
    ruleId: 'unknown-term',
    path: page.path,
    place: page.frontMatter.place(frontMatterKey),
    reason: `The page names ${name}${andOthers(others)}, and there is no registry \`${file}\` that declares any.`,
    note: `Write the terms into that file, each with its \`id\` and \`title\`, or set \`taxonomies.${name}.registry\` to its path below the docs folder.`,
    expected: [registry],
    actual: [],
  };
}

function andOthers(count: number): string {
  return count === 0 ? '' : `, as ${count === 1 ? 'does 1 other' : `do ${count} others`}`;
}

/** The folder of the untranslated docs is the last: the file belongs there first. */
function registryPath({registry}: SiteTaxonomy, folders: string[]): string {
  return toMessageRelativeFilePath(path.resolve(folders.at(-1) ?? '.', registry));
}
