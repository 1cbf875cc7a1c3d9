import type {CataloguePage, PagePath, PageTaxonomy} from '../../catalogue/catalogue.js';
import type {
  PagePathsProps,
  PageTaxonomyProps,
  PatternPageProps,
  TermPageProps,
} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';
import type {VersionAddresses} from '../addresses/version-addresses.js';
import {comparisonAddress, type Comparison} from './compare/comparison.js';
import {footerGroups} from './footer/footer-groups.js';
import type {PageCategory} from './footer/page-category.js';
import type {PageHeaders} from './header/header-props.js';
import {toLink} from './page-link.js';

/** What a doc carries that no template governs, that stands on no path, and that is no term's page. */
const PLAIN_PAGE: PatternPageProps = {
  isPattern: false,
  header: null,
  taxonomies: [],
  paths: null,
  compare: null,
  footer: [],
  previous: null,
  next: null,
  term: null,
};

/** What the pages of a version show beside the catalogue. */
export interface PageContext {
  /** The term whose page the doc is. */
  term: TermPageProps | null;
  comparison: Comparison | null;
  headerOf: PageHeaders;
  categoryOf: PageCategory;
}

/** The data that travels with a page. It holds addresses and words, and no path of the machine that built it. */
export function pageProps(
  page: CataloguePage | undefined,
  {addresses, learningPaths, catalogue}: Pick<VersionLibrary, 'addresses' | 'learningPaths' | 'catalogue'>,
  {term, comparison, headerOf, categoryOf}: PageContext,
): PatternPageProps {
  if (!page) return {...PLAIN_PAGE, term};
  const paths = pathsProps(page.paths, learningPaths.label, addresses);
  if (!page.governed) return {...PLAIN_PAGE, header: paths && headerOf(page), paths, term};
  const own = comparison?.nameOf(page.doc);
  return {
    isPattern: true,
    header: headerOf(page),
    taxonomies: usedTaxonomies(page).map(entry => taxonomyProps(entry, addresses)),
    paths,
    compare: comparison && own !== undefined ? comparisonAddress(comparison, [own]) : null,
    footer: footerGroups(page, doc => {
      const other = catalogue.pageOf(doc.id);
      return other ? categoryOf(other) : '';
    }),
    previous: page.previous && toLink(page.previous),
    next: page.next && toLink(page.next),
    term,
  };
}

/** The roles in the footer name taxonomies by their place among these. */
function usedTaxonomies({taxonomies}: CataloguePage): PageTaxonomy[] {
  return taxonomies.filter(({terms}) => terms.length > 0);
}

function taxonomyProps({taxonomy, terms}: PageTaxonomy, addresses: VersionAddresses): PageTaxonomyProps {
  const {name, label, singular} = taxonomy;
  return {
    name,
    label,
    singular,
    permalink: addresses.taxonomy(taxonomy),
    terms: terms.map(({term: {id, title, number, icon, color}, permalink}) => {
      return {id, title, number, icon, color, permalink};
    }),
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
