import {locateFindings} from '../catalogue/listings/check-listings.js';
import {checkQuoted, findQuoted} from '../catalogue/quotes/find-quoted.js';
import {mayHoldQuotes, readQuotes} from '../catalogue/quotes/read-quotes.js';
import type {Finding} from '../markdown/finding.js';
import {chooseVersion} from './choose-version.js';
import type {LibraryVersion, ListedVersion, VersionQuotes} from './library.js';

/** A reader for the quotes of all versions. */
export function createVersionQuotes(versions: readonly ListedVersion[]): VersionQuotes {
  return (attributes, {scope, from, isInline}) => {
    const {library, findings} = chooseVersion(attributes, scope, versions);
    if (library === null) {
      const ofQuote = findings.map(finding => ({ruleId: 'quoted-fact', ...finding}));
      return {quoted: null, findings: ofQuote};
    }
    const {quoted, finding} = findQuoted(attributes, name => library.catalogue.findDoc(name, from));
    if (quoted === null) return {quoted, findings: [finding]};
    return {quoted: {...quoted, library}, findings: checkQuoted(quoted, {isInline})};
  };
}

/** What is wrong with the quotes in the pages of a version. */
export function checkVersionQuotes(
  {version: {docsId, name}, docs}: Pick<LibraryVersion, 'version' | 'docs'>,
  read: VersionQuotes,
): Finding[] {
  const scope = {docsId, version: name};
  return docs
    .filter(({doc, page}) => !doc.draft && mayHoldQuotes(page.source))
    .flatMap(({doc, page}) => {
      const {quotes, findings} = readQuotes(page);
      const unclear = quotes.flatMap(({attributes, place, isInline}) => {
        const {findings: own} = read(attributes, {scope, from: doc, isInline});
        return locateFindings(own, {path: page.path, place});
      });
      return [...findings, ...unclear];
    });
}
