import {buildCatalogue} from '../catalogue/build-catalogue.js';
import type {Catalogue, CatalogueDoc, CatalogueInput} from '../catalogue/catalogue.js';
import type {Registry} from '../catalogue/taxonomy.js';
import type {Finding} from '../markdown/finding.js';
import type {Page} from '../markdown/page.js';
import type {Template} from '../template/template.js';
import {createTemplateChooser} from './choose-template.js';
import type {DocsVersion, SiteDoc} from './docs-versions.js';
import type {PageReader} from './page-reader.js';
import {findMissingRegistries} from './missing-registries.js';
import {readRegistries, type SiteTaxonomy} from './registries.js';
import {findRouteCollisions} from './route-collisions.js';
import {taxonomyPaths, type TaxonomyPaths} from './taxonomy-paths.js';
import {termSections} from './term-sections.js';
import {findUnknownDocs, type SiteTemplate} from './templates.js';

/** A doc of the site, read and with its template. */
export interface LibraryDoc {
  doc: SiteDoc;
  page: Page;
  template: SiteTemplate | null;
}

/** One version of one docs plugin, with its catalogue. */
export interface VersionLibrary {
  version: DocsVersion;
  docs: LibraryDoc[];
  registries: Registry[];
  catalogueInput: CatalogueInput;
  catalogue: Catalogue;
  paths: TaxonomyPaths;
}

/** Everything that is checked and rendered. */
export interface Library {
  versions: VersionLibrary[];
  /** The pages to check: a draft that production leaves out is not among them. */
  pages: {page: Page; template: Template | null}[];
  findings: Finding[];
}

export interface LibraryInput {
  versions: DocsVersion[];
  templates: SiteTemplate[];
  taxonomies: SiteTaxonomy[];
  baseUrl: string;
  /** The site's configuration, for messages about it. */
  configPath: string;
  readPage: PageReader;
}

/** Reads the whole library. Reads only: what it finds wrong is in `findings`. */
export async function buildLibrary(input: LibraryInput): Promise<Library> {
  const findings: Finding[] = unique(input.templates.flatMap(template => template.findings));
  const versions: VersionLibrary[] = [];
  for (const version of input.versions) {
    const built = await buildVersion(version, input);
    versions.push(built.library);
    findings.push(...built.findings);
  }
  const docsIds = unique(input.versions.map(({docsId}) => docsId));
  findings.push(
    ...findUnknownDocs(input.templates, docsIds, input.configPath),
    ...findMissingRegistries(input.taxonomies, versions),
    ...findRouteCollisions(versions),
  );
  const pages = versions
    .flatMap(({docs}) => docs)
    .filter(({doc}) => !doc.draft)
    .map(({page, template}) => ({page, template: template?.template ?? null}));
  return {versions, pages, findings};
}

async function buildVersion(
  version: DocsVersion,
  {templates, taxonomies, baseUrl, readPage}: LibraryInput,
): Promise<{library: VersionLibrary; findings: Finding[]}> {
  const chooseTemplate = createTemplateChooser(templates);
  const {registries, findings} = await readRegistries(version, taxonomies);
  const docs = await Promise.all(
    version.docs.map(async doc => {
      const page = await readPage(doc);
      const choice = chooseTemplate(version.docsId, doc, page);
      findings.push(...(doc.draft ? [] : choice.findings));
      return {doc, page, template: choice.template};
    }),
  );
  const paths = taxonomyPaths(version, baseUrl);
  const catalogueInput = {
    docs: docs.map(toCatalogueDoc),
    registries,
    termPermalink: paths.term,
    baseUrl,
  };
  const result = buildCatalogue(catalogueInput);
  const library = {version, docs, registries, catalogueInput, catalogue: result.catalogue, paths};
  return {library, findings: [...findings, ...result.findings]};
}

function toCatalogueDoc({doc, page, template}: LibraryDoc): CatalogueDoc {
  const {metadata, draft, order} = doc;
  const {pagination_next: next, pagination_prev: previous} = metadata.frontMatter;
  return {
    id: metadata.id,
    page,
    permalink: metadata.permalink,
    title: metadata.title,
    description: metadata.description,
    draft,
    unlisted: metadata.unlisted,
    template: template?.options.name ?? null,
    order,
    contentPath: doc.relativePath,
    termSections: template?.template ? termSections(template.template) : {},
    // The docs plugin has resolved the ids; it leaves out what is switched off, and what is unlisted.
    nextOverride: next === undefined ? undefined : (metadata.next ?? null),
    previousOverride: previous === undefined ? undefined : (metadata.previous ?? null),
  };
}

/** Two entries of the options may share a template, and then its findings. */
function unique<T>(items: T[]): T[] {
  return [...new Set(items)];
}
