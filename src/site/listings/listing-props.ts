import type {CataloguePage} from '../../catalogue/catalogue.js';
import type {Listing, ListingGroup} from '../../catalogue/listings/listing.js';
import type {ListedPageProps, ListingGroupProps, ListingProps} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';
import {listedPage} from '../pages/listed-page.js';
import {humanise} from '../pages/names.js';

type Library = Pick<VersionLibrary, 'catalogue'>;

/** The data of a listing: the cards that it shows, and nothing else of the library. */
export function listingProps(listing: Listing, library: Library): ListingProps {
  return contentProps(listing, library, []);
}

/** @param shared Addresses of the terms that all of these pages have, and that a heading above them names. */
function contentProps({pages, groups}: Listing, library: Library, shared: string[]): ListingProps {
  return {
    pages: groups.length > 0 ? [] : pages.map(page => card(page, library, shared)),
    groups: groups.map(group => groupProps(group, library, shared)),
  };
}

function groupProps(group: ListingGroup, library: Library, shared: string[]): ListingGroupProps {
  const {title, term} = group;
  if (term === null)
    return {title: title === null ? null : humanise(title), term, ...contentProps(group, library, shared)};
  const {singular} = term.taxonomy;
  const {number, icon} = term.term;
  return {
    title: term.term.title,
    term: {singular, number, icon, permalink: term.permalink},
    ...contentProps(group, library, [...shared, term.permalink]),
  };
}

/** Saying on every card what the heading says would only hide the other terms. */
function card({doc}: CataloguePage, {catalogue}: Library, shared: string[]): ListedPageProps {
  const page = listedPage(doc, catalogue);
  const taxonomies = page.taxonomies
    .map(taxonomy => ({
      ...taxonomy,
      terms: taxonomy.terms.filter(({permalink}) => !shared.includes(permalink)),
    }))
    .filter(({terms}) => terms.length > 0);
  return {...page, taxonomies};
}
