import {createHash} from 'node:crypto';
import type {AllContent} from '@docusaurus/types';
import {locateFindings} from '../../catalogue/listings/check-listings.js';
import type {ListingFinding} from '../../catalogue/listings/listing.js';
import type {ListingAttributes} from '../../catalogue/listings/listing-attributes.js';
import type {Finding} from '../../markdown/finding.js';
import type {LibraryDirective} from '../../remark/shared-state.js';
import type {SiteLibrary} from '../library/library.js';
import type {PageReader} from '../library/page-reader.js';
import {
  createDirectives,
  type DirectiveContext,
  type DirectiveReader,
  type ListingData,
} from './directives.js';
import {findListingSources} from './listing-sources.js';

/** The data of a listing or a quote, and the name of the module that holds it. */
export interface ListingModule {
  name: string;
  data: ListingData;
}

/** All listings and quotes of a site. */
export interface SiteListings {
  /** Each once, by the name of its module. */
  modules: Map<string, ListingData>;
  /** Of files that are no docs: parts of docs, blog posts and pages. */
  findings: Finding[];
  /** The blog posts and pages that have listings or quotes, and so need the transform. */
  outsideDocs: {plugin: 'blog' | 'pages'; file: string}[];
  /**
   * What a directive of a file asks for, whether it was known or not; `null` for a file that is no doc, post or page.
   * Under `docusaurus start` a page may be compiled before it has been read again.
   */
  moduleFor: (
    file: string,
    attributes: ListingAttributes,
    directive: LibraryDirective,
  ) => ListingModule | null;
}

export interface ListingsContext {
  allContent: AllContent;
  siteDir: string;
  readPage: PageReader;
  /** Language by which titles are sorted. */
  locale: string;
}

/** Finds every listing and quote in docs, blog posts and pages, and makes its data. */
export async function buildListings(
  library: Pick<SiteLibrary, 'versions' | 'readListing' | 'readQuote'>,
  {allContent, siteDir, readPage, locale}: ListingsContext,
): Promise<SiteListings> {
  const directives = createDirectives(library, locale);
  const sources = await findListingSources(library.versions, allContent, {siteDir, readPage});
  const modules = new Map<string, ListingData>();
  const findings: Finding[] = [];
  const outsideDocs: SiteListings['outsideDocs'] = [];
  for (const {plugin, files, page, scope, doc} of sources) {
    if (page === null) continue;
    const read = Object.values(directives).flatMap(directive => {
      const {written, findings: slips} = directive.read(page);
      const own = written.flatMap(({attributes, place, isInline = false}) => {
        const built = build(directive, attributes, {scope, from: doc, isInline});
        modules.set(built.name, built.data);
        return locateFindings(built.findings, {path: page.path, place});
      });
      return [{count: written.length, findings: [...slips, ...own]}];
    });
    const isUsed = read.some(({count}) => count > 0);
    if (plugin !== 'docs' && isUsed) outsideDocs.push({plugin, file: files[0]!});
    if (doc === null) findings.push(...read.flatMap(each => each.findings));
  }
  const known = new Map(sources.flatMap(source => source.files.map(file => [file, source] as const)));
  const moduleFor: SiteListings['moduleFor'] = (file, attributes, directive) => {
    const source = known.get(file);
    if (!source) return null;
    const {scope, doc} = source;
    return build(directives[directive], attributes, {scope, from: doc, isInline: false});
  };
  return {modules, findings, outsideDocs, moduleFor};
}

function build(
  {prefix, build: make, isRelative}: DirectiveReader,
  attributes: ListingAttributes,
  context: DirectiveContext,
): ListingModule & {findings: ListingFinding[]} {
  const {scope, from} = context;
  const asked = [scope.docsId, scope.version, attributes, ...(isRelative(attributes) ? [from?.id] : [])];
  return {name: `${prefix}-${hashOf(asked)}.json`, ...make(attributes, context)};
}

/**
 * The same name for the same question, whenever and wherever it is asked: compiled pages are cached, and the transform
 * does not run for them again.
 */
function hashOf(asked: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 16);
}
