import type {ListingFinding} from '../catalogue/listings/listing.js';
import type {ListingAttributes} from '../catalogue/listings/listing-attributes.js';
import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import type {ListingScope, VersionName} from './library.js';

/**
 * The docs version that a listing lists from: that of its own page, or the one that its attributes `docs` and `version`
 * name. Another docs plugin is asked for its last version.
 */
export function chooseVersion<Version extends {version: VersionName}>(
  {docs, version}: ListingAttributes,
  scope: ListingScope,
  versions: readonly Version[],
): {library: Version | null; findings: ListingFinding[]} {
  const docsId = docs || scope.docsId;
  const ofDocs = versions.filter(library => library.version.docsId === docsId);
  if (ofDocs.length === 0) {
    const known = versions.map(library => library.version.docsId);
    return {library: null, findings: docs ? [unknown('docs plugin', 'docs', docs, known)] : []};
  }
  const name = version || (docsId === scope.docsId ? scope.version : null);
  const library = ofDocs.find(each => (name === null ? each.version.isLast : each.version.name === name));
  if (library === undefined && version) {
    const known = ofDocs.map(each => each.version.name);
    return {library: null, findings: [unknown('version', 'version', version, known)]};
  }
  return {library: library ?? ofDocs[0]!, findings: []};
}

function unknown(noun: string, attribute: string, written: string, names: string[]): ListingFinding {
  const known = [...new Set(names)];
  const expected = nearest(written, known);
  return {
    reason: `Unknown ${noun} \`${written}\` in \`${attribute}\`${didYouMean(expected)}`,
    note: `Known: ${known.map(name => `\`${name}\``).join(', ')}.`,
    expected: expected.length > 0 ? expected : known,
    actual: [written],
  };
}
