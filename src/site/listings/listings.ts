import {createHash} from 'node:crypto';
import type {AllContent} from '@docusaurus/types';
import {buildListing} from '../../catalogue/listings/build-listing.js';
import {locateFindings} from '../../catalogue/listings/check-listings.js';
import type {ListingFinding} from '../../catalogue/listings/listing.js';
import type {ListingAttributes} from '../../catalogue/listings/listing-attributes.js';
import {createListingReader, type ListingReader} from '../../catalogue/listings/read-listing-query.js';
import {readListings} from '../../catalogue/listings/read-listings.js';
import type {Finding} from '../../markdown/finding.js';
import type {ListingProps} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';
import {chooseLibrary} from './listing-library.js';
import {listingProps} from './listing-props.js';
import {findListingSources, type ListingScope} from './listing-sources.js';
import type {PageReader} from '../library/page-reader.js';

/** The data of a listing, and the name of the module that holds it. */
export interface ListingModule {
  name: string;
  data: ListingProps;
}

/** All listings of a site. */
export interface SiteListings {
  /** Each once, by the name of its module. */
  modules: Map<string, ListingProps>;
  findings: Finding[];
  /** The blog posts and pages that have listings, and so need the transform. */
  outsideDocs: {plugin: 'blog' | 'pages'; file: string}[];
  /**
   * The listing that a file asks for, whether it was known or not; `null` for a file that is no doc, post or page.
   * Under `docusaurus start` a page may be compiled before it has been read again.
   */
  moduleFor(file: string, attributes: ListingAttributes): ListingModule | null;
}

export interface ListingsContext {
  allContent: AllContent;
  siteDir: string;
  readPage: PageReader;
  /** Language by which titles are sorted. */
  locale: string;
}

/** Finds every listing in docs, blog posts and pages, and makes its data. */
export async function buildListings(
  versions: readonly VersionLibrary[],
  {allContent, siteDir, readPage, locale}: ListingsContext,
): Promise<SiteListings> {
  const build = createBuilder(versions, locale);
  const sources = await findListingSources(versions, allContent, {siteDir, readPage});
  const modules = new Map<string, ListingProps>();
  const findings: Finding[] = [];
  const outsideDocs: SiteListings['outsideDocs'] = [];
  for (const {plugin, files, page, scope, draft} of sources) {
    if (page === null) {
      continue;
    }
    const written = readListings(page);
    const own = written.listings.flatMap(({attributes, place}) => {
      const built = build(attributes, scope);
      modules.set(built.name, built.data);
      return locateFindings(built.findings, {path: page.path, place});
    });
    if (plugin !== 'docs' && written.listings.length > 0) {
      outsideDocs.push({plugin, file: files[0]!});
    }
    findings.push(...(draft ? [] : [...written.findings, ...own]));
  }
  const scopes = new Map(sources.flatMap(({files, scope}) => files.map(file => [file, scope] as const)));
  const moduleFor = (file: string, attributes: ListingAttributes): ListingModule | null => {
    const scope = scopes.get(file);
    return scope ? build(attributes, scope) : null;
  };
  return {modules, findings, outsideDocs, moduleFor};
}

function createBuilder(versions: readonly VersionLibrary[], locale: string) {
  const readers = new Map<VersionLibrary, ListingReader>();
  return (
    attributes: ListingAttributes,
    scope: ListingScope,
  ): ListingModule & {findings: ListingFinding[]} => {
    const name = moduleName(attributes, scope);
    const {library, findings} = chooseLibrary(attributes, scope, versions);
    if (library === null) {
      return {name, data: {pages: [], groups: []}, findings};
    }
    const read = readers.get(library) ?? createListingReader(library);
    readers.set(library, read);
    const {query, findings: unclear} = read(attributes);
    return {name, data: listingProps(buildListing(query, locale), library), findings: unclear};
  };
}

/**
 * The same name for the same listing, whenever and wherever it is asked for: compiled pages are cached, and the
 * transform does not run for them again.
 */
function moduleName(attributes: ListingAttributes, {docsId, version}: ListingScope): string {
  const hash = createHash('sha256').update(JSON.stringify([docsId, version, attributes]));
  return `listing-${hash.digest('hex').slice(0, 16)}.json`;
}
