import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import {joinWords, quote, quoteAll} from '../../markdown/quote.js';
import type {Catalogue, CataloguePage} from '../catalogue.js';
import type {ListedLibrary} from './listed-library.js';
import type {ListingFinding, ListingLayout, ListingQuery} from './listing.js';
import type {ListingAttributes} from './listing-attributes.js';
import {createFilter} from './listing-filter.js';
import {TEMPLATE_KEY} from './page-values.js';
import {createListingKeys, type ListingKey, type ListingKeys} from './listing-keys.js';

/** Attributes that say something else than which pages have what. `docs` and `version` chose the library. */
const RESERVED = ['path', 'sort', 'group', 'limit', 'show', 'as', 'docs', 'version'];

const LAYOUTS: readonly ListingLayout[] = ['cards', 'table'];

/** Understands the attributes of a listing. What it does not understand is a finding, and left out. */
export type ListingReader = (attributes: ListingAttributes) => {
  query: ListingQuery;
  findings: ListingFinding[];
};

/** A reader for all listings of one library. */
export function createListingReader(library: ListedLibrary): ListingReader {
  const keys = createListingKeys(library);
  return attributes => readQuery(attributes, library, keys);
}

function readQuery(
  attributes: ListingAttributes,
  library: ListedLibrary,
  keys: ListingKeys,
): ReturnType<ListingReader> {
  const {catalogue} = library;
  const findings: ListingFinding[] = [];
  const filters = Object.entries(attributes).flatMap(([name, value]) => {
    if (RESERVED.includes(name)) return [];
    const found = keys.find(name);
    if (found.key) return [createFilter(found.key, value, library, findings)];
    findings.push(found.ambiguity ?? unknownAttribute(name, found.similar, keys));
    return [];
  });
  const query: ListingQuery = {
    pages:
      attributes.path === undefined ? catalogue.pages : pagesOfPaths(attributes.path, catalogue, findings),
    filters,
    sort: readSort(attributes.sort ?? '', keys, findings),
    groups: readKeys('group', attributes.group, keys, findings),
    limit: readLimit(attributes.limit, findings),
    shown: readKeys('show', attributes.show, keys, findings),
    layout: readLayout(attributes.as, findings),
  };
  // A library without pages knows no key of theirs, and lists nothing either way.
  return {query, findings: catalogue.pages.length > 0 ? findings : []};
}

function unknownAttribute(name: string, similar: readonly string[], keys: ListingKeys): ListingFinding {
  const expected = nearest(name, [...keys.names, ...similar, ...RESERVED]);
  const names = [...keys.taxonomyNames, TEMPLATE_KEY, ...keys.relationNames].map(quote);
  const filters = [...names, 'any key of their front matter', 'any fact of their template'];
  return {
    reason: `Unknown attribute \`${name}\` of a listing${didYouMean(expected)}`,
    note: `Pages are chosen by ${joinWords([...filters, '`path`'])}; ${quoteAll(RESERVED.slice(1))} say the rest.`,
    expected,
    actual: [name],
  };
}

function pagesOfPaths(
  value: string,
  {paths, pageOf}: Catalogue,
  findings: ListingFinding[],
): CataloguePage[] {
  const pages = new Set<CataloguePage>();
  for (const id of value.split(/[\s,]+/u).filter(each => each !== '')) {
    const found = paths.find(({path}) => path.id === id);
    if (!found) {
      const expected = nearest(
        id,
        paths.map(({path}) => path.id),
      );
      findings.push({
        reason: `Unknown path \`${id}\`${didYouMean(expected)}`,
        note: 'Write the id of a learning path.',
        expected,
        actual: [id],
      });
    }
    found?.pages.flatMap(doc => pageOf(doc.id) ?? []).forEach(page => pages.add(page));
  }
  return [...pages];
}

function readSort(value: string, keys: ListingKeys, findings: ListingFinding[]): ListingQuery['sort'] {
  const descending = value.startsWith('-');
  const name = value.replace(/^[-+]/u, '').trim();
  if (name === '' || name === 'order' || name === 'title') return {by: name || 'order', descending};
  const key = readKey('sort', name, keys, ['order', 'title'], findings);
  return {by: key ?? 'order', descending: key !== null && descending};
}

function readKeys(
  attribute: string,
  value: string | undefined,
  keys: ListingKeys,
  findings: ListingFinding[],
): ListingKey[] {
  return (value ?? '')
    .split(/[\s,]+/u)
    .filter(name => name !== '')
    .flatMap(name => readKey(attribute, name, keys, [], findings) ?? []);
}

function readKey(
  attribute: string,
  name: string,
  keys: ListingKeys,
  others: string[],
  findings: ListingFinding[],
): ListingKey | null {
  const found = keys.find(name);
  if (found.key) return found.key;
  const expected = nearest(name, [...others, ...keys.names, ...found.similar]);
  const choices = [...others, ...keys.taxonomyNames].map(quote);
  const unknown: ListingFinding = {
    reason: `No page has the key \`${name}\` that \`${attribute}\` names${didYouMean(expected)}`,
    note: `Write ${joinWords([...choices, 'a key of the front matter', 'a fact of the template'], ' or ')}.`,
    expected,
    actual: [name],
  };
  findings.push(found.ambiguity ?? unknown);
  return null;
}

function readLayout(value: string | undefined, findings: ListingFinding[]): ListingLayout {
  if (value === undefined) return 'cards';
  const layout = LAYOUTS.find(each => each === value);
  if (layout === undefined) {
    const expected = nearest(value, LAYOUTS);
    findings.push({
      reason: `Unknown layout \`${value}\` in \`as\`${didYouMean(expected)}`,
      note: `Write ${quoteAll(LAYOUTS, ' or ')}.`,
      expected: expected.length > 0 ? expected : [...LAYOUTS],
      actual: [value],
    });
  }
  return layout ?? 'cards';
}

function readLimit(value: string | undefined, findings: ListingFinding[]): number {
  if (value === undefined) return Infinity;
  if (!/^0*[1-9]\d*$/u.test(value)) {
    findings.push({
      reason: `Unexpected \`${value}\` for \`limit\`, expected a whole number from 1.`,
      note: 'Write `limit=10`, or leave it out.',
      expected: [],
      actual: [value],
    });
    return Infinity;
  }
  return Number(value);
}
