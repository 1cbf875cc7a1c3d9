import {digestOf} from '../../markdown/digest.js';
import type {FactText} from '../../markdown/facts/fact.js';
import {keyOf, sentencesOfLinks} from '../../markdown/facts/link-sentences.js';
import type {CatalogueDoc} from '../catalogue.js';
import type {LinkResolver} from '../links/resolve-link.js';
import {readSectionLinks} from './linked-terms.js';
import type {Term} from './taxonomy.js';
import type {TermResolver} from './terms.js';

/** What a page says of a term, in the sections in which its template asks for terms: sentences that link to it. */
export type TermSentences = ReadonlyMap<Term, readonly FactText[]>;

export function readTermSentences(
  doc: CatalogueDoc,
  resolvers: Iterable<TermResolver>,
  resolveLink: LinkResolver,
  locale: string,
): TermSentences {
  const links = [...resolvers].flatMap(resolver => readSectionLinks(doc, resolver, resolveLink));
  if (links.length === 0) return new Map();
  const wanted = links.map(({place}) => place.start);
  const {page} = doc;
  const found = page.ask(`sentences ${digestOf(wanted, locale)}`, () =>
    sentencesOfLinks(page.tree, wanted, locale),
  );
  const sentences = new Map<Term, Map<string, FactText>>();
  for (const {term, place} of links) {
    const sentence = found[keyOf(place.start)];
    const own = sentences.get(term) ?? new Map<string, FactText>();
    // A sentence may link to a term twice.
    if (sentence) sentences.set(term, own.set(keyOf(sentence.place.start), sentence));
  }
  return new Map([...sentences].map(([term, own]) => [term, [...own.values()]]));
}
