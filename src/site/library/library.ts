import path from 'node:path';
import {buildCatalogue} from '../../catalogue/build-catalogue.js';
import type {Catalogue, CatalogueDoc, CatalogueInput, CatalogueLink} from '../../catalogue/catalogue.js';
import {firstProse} from '../../catalogue/first-prose.js';
import {templateHeadings} from '../../catalogue/links/template-headings.js';
import type {Registry} from '../../catalogue/terms/taxonomy.js';
import {namedByPosition} from '../../check/match/by-position.js';
import type {Finding} from '../../markdown/finding.js';
import type {Page} from '../../markdown/page.js';
import type {Template} from '../../template/template.js';
import {docOwners, type AddressOwners} from '../addresses/address-owners.js';
import {createTemplateChooser} from './choose-template.js';
import type {CatalogueSettings} from './catalogue-settings.js';
import type {DocsVersion, SiteDoc} from './docs-versions.js';
import {
  findMissingPaths,
  learningPathAddresses,
  readLearningPaths,
  type LearningPathAddresses,
  type SiteLearningPaths,
} from './learning-paths.js';
import {messagePath} from './message-path.js';
import type {PageReader} from './page-reader.js';
import {findMissingRegistries} from './missing-registries.js';
import {readRegistries, type SiteTaxonomy} from './registries.js';
import {RegistryTranslator, type RegistryText} from '../texts/registry-texts.js';
import {findRouteCollisions} from '../addresses/route-collisions.js';
import {taxonomyPaths, type TaxonomyPaths} from '../addresses/taxonomy-paths.js';
import {templateFields} from './template-fields.js';
import {termSections} from './term-sections.js';
import {findUnknownDocs, type SiteTemplate} from './templates.js';
import {applyTrailingSlash} from '../addresses/trailing-slash.js';
import {findUnmatchedGlobs} from './unmatched-globs.js';

/** A doc of the site, read and with its template. */
export interface LibraryDoc {
  doc: SiteDoc;
  page: Page;
  template: SiteTemplate | null;
  /** What the page is held against: the template, or what of it a translated page has to follow. */
  schema: Template | null;
}

/** One version of one docs plugin, with its catalogue. */
export interface VersionLibrary {
  version: DocsVersion;
  docs: LibraryDoc[];
  registries: Registry[];
  catalogueInput: CatalogueInput;
  catalogue: Catalogue;
  /** The names of all templates of the site. */
  templates: string[];
  paths: TaxonomyPaths;
  /** The words and the addresses of its learning paths. */
  learningPaths: SiteLearningPaths & LearningPathAddresses;
}

/** Everything that is checked and rendered. */
export interface Library {
  versions: VersionLibrary[];
  /** The pages to check: a draft that production leaves out is not among them. */
  pages: {page: Page; template: Template | null}[];
  /** Of all pages that the site has without the plugin. */
  owners: AddressOwners;
  findings: Finding[];
}

export interface LibraryInput {
  versions: DocsVersion[];
  /** Of the pages that are no docs. */
  otherOwners: AddressOwners;
  templates: SiteTemplate[];
  taxonomies: SiteTaxonomy[];
  learningPaths: SiteLearningPaths;
  registryTexts: RegistryText[];
  settings: CatalogueSettings;
  baseUrl: string;
  trailingSlash: boolean | undefined;
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
  const owners = new Map([...input.otherOwners, ...docOwners(versions)]);
  const docsIds = unique(input.versions.map(({docsId}) => docsId));
  findings.push(
    ...findUnknownDocs(input.templates, docsIds, input.configPath),
    ...findUnmatchedGlobs(input.templates, input.versions, input.configPath),
    ...findMissingRegistries(input.taxonomies, versions),
    ...findMissingPaths(input.learningPaths, input.versions),
    ...findRouteCollisions(versions, owners),
  );
  const pages = versions.flatMap(({docs}) =>
    docs.filter(({doc}) => !doc.draft).map(({page, schema}) => ({page, template: schema})),
  );
  return {versions, pages, owners, findings};
}

