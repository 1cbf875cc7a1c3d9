import type {RouteConfig} from '@docusaurus/types';
import type {Catalogue, CatalogueTaxonomy, CatalogueTerm} from '../../catalogue/catalogue.js';
import type {ListedTermProps, TaxonomyIndexPageProps, TermPageProps} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';
import {listedPage} from './listed-page.js';
import type {TaxonomyPaths} from '../addresses/taxonomy-paths.js';

/** The routes of a version's index pages and generated term pages. */
export function taxonomyRoutes({
  catalogue,
  paths,
}: Pick<VersionLibrary, 'catalogue' | 'paths'>): RouteConfig[] {
  return catalogue.taxonomies.flatMap(taxonomy => [
    {
      path: paths.index(taxonomy.taxonomy),
      component: '@theme/TaxonomyIndexPage',
      exact: true,
      props: {...indexProps(taxonomy, paths)},
    },
    ...taxonomy.terms.flatMap((term, index) =>
      // The doc of a term has a route already.
      term.doc
        ? []
        : [
            {
              path: term.permalink,
              component: '@theme/TermPage',
              exact: true,
              props: {...termProps(taxonomy, index, catalogue, paths)},
            },
          ],
    ),
  ]);
}

function indexProps({taxonomy, terms}: CatalogueTaxonomy, paths: TaxonomyPaths): TaxonomyIndexPageProps {
  const {name, label, singular, description} = taxonomy;
  return {
    taxonomy: {name, label, singular, description, permalink: paths.index(taxonomy)},
    terms: terms.map(listedTerm),
  };
}

/** What the page of a term shows, generated or not. */
export function termProps(
  {taxonomy, terms}: CatalogueTaxonomy,
  index: number,
  catalogue: Catalogue,
  paths: TaxonomyPaths,
): TermPageProps {
  const term = terms[index]!;
  const previous = terms[index - 1];
  const next = terms[index + 1];
  const {name, label, singular} = taxonomy;
  return {
    taxonomy: {name, label, singular, permalink: paths.index(taxonomy)},
    term: listedTerm(term),
    pages: term.pages.map(page => listedPage(page, catalogue)),
    previous: previous ? termLink(previous) : null,
    next: next ? termLink(next) : null,
  };
}

function termLink({taxonomy, term, permalink}: CatalogueTerm) {
  const title = term.number === null ? term.title : `${taxonomy.singular} ${term.number}: ${term.title}`;
  return {title, permalink};
}

function listedTerm({term, permalink, pages}: CatalogueTerm): ListedTermProps {
  const {id, title, number, icon, color, summary} = term;
  return {id, title, number, icon, color, summary, permalink, count: pages.length};
}
