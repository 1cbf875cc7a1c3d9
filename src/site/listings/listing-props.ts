import type {CataloguePage} from '../../catalogue/catalogue.js';
import type {Listing, ListingGroup, ListingQuery} from '../../catalogue/listings/listing.js';
import type {
  ListedPageProps,
  ListingContentProps,
  ListingGroupProps,
  ListingProps,
} from '../../../theme/types.js';
import type {ListedVersion} from '../../library/library.js';
import {listedPage} from '../pages/listed-page.js';
import {humanise} from '../pages/names.js';
import {toLink} from '../pages/page-link.js';
import {shownValues, titleOf} from './shown-values.js';

type Library = Pick<ListedVersion, 'catalogue' | 'resolveLink'>;

interface Context extends Pick<ListingQuery, 'shown' | 'layout'> {
  library: Library;
}

/** The data of a listing: the cards or rows that it shows, and nothing else of the library. */
export function listingProps(
  listing: Listing,
  {shown, layout}: Pick<ListingQuery, 'shown' | 'layout'>,
  library: Library,
): ListingProps {
  const content = contentProps(listing, {shown, layout, library}, []);
  return shown.length > 0 ? {...content, columns: shown.map(titleOf)} : content;
}

/** @param shared Addresses of the terms that all of these pages have, and that a heading above them names. */
function contentProps({pages, groups}: Listing, context: Context, shared: string[]): ListingContentProps {
  const {shown, layout, library} = context;
  const own = groups.length > 0 ? [] : pages;
  const values = (page: CataloguePage) => shown.map(key => shownValues(key, page, library));
  const inner = groups.map(group => groupProps(group, context, shared));
  if (layout === 'table') {
    const rows = own.map(page => ({...toLink(page.doc), shown: values(page)}));
    return {pages: [], rows, groups: inner};
  }
  const cards = own.map(page => ({
    ...card(page, library, shared),
    ...(shown.length > 0 && {shown: values(page)}),
  }));
  return {pages: cards, groups: inner};
}

function groupProps(group: ListingGroup, context: Context, shared: string[]): ListingGroupProps {
  const {title, term} = group;
  if (term === null)
    return {title: title === null ? null : humanise(title), term, ...contentProps(group, context, shared)};
  const {singular} = term.taxonomy;
  const {number, icon} = term.term;
  return {
    title: term.term.title,
    term: {singular, number, icon, permalink: term.permalink},
    ...contentProps(group, context, [...shared, term.permalink]),
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
