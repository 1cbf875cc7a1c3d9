/**
 * The engine without Docusaurus: reads pages, templates and registries, checks them and builds the catalogue.
 * What the plugin and the command do, an editor or another site generator can do with it, too.
 */
export {BUILT_IN_BOX_KINDS, type BoxKind} from './markdown/box.js';
export type {Finding, Origin, Place, Point, Severity} from './markdown/finding.js';
export type {MarkdownFormat, Page, TextLink, Section} from './markdown/page.js';
export {readPage, type MarkdownFile} from './markdown/read-page.js';
export {explain, type Explanation} from './template/explain.js';
export {readTemplate, BUILT_IN_TAXONOMIES, type TemplateOptions} from './template/read-template.js';
export type {Template} from './template/template.js';
export {checkLibrary, type CheckInput} from './check/check-library.js';
export type {Message, PageReport, Report} from './check/message.js';
export {reportPretty} from './check/reporters/pretty.js';
export {RULE_SEVERITIES} from './check/rules/index.js';
export type {RuleSeverity} from './check/rule.js';
export {buildCatalogue} from './catalogue/build-catalogue.js';
export type {Catalogue, CatalogueDoc, CatalogueInput} from './catalogue/catalogue.js';
export {readRegistry} from './catalogue/terms/read-registry.js';
export {toJson, type PatternLibraryJson} from './catalogue/to-json.js';
