import {realpath} from 'node:fs/promises';
import type {PluginContentLoadedActions} from '@docusaurus/types';
import {docuHash, posixPath} from '@docusaurus/utils';
import type {PageFindingProps, PatternPageProps} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';
import {comparisonOf} from './compare/comparison.js';
import {createPageCategory} from './footer/page-category.js';
import {createPageHeaders} from './header/header-props.js';
import type {SiteHeader} from './header/site-header.js';
import {pageProps} from './page-props.js';
import type {SiteIndex} from './site-index.js';
import {termDocs} from './term-docs.js';

/** The data module of one doc. */
export interface PageDataModule {
  /**
   * Absolute paths of the doc, with forward slashes, by which a bundler may name it to the transform: its own, and the
   * real one behind symbolic links.
   */
  files: string[];
  /** Name of the module below the plugin's generated files. */
  name: string;
  /** What the doc's module imports. */
  request: string;
  data: PatternPageProps;
}

/**
 * The data of every doc, governed or not: a page that becomes a pattern later is not compiled again for it, so its
 * module has to import its data from the start.
 *
 * @param index The pages of the whole library, where readers compare.
 * @param header What stands below the titles of pages.
 * @param findings What a doc shows at its top, by the path that messages name it by.
 */
export function buildPageData(
  versions: VersionLibrary[],
  folder: string,
  {index, header}: {index: SiteIndex | null; header: SiteHeader | null},
  findings: ReadonlyMap<string, PageFindingProps[]>,
): Promise<PageDataModule[]> {
  return Promise.all(
    versions.flatMap(version => {
      const terms = termDocs(version);
      const {pages} = version.catalogue;
      const context = {
        comparison: comparisonOf(version, index),
        headerOf: createPageHeaders(pages, version.facts, header),
        categoryOf: createPageCategory(pages, version.facts, index),
      };
      return version.docs.map(async ({page, source: {file, metadata}}) => {
        const name = `${docuHash(metadata.source)}.json`;
        const found = findings.get(page.path);
        return {
          files: [file, await realpath(file)].map(posixPath),
          name,
          request: `@generated/${folder}/${name}`,
          data: {
            ...pageProps(version.catalogue.pageOf(metadata.id), version, {
              ...context,
              term: terms.get(metadata.id) ?? null,
            }),
            ...(found && {findings: found}),
          },
        };
      });
    }),
  );
}

/** Writes the modules, and returns what the transform needs to know of them. */
export async function createPageData(
  modules: PageDataModule[],
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<Map<string, string>> {
  await Promise.all(modules.map(({name, data}) => createData(name, data)));
  return new Map(modules.flatMap(({files, request}) => files.map(file => [file, request] as const)));
}
