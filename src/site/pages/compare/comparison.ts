import type {CatalogueDoc, CataloguePage} from '../../../catalogue/catalogue.js';
import type {FactSpec} from '../../../markdown/facts/fact-spec.js';
import {viewAddresses} from '../../addresses/view-addresses.js';
import type {VersionLibrary} from '../../library/library.js';
import type {SiteIndex} from '../site-index.js';
import {comparedFacts} from './compared-facts.js';
import {namePages} from './page-names.js';

/** What can be compared in a version. */
export interface Comparison {
  /** Where the page is that compares, with the base URL; the data of its pages stands below it. */
  permalink: string;
  pages: readonly CataloguePage[];
  /** By page its name in addresses; nothing for a doc that cannot be compared. */
  nameOf: (doc: CatalogueDoc) => string | undefined;
  /** Of a template's facts those that are compared. */
  factsOf: (template: readonly FactSpec[]) => FactSpec[];
}

/** `null` where the site wants no comparisons, and in a version without two patterns. */
export function comparisonOf(
  {catalogue: {pages}, addresses, facts}: Pick<VersionLibrary, 'catalogue' | 'addresses' | 'facts'>,
  index: SiteIndex | null,
): Comparison | null {
  if (!index?.compare || pages.length < 2) return null;
  const names = namePages(pages.map(({doc}) => doc));
  const compared = comparedFacts(facts, index.compare.facts);
  // A page that is not translated yet stands beside one that is: both have the words of the reader's language.
  const words = new Map(facts.map(({name, label, holder}) => [name, {label, holder}]));
  return {
    permalink: viewAddresses(addresses, index.routeBasePath).compare,
    pages,
    nameOf: doc => names.get(doc),
    factsOf: template =>
      compared.of(template).map(({name, ...spec}) => ({name, ...spec, ...words.get(name)})),
  };
}

/** The address of a comparison of some pages. */
export function comparisonAddress(
  {permalink}: Pick<Comparison, 'permalink'>,
  names: readonly string[],
): string {
  // A slash may stand in a query, and is easier to read.
  return `${permalink}?${names.map(name => `p=${encodeURIComponent(name).replaceAll('%2F', '/')}`).join('&')}`;
}
