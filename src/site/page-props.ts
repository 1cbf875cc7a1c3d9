import type {CatalogueDoc, CataloguePage, PageTaxonomy} from '../catalogue/catalogue.js';
import type {PageLink, PageTaxonomyProps, PatternPageProps} from '../../theme/types.js';
import type {TaxonomyPaths} from './taxonomy-paths.js';

/** What a doc carries that no template governs. */
export const PLAIN_PAGE: PatternPageProps = {
  isPattern: false,
  taxonomies: [],
  related: [],
  referencedBy: [],
  previous: null,
  next: null,
};

/** The data that travels with a page. It holds addresses and words, and no path of the machine that built it. */
export function pageProps(page: CataloguePage | undefined, paths: TaxonomyPaths): PatternPageProps {
  if (!page?.governed) {
    return PLAIN_PAGE;
  }
  return {
    isPattern: true,
    taxonomies: page.taxonomies
      .filter(({terms}) => terms.length > 0)
      .map(entry => taxonomyProps(entry, paths)),
    related: page.related.map(({page: related, reason}) => ({...toLink(related), reason})),
    referencedBy: page.referencedBy.map(toLink),
    previous: page.previous && toLink(page.previous),
    next: page.next && toLink(page.next),
  };
}

function taxonomyProps({taxonomy, terms}: PageTaxonomy, paths: TaxonomyPaths): PageTaxonomyProps {
  return {
    name: taxonomy.name,
    label: taxonomy.label,
    singular: taxonomy.singular,
    permalink: paths.index(taxonomy),
    terms: terms.map(({term, permalink, previous, next}) => ({
      id: term.id,
      title: term.title,
      number: term.number,
      icon: term.icon,
      color: term.color,
      summary: term.summary,
      permalink,
      previous: previous && toLink(previous),
      next: next && toLink(next),
    })),
  };
}

/** A page as a link to it; of a doc, nothing else may reach the browser. */
export function toLink({title, permalink}: Pick<CatalogueDoc, 'title' | 'permalink'>): PageLink {
  return {title, permalink};
}
