import type {CatalogueDoc, CataloguePage, PagePath, PageTaxonomy} from '../../catalogue/catalogue.js';
import type {
  PageLink,
  PagePathsProps,
  PageTaxonomyProps,
  PatternPageProps,
  TermPageProps,
} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';
import type {VersionAddresses} from '../addresses/version-addresses.js';

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
  {addresses, learningPaths}: Pick<VersionLibrary, 'addresses' | 'learningPaths'>,
  term: TermPageProps | null,
): PatternPageProps {
  const ofAnyDoc = {paths: page ? pathsProps(page.paths, learningPaths.label, addresses) : null, term};
  if (!page?.governed) return {...PLAIN_PAGE, ...ofAnyDoc};
  return {
    ...ofAnyDoc,
    isPattern: true,
    taxonomies: page.taxonomies
      .filter(({terms}) => terms.length > 0)
      .map(entry => taxonomyProps(entry, addresses)),
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

function taxonomyProps({taxonomy, terms}: PageTaxonomy, addresses: VersionAddresses): PageTaxonomyProps {
  return {
    name: taxonomy.name,
    label: taxonomy.label,
    singular: taxonomy.singular,
    permalink: addresses.taxonomy(taxonomy),
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

function pathsProps(paths: PagePath[], label: string, addresses: VersionAddresses): PagePathsProps | null {
  return paths.length === 0
    ? null
    : {
        label,
        permalink: addresses.paths,
        paths: paths.map(({path, position, length, previous, next}) => ({
          id: path.id,
          title: path.title,
          permalink: addresses.path(path),
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
