import {didYouMean, nearest} from '../did-you-mean.js';
import {quoteAll} from '../quote.js';
import type {Finding} from '../finding.js';
import type {FactSpec} from './fact-spec.js';

/** A name of a fact as somebody wrote it, understood or not. */
export type FoundFact =
  | {fact: FactSpec}
  | ({
      fact: null;
      /** Several facts have this name, and `expected` holds theirs. */
      isAmbiguous: boolean;
      /** Names of facts, or the last words of them. */
      expected: string[];
    } & Pick<Finding, 'reason' | 'note' | 'actual'>);

/** Finds facts by their names, and by as many of the last words of them as tell them apart. */
export type FindFact = (written: string) => FoundFact;

/**
 * Makes the function that finds facts: `use-when` is `quick-reference.use-when` where no other name ends so. Of several
 * templates with one name, the first says what it is.
 */
export function createFindFact(specs: readonly FactSpec[]): FindFact {
  const byName = new Map<string, FactSpec>();
  const byEnding = new Map<string, FactSpec[]>();
  for (const spec of specs) {
    if (byName.has(spec.name)) continue;
    byName.set(spec.name, spec);
    const words = spec.name.split('.');
    for (let from = 1; from < words.length; from++) {
      const ending = words.slice(from).join('.');
      byEnding.set(ending, [...(byEnding.get(ending) ?? []), spec]);
    }
  }
  return written => {
    const fact = byName.get(written);
    if (fact) return {fact};
    const [first, ...others] = byEnding.get(written) ?? [];
    if (first && others.length === 0) return {fact: first};
    if (first) {
      const expected = [first, ...others].map(({name}) => name);
      return {
        fact: null,
        isAmbiguous: true,
        reason: `Expected a name that only one fact has, found \`${written}\`, which may be ${quoteAll(expected, ' or ')}`,
        note: 'Write the whole name.',
        expected,
        actual: [written],
      };
    }
    const expected = nearest(written, [...byName.keys(), ...byEnding.keys()]);
    return {
      fact: null,
      isAmbiguous: false,
      reason: `Unknown fact \`${written}\`${didYouMean(expected)}`,
      note: '`pattern-library explain` prints the names of all facts.',
      expected,
      actual: [written],
    };
  };
}
