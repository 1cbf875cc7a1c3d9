/**
 * The engine without Docusaurus. Read pages, templates and registries with `readPage`, `readTemplate` and
 * `readRegistry`; `buildLibrary` composes them, and `checkLibrary` reports what is wrong. What the plugin and the
 * command do, an editor or another site generator can do with it, too.
 */
export {BUILT_IN_BOX_KINDS, type BoxKind} from './markdown/box.js';
export type {Finding, Origin, Place, Point, Severity} from './markdown/finding.js';
export type {MarkdownFormat, Page, TextLink, Section} from './markdown/page.js';
export {loadSatteri} from './markdown/parsers/parse-with-satteri.js';
export {readPage, type MarkdownFile} from './markdown/read-page.js';
export {frontMatterSchema} from './template/front-matter/schema-of.js';
export {withFrontMatterSchema} from './template/front-matter/named-schema.js';
export {explain, type Explanation} from './template/explain.js';
export {
  readTemplate,
  BUILT_IN_TAXONOMIES,
  type TemplateFile,
  type TemplateOptions,
} from './template/read-template.js';
export type {Template} from './template/template.js';
export {readPaths, type LearningPath} from './catalogue/order/read-paths.js';
export {readRegistry} from './catalogue/terms/read-registry.js';
export type {Registry, TaxonomyConfig, Term} from './catalogue/terms/taxonomy.js';
export type {
  Catalogue,
  CatalogueDoc,
  CatalogueLink,
  CatalogueOrder,
  CataloguePage,
  CatalogueTaxonomy,
  CatalogueTerm,
} from './catalogue/catalogue.js';
export {RELATED, type RelationKind, type RelationSide} from './catalogue/relations/relation-kind.js';
export type {LinkResolver, LinkTarget} from './catalogue/links/resolve-link.js';
export {toJson, type PatternLibraryJson} from './catalogue/to-json.js';
export {buildLibrary} from './library/build-library.js';
export type {
  DocInput,
  Library,
  LibraryDoc,
  LibraryFiles,
  LibraryOptions,
  LibraryTemplate,
  LibraryVersion,
  VersionInput,
  VersionName,
} from './library/library.js';
export {checkLibrary, type CheckInput} from './check/check-library.js';
export type {Message, PageReport, Report} from './check/message.js';
export {reportPretty} from './check/reporters/pretty.js';
export {RULE_SEVERITIES} from './check/rules/index.js';
export type {RuleSeverity} from './check/rule.js';
