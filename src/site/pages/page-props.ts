import type {
  CatalogueDoc,
  CataloguePage,
  PagePath,
  PageRelations,
  PageTaxonomy,
} from '../../catalogue/catalogue.js';
import {isTyped} from '../../catalogue/relations/relation-kind.js';
import type {
  PageLink,
  PagePathsProps,
  PageRelationsProps,
  PageTaxonomyProps,
  PatternPageProps,
  TermPageProps,
} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';
import type {VersionAddresses} from '../addresses/version-addresses.js';
import {comparisonAddress, type Comparison} from './compare/comparison.js';

/** A page has room for so many suggestions. */
const MOST_SUGGESTED = 3;

/** What a doc carries that no template governs, that stands on no path, and that is no term's page. */
const PLAIN_PAGE: PatternPageProps = {
  isPattern: false,
  taxonomies: [],
  relations: [],
  referencedBy: [],
  previous: null,
  next: null,
  paths: null,
  compare: null,
  term: null,
};

/** The data that travels with a page. It holds addresses and words, and no path of the machine that built it. */
export function pageProps(
  page: CataloguePage | undefined,
  {addresses, learningPaths}: Pick<VersionLibrary, 'addresses' | 'learningPaths'>,
  term: TermPageProps | null,
  comparison: Comparison | null,
): PatternPageProps {
  const ofAnyDoc = {paths: page ? pathsProps(page.paths, learningPaths.label, addresses) : null, term};
  if (!page?.governed) return {...PLAIN_PAGE, ...ofAnyDoc};
  return {
    ...ofAnyDoc,
    isPattern: true,
    taxonomies: page.taxonomies
      .filter(({terms}) => terms.length > 0)
      .map(entry => taxonomyProps(entry, addresses)),
    relations: page.relations.map(relationProps),
    referencedBy: backlinks(page),
    previous: page.previous && toLink(page.previous),
    next: page.next && toLink(page.next),
    compare: comparison && compareProps(page, comparison),
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

/** Readers need not be told twice: the reason may stand in the text. */
function relationProps({side: {name, label}, pages}: PageRelations): PageRelationsProps {
  return {
    name,
    label,
    pages: pages.map(({page, reason, isReasonInText}) => ({
      ...toLink(page),
      reason: isReasonInText ? null : reason,
    })),
  };
}

/** A page that a relation of a kind names is not named again among those that refer to this one. */
function backlinks({relations, referencedBy}: CataloguePage): PageLink[] {
  const typed = relations.filter(({kind}) => isTyped(kind));
  const named = new Set(typed.flatMap(({pages}) => pages.map(({page}) => page)));
  return referencedBy.filter(doc => !named.has(doc)).map(toLink);
}

/** The related pages come to mind first; the page that compares offers all. */
function compareProps({doc, relations}: CataloguePage, comparison: Comparison): PatternPageProps['compare'] {
  const own = comparison.nameOf(doc);
  if (own === undefined) return null;
  const related = new Set(relations.flatMap(({pages}) => pages.map(({page}) => page)));
  const pages = [...related].flatMap(other => {
    const name = comparison.nameOf(other);
    return name === undefined
      ? []
      : [{title: other.title, permalink: comparisonAddress(comparison, [own, name])}];
  });
  return {permalink: comparisonAddress(comparison, [own]), pages: pages.slice(0, MOST_SUGGESTED)};
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
