import type {CataloguePage} from '../../catalogue/catalogue.js';
import {factValues, TEMPLATE_KEY, valuesOf} from '../../catalogue/listings/page-values.js';
import type {FactSpec} from '../../markdown/facts/fact-spec.js';
import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import {createFindFact} from '../../markdown/facts/find-fact.js';
import type {Finding} from '../../markdown/finding.js';

/** What readers of the index filter by, or search. */
export interface IndexKey {
  valuesOf: (page: CataloguePage) => (string | number)[];
  /** `null` for a key of the front matter. */
  fact: FactSpec | null;
}

/** The key that the options name; or what to say where it is none. */
export type FoundIndexKey =
  {key: IndexKey} | {key: null; found: Pick<Finding, 'reason' | 'note' | 'expected' | 'actual'>};

/** A key of the front matter that any page has comes before facts, as in listings. */
export function createIndexKeys(
  pages: readonly CataloguePage[],
  facts: readonly FactSpec[],
): (name: string) => FoundIndexKey {
  const find = createFindFact(facts);
  const keys = new Set([TEMPLATE_KEY, ...pages.flatMap(({doc}) => Object.keys(doc.page.frontMatter.data))]);
  return name => {
    if (keys.has(name)) return {key: {fact: null, valuesOf: page => valuesOf(page, name)}};
    const found = find(name);
    if (found.fact) return {key: factKey(found.fact)};
    const {isAmbiguous, reason, note, actual} = found;
    if (isAmbiguous) return {key: null, found: {reason, note, expected: found.expected, actual}};
    const expected = nearest(name, [...keys, ...found.expected]);
    const unknown = `No page has the key or fact \`${name}\`${didYouMean(expected)}`;
    return {key: null, found: {reason: unknown, note, expected, actual}};
  };
}

function factKey(fact: FactSpec): IndexKey {
  return {fact, valuesOf: ({doc}) => factValues(doc, fact.name)};
}
