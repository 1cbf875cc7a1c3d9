import type {Page} from '@theme/withoutTerm';

export default function withoutTerm(page: Page, permalink: string): Page {
  const taxonomies = page.taxonomies.map(taxonomy => ({
    ...taxonomy,
    terms: taxonomy.terms.filter(term => term.permalink !== permalink),
  }));
  return {...page, taxonomies};
}
