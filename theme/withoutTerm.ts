import type {ListedPageProps} from 'docusaurus-plugin-pattern-library';

export type Page = Readonly<ListedPageProps>;

/**
 * The page without one of its terms: on the page of a term every card has it, and saying so on each of them would
 * only hide the others.
 */
export default function withoutTerm(page: Page, permalink: string): Page {
  const taxonomies = page.taxonomies.map(taxonomy => ({
    ...taxonomy,
    terms: taxonomy.terms.filter(term => term.permalink !== permalink),
  }));
  return {...page, taxonomies};
}
