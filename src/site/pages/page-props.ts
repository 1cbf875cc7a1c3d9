import type {CatalogueDoc, CataloguePage, PagePath, PageTaxonomy} from '../../catalogue/catalogue.js';
import type {
  PageLink,
  PagePathsProps,
  PageTaxonomyProps,
  PatternPageProps,
  TermPageProps,
} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';
import type {TaxonomyPaths} from '../addresses/taxonomy-paths.js';

/** What a doc carries that no template governs, that stands on no path, and that is no term's page. */
const PLAIN_PAGE: PatternPageProps = {
  isPattern: false,
  taxonomies: [],
  related: [],
  referencedBy: [],
  previous: null,
  next: null,
  paths: null,
  term: null,
};

/** The data that travels with a page. It holds addresses and words, and no path of the machine that built it. */
export function pageProps(
  page: CataloguePage | undefined,
  {paths, learningPaths}: Pick<VersionLibrary, 'paths' | 'learningPaths'>,
  term: TermPageProps | null,
): PatternPageProps {
  const ofAnyDoc = {paths: page ? pathsProps(page.paths, learningPaths) : null, term};
  if (!page?.governed) {
    return {...PLAIN_PAGE, ...ofAnyDoc};
  }
  return {
    ...ofAnyDoc,
    isPattern: true,
    taxonomies: page.taxonomies
      .filter(({terms}) => terms.length > 0)
      .map(entry => taxonomyProps(entry, paths)),
    related: page.related.map(({page: related, reason, isReasonInText}) => ({
      ...toLink(related),
      // Readers need not be told twice.
      reason: isReasonInText ? null : reason,
    })),
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

function pathsProps(
  paths: PagePath[],
  learningPaths: VersionLibrary['learningPaths'],
): PagePathsProps | null {
  return paths.length === 0
    ? null
    : {
        label: learningPaths.label,
        permalink: learningPaths.index,
        paths: paths.map(({path, position, length, previous, next}) => ({
          id: path.id,
          title: path.title,
          permalink: learningPaths.path(path),
          position,
          length,
          previous: previous && toLink(previous),
          next: next && toLink(next),
        })),
      };
}

/** A page as a link to it; of a doc, nothing else may reach the browser. */
export function toLink({title, permalink}: Pick<CatalogueDoc, 'title' | 'permalink'>): PageLink {
  return {title, permalink};
}
