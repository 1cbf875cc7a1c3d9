import type {Finding, Place} from '../../markdown/finding.js';
import type {ListingFinding} from './listing.js';
import type {ListingAttributes} from './listing-attributes.js';
import {readListings, type ListingPage} from './read-listings.js';

/** What is wrong with the listings of a page. */
export function checkListings(
  page: ListingPage,
  read: (attributes: ListingAttributes) => {findings: ListingFinding[]},
): Finding[] {
  const {listings, findings} = readListings(page);
  const unclear = listings.flatMap(({attributes, place}) =>
    locateFindings(read(attributes).findings, {path: page.path, place}),
  );
  return [...findings, ...unclear];
}

export function locateFindings(
  findings: readonly ListingFinding[],
  where: {path: string; place: Place},
): Finding[] {
  return findings.map(finding => ({ruleId: 'listing', ...finding, ...where}));
}
