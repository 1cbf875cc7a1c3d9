import {createNearest, didYouMean} from '../../markdown/did-you-mean.js';
import {foldName} from '../../markdown/names.js';
import {quoteAll} from '../../markdown/quote.js';
import {nounOf, type Registry, type TaxonomyConfig, type Term} from './taxonomy.js';

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
    if (key !== '' && !names.has(key)) names.set(key, {term, alias});
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

  const ids = idsByName(registry);
  const near = createNearest(ids.keys());
  // Pages repeat each other's mistakes, and comparing a word with all names takes its time.
  const unknown = new Map<string, ResolvedTerm>();
  return {
    registry,
    resolve(written) {
      const known = names.get(foldName(written)) ?? unknown.get(written);
      if (known) return known;
      const found: ResolvedTerm = {
        term: null,
        ...describeUnknown(
          registry,
          near(written.trim()).map(name => ids.get(name)!),
          written,
        ),
      };
      unknown.set(written, found);
      return found;
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

/** The ids of terms by all that they may be called in words. */
function idsByName({terms}: Registry): Map<string, string> {
  return new Map(
    terms.flatMap(({id, title, untranslatedTitle = title, aliases}) =>
      [untranslatedTitle, title, ...aliases, id].map(name => [name, id]),
    ),
  );
}

function describeUnknown(registry: Registry, near: readonly string[], written: string) {
  const {taxonomy, terms, path} = registry;
  const expected = [...new Set(near)];
  const known =
    terms.length <= 12
      ? ` Known: ${quoteAll(
          terms.map(({id}) => id),
          ', ',
        )}.`
      : '';
  const noun = nounOf(taxonomy);
  return {
    reason: `Unknown ${noun} \`${written.trim()}\`${didYouMean(expected)}`,
    note: `Write the id of a ${noun}, or declare it in \`${path}\`.${terms.length > 0 ? known : ''}`,
    expected,
  };
}
