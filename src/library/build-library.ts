import {buildCatalogue} from '../catalogue/build-catalogue.js';
import {RELATED, sidesOf} from '../catalogue/relations/relation-kind.js';
import {readListings} from '../catalogue/listings/read-listings.js';
import {readQuotes} from '../catalogue/quotes/read-quotes.js';
import type {Registry, TaxonomyConfig, Term} from '../catalogue/terms/taxonomy.js';
import {checkFileNames} from '../check/file-names/check-file-names.js';
import {createFrontMatterChecks} from '../check/front-matter/front-matter-checks.js';
import {BUILT_IN_BOX_KINDS} from '../markdown/box.js';
import type {FactSpec} from '../markdown/facts/fact-spec.js';
import type {Finding} from '../markdown/finding.js';
import {BUILT_IN_TAXONOMIES} from '../template/read-template.js';
import {readDoc} from './read-doc.js';
import type {
  Library,
  LibraryFiles,
  LibraryOptions,
  LibraryTemplate,
  LibraryVersion,
  VersionInput,
} from './library.js';
import {checkVersionListings, createVersionListings} from './read-listing.js';
import {checkVersionQuotes, createVersionQuotes} from './read-quote.js';
import {createTaxonomyOf} from './taxonomy-of.js';
import {withTranslatedNames} from './taxonomy-names.js';

/** Rules of the catalogue that a page can be judged by alone; the others need the other pages and the addresses. */
const PAGE_RULES = ['unknown-term', 'term-alias', 'term-sources', 'self-relation', 'page-title'];

const FIRST = {docsId: 'default', name: 'current', isLast: true};

/**
 * Composes a library: chooses each page's template, builds the catalogue of each version, and collects what is to be
 * checked. Computes only; pages, templates and registries are read before, in whatever way suits their owner.
 */
export function buildLibrary(
  {templates = [], versions: inputs}: LibraryFiles,
  options: LibraryOptions = {},
): Library {
  const {boxes = BUILT_IN_BOX_KINDS, taxonomies = BUILT_IN_TAXONOMIES} = options;
  const {rules, severityByState, diagrams} = options;
  const built = inputs.map(input => buildVersion(input, templates, options));
  const versions = built.map(({version}) => version);
  const frontMatterChecks = createFrontMatterChecks();
  const readListing = createVersionListings(versions);
  const readQuote = createVersionQuotes(versions);
  const published = versions.flatMap(version => version.docs.filter(({doc}) => !doc.draft));
  const listingFindings =
    options.isWhole === false
      ? published.flatMap(({page}) => [...readListings(page).findings, ...readQuotes(page).findings])
      : versions.flatMap(version => [
          ...checkVersionListings(version, readListing),
          ...checkVersionQuotes(version, readQuote),
        ]);
  return {
    versions,
    pages: published.map(({page, schema}) => ({page, template: schema})),
    findings: [
      ...templates
        .flatMap(({template, translated}) => [template ?? [], translated ?? []].flat())
        .flatMap(template => [...template.findings, ...frontMatterChecks(template).findings]),
      ...built.flatMap(({findings}) => findings),
      ...versions.flatMap(version => templates.flatMap(template => fileNameFindings(version, template))),
      ...listingFindings,
    ],
    readListing,
    readQuote,
    boxes,
    taxonomies: withTranslatedNames(
      taxonomies,
      inputs.flatMap(({registries = []}) => registries.map(({registry}) => registry)),
    ),
    taxonomyOf: createTaxonomyOf(versions),
    keys: keysOf(versions, options),
    frontMatterChecks,
    rules,
    severityByState,
    diagrams,
  };
}

/** A taxonomy without a registry has no terms, so that nobody reads its key. */
function keysOf(
  versions: readonly LibraryVersion[],
  {relations = [RELATED]}: Pick<LibraryOptions, 'relations'>,
): string[] {
  const ofTaxonomies = versions.flatMap(({registries}) =>
    registries.map(({taxonomy}) => taxonomy.frontMatterKey),
  );
  return [...new Set([...ofTaxonomies, ...relations.flatMap(sidesOf).map(side => side.frontMatterKey)])];
}

function fileNameFindings({docs}: LibraryVersion, template: LibraryTemplate): Finding[] {
  const {fileName} = template;
  const own = docs.filter(each => each.template === template && each.schema !== null && !each.doc.draft);
  return fileName === undefined
    ? []
    : checkFileNames(
        own.map(({page}) => page),
        fileName,
      );
}

function buildVersion(
  {version = FIRST, docs: inputs, registries = [], paths, termPermalink}: VersionInput,
  templates: readonly LibraryTemplate[],
  options: LibraryOptions,
): {version: LibraryVersion; findings: Finding[]} {
  const {baseUrl = '/', optionsFile = 'the options', rules = {}, isWhole = true} = options;
  const read: Registry[] = registries.map(({registry}) => registry);
  const oneWay = rules['one-way-relation'];
  const {order, relations, locale, taxonomies = BUILT_IN_TAXONOMIES} = options;
  const docs = inputs.map((input, index) => readDoc(input, index, {version, templates, baseUrl, taxonomies}));
  const {catalogue, resolveLink, findings} = buildCatalogue({
    ...{order, relations, locale, optionsFile, baseUrl},
    docs: docs.map(({doc}) => doc),
    registries: read,
    paths: paths?.paths,
    termPermalink: termPermalink ?? below(baseUrl),
    oneWayRelations: oneWay === 'error' || oneWay === 'warning',
  });
  const found = [
    ...registries.flatMap(each => each.findings),
    ...docs.flatMap(({doc, findings: ofChoice}) => (doc.draft ? [] : ofChoice)),
    ...(paths?.findings ?? []),
    ...findings.filter(({ruleId}) => isWhole || PAGE_RULES.includes(ruleId)),
  ];
  // The options are held against what readers see first: an older version need not have every page.
  const isFirst = version.docsId === FIRST.docsId && version.isLast;
  return {
    version: {
      version,
      docs: docs.map(({findings: _, ...doc}) => doc),
      registries: read,
      templates: [...new Set(templates.map(({name}) => name))],
      facts: factSpecsOf(templates),
      catalogue,
      resolveLink,
    },
    findings: found.filter(({path}) => isFirst || path !== optionsFile),
  };
}

/** Of two templates with one file, each name once; with the words of their translations. */
function factSpecsOf(templates: readonly LibraryTemplate[]): FactSpec[] {
  const specs = templates.flatMap(({template, translated}) => (translated ?? template)?.facts ?? []);
  return [...new Map(specs.toReversed().map(spec => [spec.name, spec])).values()].toReversed();
}

function below(baseUrl: string) {
  return ({routeBasePath}: TaxonomyConfig, {id}: Term) =>
    `${baseUrl}${routeBasePath}/${encodeURIComponent(id)}`;
}
