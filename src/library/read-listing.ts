import {checkListings} from '../catalogue/listings/check-listings.js';
import {createListingReader, type ListingReader} from '../catalogue/listings/read-listing-query.js';
import {mayHoldListings} from '../catalogue/listings/read-listings.js';
import type {Finding} from '../markdown/finding.js';
import {chooseVersion} from './choose-version.js';
import type {LibraryVersion, ListedVersion, VersionListings} from './library.js';

/** A reader for the listings of all versions. */
export function createVersionListings(versions: readonly ListedVersion[]): VersionListings {
  const readers = new Map<ListedVersion, ListingReader>();
  return (attributes, scope) => {
    const {library, findings} = chooseVersion(attributes, scope, versions);
    if (library === null) return {listed: null, findings};
    const read = readers.get(library) ?? createListingReader(library);
    readers.set(library, read);
    const {query, findings: unclear} = read(attributes);
    return {listed: {library, query}, findings: unclear};
  };
}

/** What is wrong with the listings in the pages of a version. */
export function checkVersionListings(
  {version: {docsId, name}, docs}: Pick<LibraryVersion, 'version' | 'docs'>,
  read: VersionListings,
): Finding[] {
  const scope = {docsId, version: name};
  return docs
    .filter(({doc, page}) => !doc.draft && mayHoldListings(page.source))
    .flatMap(({page}) => checkListings(page, attributes => read(attributes, scope)));
}
