import {buildListing} from '../../catalogue/listings/build-listing.js';
import type {ListingFinding} from '../../catalogue/listings/listing.js';
import type {ListingAttributes} from '../../catalogue/listings/listing-attributes.js';
import {readListings} from '../../catalogue/listings/read-listings.js';
import {isRelative} from '../../catalogue/quotes/quote-attributes.js';
import {readQuotes} from '../../catalogue/quotes/read-quotes.js';
import type {QuoteContext} from '../../library/library.js';
import type {Finding, Place} from '../../markdown/finding.js';
import type {Page} from '../../markdown/page.js';
import type {LibraryDirective} from '../../remark/shared-state.js';
import type {ListingProps, QuotedFactProps} from '../../../theme/types.js';
import type {SiteLibrary} from '../library/library.js';
import {listingProps} from './listing-props.js';
import {quotedFactProps} from './quoted-fact-props.js';

/** What a listing or a quote shows. */
export type ListingData = ListingProps | QuotedFactProps;

/** Where a directive stands. */
export type DirectiveContext = QuoteContext;

/** A directive as a page asks for it. */
interface WrittenDirective {
  attributes: ListingAttributes;
  place: Place;
  isInline?: boolean;
}

/** How a directive is found, and what it shows. */
export interface DirectiveReader {
  /** The beginning of the names of its modules. */
  prefix: string;
  read: (page: Page) => {written: WrittenDirective[]; findings: Finding[]};
  build: (
    attributes: ListingAttributes,
    context: DirectiveContext,
  ) => {data: ListingData; findings: ListingFinding[]};
  /** Whether the same attributes ask for something else in another doc. */
  isRelative: (attributes: ListingAttributes) => boolean;
}

/** Words that could not be found. */
const NOTHING: QuotedFactProps = {label: '', page: {title: '', permalink: ''}, values: []};

/** Every directive that shows data of the library. */
export function createDirectives(
  {readListing, readQuote}: Pick<SiteLibrary, 'readListing' | 'readQuote'>,
  locale: string,
): Record<LibraryDirective, DirectiveReader> {
  return {
    pages: {
      prefix: 'listing',
      read: page => {
        const {listings, findings} = readListings(page);
        return {written: listings, findings};
      },
      build: (attributes, {scope}) => {
        const {listed, findings} = readListing(attributes, scope);
        const data = listed
          ? listingProps(buildListing(listed.query, locale), listed.query, listed.library)
          : {pages: [], groups: []};
        return {data, findings};
      },
      isRelative: () => false,
    },
    fact: {
      prefix: 'fact',
      read: page => {
        const {quotes, findings} = readQuotes(page);
        return {written: quotes, findings};
      },
      build: (attributes, context) => {
        const {quoted, findings} = readQuote(attributes, context);
        return {data: quoted ? quotedFactProps(quoted, quoted.library) : NOTHING, findings};
      },
      isRelative,
    },
  };
}
