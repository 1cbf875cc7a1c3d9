import {createHash} from 'node:crypto';
import type {AllContent} from '@docusaurus/types';
import {buildListing} from '../../catalogue/listings/build-listing.js';
import {locateFindings} from '../../catalogue/listings/check-listings.js';
import type {ListingFinding} from '../../catalogue/listings/listing.js';
import type {ListingAttributes} from '../../catalogue/listings/listing-attributes.js';
import {readListings} from '../../catalogue/listings/read-listings.js';
import type {ListingScope, VersionListings} from '../../library/library.js';
import type {Finding} from '../../markdown/finding.js';
import type {ListingProps} from '../../../theme/types.js';
import type {SiteLibrary} from '../library/library.js';
import {listingProps} from './listing-props.js';
import {findListingSources} from './listing-sources.js';
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
  /** Of files that are no docs: parts of docs, blog posts and pages. */
  findings: Finding[];
  /** The blog posts and pages that have listings, and so need the transform. */
  outsideDocs: {plugin: 'blog' | 'pages'; file: string}[];
  /**
   * The listing that a file asks for, whether it was known or not; `null` for a file that is no doc, post or page.
   * Under `docusaurus start` a page may be compiled before it has been read again.
   */
  moduleFor: (file: string, attributes: ListingAttributes) => ListingModule | null;
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
  {versions, readListing}: Pick<SiteLibrary, 'versions' | 'readListing'>,
  {allContent, siteDir, readPage, locale}: ListingsContext,
): Promise<SiteListings> {
  const build = createBuilder(readListing, locale);
  const sources = await findListingSources(versions, allContent, {siteDir, readPage});
  const modules = new Map<string, ListingProps>();
  const findings: Finding[] = [];
  const outsideDocs: SiteListings['outsideDocs'] = [];
  for (const {plugin, files, page, scope, isDoc} of sources) {
    if (page === null) continue;
    const written = readListings(page);
    const own = written.listings.flatMap(({attributes, place}) => {
      const built = build(attributes, scope);
      modules.set(built.name, built.data);
      return locateFindings(built.findings, {path: page.path, place});
    });
    if (plugin !== 'docs' && written.listings.length > 0) outsideDocs.push({plugin, file: files[0]!});
    findings.push(...(isDoc ? [] : [...written.findings, ...own]));
  }
  const scopes = new Map(sources.flatMap(({files, scope}) => files.map(file => [file, scope] as const)));
  const moduleFor = (file: string, attributes: ListingAttributes): ListingModule | null => {
    const scope = scopes.get(file);
    return scope ? build(attributes, scope) : null;
  };
  return {modules, findings, outsideDocs, moduleFor};
}

function createBuilder(readListing: VersionListings, locale: string) {
  return (
    attributes: ListingAttributes,
    scope: ListingScope,
  ): ListingModule & {findings: ListingFinding[]} => {
    const {listed, findings} = readListing(attributes, scope);
    const data = listed
      ? listingProps(buildListing(listed.query, locale), listed.query, listed.library)
      : {pages: [], groups: []};
    return {name: moduleName(attributes, scope), data, findings};
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
