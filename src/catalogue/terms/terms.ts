import {didYouMean, nearest} from '../../markdown/did-you-mean.js';
import {foldName} from '../../markdown/names.js';
import {quoteAll} from '../../markdown/quote.js';
import type {Registry, TaxonomyConfig, Term} from './taxonomy.js';

/** What a written term means. */
export type ResolvedTerm =
  | {term: Term; /** It was written by an old id. */ alias: boolean}
  | {
      term: null;
      /** The whole sentence: ``Unknown law `x`; did you mean `y`?`` */
      reason: string;
      note: string;
      /** The nearest ids. */
      expected: string[];
    };

/** Finds the terms of one taxonomy by what pages write. */
export interface TermResolver {
  registry: Registry;
  resolve(written: string): ResolvedTerm;
}

/**
 * A term may be written by its id, an alias, its number (`1`, `Law 1`), its title, or number and title
 * (`Law 1: Correlated Failure`), in any case.
 */
export function createTermResolver(registry: Registry): TermResolver {
  const {taxonomy, terms} = registry;
  const names = new Map<string, {term: Term; alias: boolean}>();
  const put = (name: string, term: Term, alias = false) => {
    const key = foldName(name);
    if (key !== '' && !names.has(key)) {
      names.set(key, {term, alias});
    }
  };
  // One kind of name after the other: a term's id wins over the alias or number of a term before it.
  terms.forEach(term => put(term.id, term));
  terms.forEach(term => term.aliases.forEach(alias => put(alias, term, true)));
  terms.forEach(term => numberNames(taxonomy, term).forEach(name => put(name, term)));
  terms.forEach(term => put(term.title, term));
  terms.forEach(term => {
    const {untranslatedTitle: title = term.title} = term;
    const {singular} = taxonomy.untranslated ?? taxonomy;
    [...numberNames({singular}, {...term, title}), title].forEach(name => put(name, term));
  });

  return {
    registry,
    resolve(written) {
      const found = names.get(foldName(written));
      return found ?? {term: null, ...describeUnknown(registry, written)};
    },
  };
}

function numberNames(
  {singular}: Pick<TaxonomyConfig, 'singular'>,
  {number, title}: Pick<Term, 'number' | 'title'>,
): string[] {
  return number === null
    ? []
    : [
        `${number}`,
        `${singular} ${number}`,
        `${singular} ${number}: ${title}`,
        `${number}: ${title}`,
        `${number}. ${title}`,
      ];
}

function describeUnknown(registry: Registry, written: string) {
  const {taxonomy, terms, path} = registry;
  const byName = new Map(
    terms.flatMap(({id, title, untranslatedTitle = title, aliases}) =>
      [untranslatedTitle, title, ...aliases, id].map(name => [name, id]),
    ),
  );
  const expected = [...new Set(nearest(written.trim(), byName.keys()).map(name => byName.get(name)!))];
  const known =
    terms.length <= 12
      ? ` Known: ${quoteAll(
          terms.map(({id}) => id),
          ', ',
        )}.`
      : '';
  const noun = (taxonomy.untranslated ?? taxonomy).singular.toLowerCase();
  return {
    reason: `Unknown ${noun} \`${written.trim()}\`${didYouMean(expected)}`,
    note: `Write the id of a ${noun}, or declare it in \`${path}\`.${terms.length > 0 ? known : ''}`,
    expected,
  };
}
