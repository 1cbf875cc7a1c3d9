import {digestOf} from '../../markdown/digest.js';
import type {Fact} from '../../markdown/facts/fact.js';
import type {Page} from '../../markdown/page.js';
import type {TaxonomyName} from '../../template/words/hint.js';
import type {Template} from '../../template/template.js';
import {matchOf} from '../match/match-of.js';
import {readFacts} from './read-facts.js';

/** The facts of a page that a template governs; none of a page that does not parse. */
export function factsOf(page: Page, template: Template, taxonomies: readonly TaxonomyName[]): Fact[] {
  const question = `facts ${digestOf(template.digest, taxonomies)}`;
  return page.ask(question, () => (page.isReadable ? readFacts(matchOf(page, template, taxonomies)) : []));
}
