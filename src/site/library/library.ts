import type {DocMetadata} from '@docusaurus/plugin-content-docs';
import type {CatalogueLink} from '../../catalogue/catalogue.js';
import {buildLibrary} from '../../library/build-library.js';
import type {
  DocInput,
  Library,
  LibraryDoc,
  LibraryOptions,
  LibraryVersion,
  VersionInput,
} from '../../library/library.js';
import {applyTrailingSlash} from '../addresses/trailing-slash.js';
import {versionAddresses, type VersionAddresses} from '../addresses/version-addresses.js';
import {RegistryTranslator} from '../texts/registry-texts.js';
import type {DocsVersion, SiteDoc} from './docs-versions.js';
import {findMissingPaths, readLearningPaths, type SiteLearningPaths} from './learning-paths.js';
import type {LibraryContent} from './load-content.js';
import {findMissingRegistries} from './missing-registries.js';
import type {PageReader} from './page-reader.js';
import {pathBelow} from './path-below.js';
import {readRegistries} from './registries.js';
import {libraryTemplate} from './library-template.js';
import {findUnknownDocs} from './templates.js';
import {findUnmatchedGlobs} from './unmatched-globs.js';

/** One version of one docs plugin, with its catalogue. */
export interface VersionLibrary extends LibraryVersion {
  version: DocsVersion;
  docs: (LibraryDoc & {source: SiteDoc})[];
  /** Where its generated pages are. */
  addresses: VersionAddresses;
  /** The words of its learning paths. */
  learningPaths: SiteLearningPaths;
}

/** Everything that is checked and rendered. */
export interface SiteLibrary extends Library {
  versions: VersionLibrary[];
}

export interface SiteLibraryInput extends Pick<
  LibraryContent,
  'templates' | 'taxonomies' | 'learningPaths' | 'registryTexts'
> {
  versions: DocsVersion[];
  /** What the site's options and its locale say; `optionsFile` holds the options. */
  options: LibraryOptions & {baseUrl: string; optionsFile: string};
  trailingSlash: boolean | undefined;
  readPage: PageReader;
}

/** Reads the files of all versions and composes the library. What is wrong with any of it is in `findings`. */
export async function readSiteLibrary(input: SiteLibraryInput): Promise<SiteLibrary> {
  const {versions, templates, taxonomies, learningPaths, options} = input;
  const addresses = versions.map(version => versionAddresses(version, {...input, baseUrl: options.baseUrl}));
  const library = buildLibrary(
    {
      templates: templates.map(libraryTemplate),
      versions: await Promise.all(
        versions.map((version, index) => readVersion(version, addresses[index]!, input)),
      ),
    },
    options,
  );
  const built = library.versions.map((each, index): VersionLibrary => {
    const version = versions[index]!;
    const docs = each.docs.map((doc, at) => ({...doc, source: version.docs[at]!}));
    return {...each, version, docs, addresses: addresses[index]!, learningPaths};
  });
  return {
    ...library,
    versions: built,
    findings: [
      ...templates.flatMap(({findings}) => findings),
      ...library.findings,
      ...findUnknownDocs(templates, [...new Set(versions.map(({docsId}) => docsId))], options.optionsFile),
      ...findUnmatchedGlobs(templates, versions, options.optionsFile),
      ...findMissingRegistries(taxonomies, built),
      ...findMissingPaths(learningPaths, versions),
    ],
  };
}

async function readVersion(
  version: DocsVersion,
  addresses: VersionAddresses,
  {readPage, taxonomies, learningPaths, registryTexts, trailingSlash, options}: SiteLibraryInput,
): Promise<VersionInput> {
  const translator = new RegistryTranslator(registryTexts);
  const registries = await readRegistries(version, taxonomies);
  const {paths, findings} = await readLearningPaths(version, learningPaths, options.optionsFile);
  const address = (permalink: string) => applyTrailingSlash(permalink, {...options, trailingSlash});
  return {
    version,
    docs: await Promise.all(
      version.docs.map(async (doc): Promise<DocInput> => ({
        ...docFacts(doc, address),
        page: await readPage(doc),
        isTranslated: isTranslated(doc, version),
      })),
    ),
    registries: registries.map(each => ({...each, registry: translator.registry(each.registry)})),
    paths: {paths: paths.map(path => translator.path(path)), findings},
    termPermalink: addresses.term,
  };
}

/** The current locale's folder comes first where there are two. */
function isTranslated({file}: SiteDoc, {folders}: DocsVersion): boolean {
  const [own, fallback] = folders;
  return own !== undefined && fallback !== undefined && pathBelow(own, file) !== null;
}

/** What the docs plugin knows of a doc. */
function docFacts(
  {metadata, relativePath, draft, order}: SiteDoc,
  address: (permalink: string) => string,
): Omit<DocInput, 'page'> {
  const {pagination_next: next, pagination_prev: previous} = metadata.frontMatter;
  // The docs plugin has resolved the ids; it leaves out what is switched off, and what is unlisted.
  const override = (written: unknown, link: DocMetadata['next']): CatalogueLink | null | undefined =>
    written === undefined ? undefined : link ? {title: link.title, permalink: address(link.permalink)} : null;
  return {
    id: metadata.id,
    permalink: address(metadata.permalink),
    title: metadata.title,
    description: metadata.frontMatter.description,
    draft,
    unlisted: metadata.unlisted,
    order,
    contentPath: relativePath,
    nextOverride: override(next, metadata.next),
    previousOverride: override(previous, metadata.previous),
  };
}