/** A translated page is held against the template's counterpart, or against the template part by part. */
function schemaOf(page: Page, chosen: SiteTemplate | null, translated: boolean): Template | null {
  if (!chosen?.template) return null;
  if (!translated) return chosen.template;
  return chosen.translated ?? namedByPosition(chosen.template, page);
}

/** The current locale's folder comes first where there are two. */
function isTranslated({file}: SiteDoc, {folders}: DocsVersion): boolean {
  const [own, fallback] = folders;
  return own !== undefined && fallback !== undefined && !path.relative(own, file).startsWith('..');
}

async function buildVersion(
  version: DocsVersion,
  {templates, taxonomies, readPage, configPath, ...site}: LibraryInput,
): Promise<{library: VersionLibrary; findings: Finding[]}> {
  const chooseTemplate = createTemplateChooser(templates);
  const translator = new RegistryTranslator(site.registryTexts);
  const {registries, findings} = await readRegistries(version, taxonomies);
  const learning = await readLearningPaths(version, site.learningPaths, configPath);
  const docs = await Promise.all(
    version.docs.map(async doc => {
      const page = await readPage(doc);
      const choice = chooseTemplate(version.docsId, doc, page);
      findings.push(...(doc.draft ? [] : choice.findings));
      const schema = schemaOf(page, choice.template, isTranslated(doc, version));
      return {doc, page, template: choice.template, schema};
    }),
  );
  const paths = taxonomyPaths(version, site);
  const learningPaths = {
    ...site.learningPaths,
    ...learningPathAddresses(paths.base, site.learningPaths, site),
  };
  const catalogueInput = {
    ...site.settings,
    docs: docs.map(doc => toCatalogueDoc(doc, permalink => applyTrailingSlash(permalink, site))),
    registries: registries.map(registry => translator.registry(registry)),
    paths: learning.paths.map(path => translator.path(path)),
    termPermalink: paths.term,
    baseUrl: site.baseUrl,
  };
  const result = buildCatalogue(catalogueInput);
  const library = {
    version,
    docs,
    registries: catalogueInput.registries,
    catalogueInput,
    catalogue: result.catalogue,
    templates: unique(templates.map(({options}) => options.name)),
    paths,
    learningPaths,
  };
  // The options are held against what readers see first: an older version need not have every page.
  const isFirst = version.docsId === 'default' && version.isLast;
  const optionsFile = messagePath(configPath);
  const found = [...findings, ...learning.findings, ...result.findings];
  return {library, findings: found.filter(({path}) => isFirst || path !== optionsFile)};
}

function toCatalogueDoc(
  {doc, page, template, schema}: LibraryDoc,
  address: (permalink: string) => string,
): CatalogueDoc {
  const {metadata, draft, order} = doc;
  const {pagination_next: next, pagination_prev: previous} = metadata.frontMatter;
  // The docs plugin has resolved the ids; it leaves out what is switched off, and what is unlisted.
  const override = (written: unknown, link: CatalogueLink | undefined) =>
    written === undefined ? undefined : link ? {title: link.title, permalink: address(link.permalink)} : null;
  return {
    id: metadata.id,
    page,
    permalink: address(metadata.permalink),
    title: metadata.title,
    description: metadata.frontMatter.description ?? firstProse(page),
    draft,
    unlisted: metadata.unlisted,
    template: template?.options.name ?? null,
    order,
    contentPath: doc.relativePath,
    ...(template?.template &&
      schema && {
        termSections: termSections(template.template),
        templateFields: templateFields(schema),
        templateHeadings: templateHeadings(template.template, schema),
      }),
    nextOverride: override(next, metadata.next),
    previousOverride: override(previous, metadata.previous),
  };
}

/** Two entries of the options may share a template, and then its findings. */
function unique<T>(items: T[]): T[] {
  return [...new Set(items)];
}
