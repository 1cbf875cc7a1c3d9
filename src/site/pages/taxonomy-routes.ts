import type {Catalogue, CatalogueDoc, CatalogueTaxonomy, CatalogueTerm} from '../../catalogue/catalogue.js';
import {createPublishText} from '../../catalogue/facts/published-fact.js';
import {nounOf} from '../../catalogue/terms/taxonomy.js';
import type {FactText} from '../../markdown/facts/fact.js';
import {FILE_START} from '../../markdown/finding.js';
import type {ListedTermProps, TaxonomyIndexPageProps, TermPageProps} from '../../../theme/types.js';
import type {GeneratedRoute} from '../addresses/claim-addresses.js';
import type {VersionAddresses} from '../addresses/version-addresses.js';
import type {VersionLibrary} from '../library/library.js';
import {generatedRoute} from './generated-route.js';
import {listedPage} from './listed-page.js';

type Version = Pick<VersionLibrary, 'catalogue' | 'registries' | 'addresses' | 'resolveLink'>;

/** The routes of a version's index pages. */
export function taxonomyRoutes({catalogue, registries, addresses}: Version): GeneratedRoute[] {
  return catalogue.taxonomies.map((taxonomy, index) => {
    const {name} = taxonomy.taxonomy;
    return generatedRoute(
      addresses.taxonomy(taxonomy.taxonomy),
      '@theme/TaxonomyIndexPage',
      indexProps(taxonomy, addresses),
      {
        name: `the index page of \`${name}\``,
        path: registries[index]!.path,
        place: FILE_START,
        note: `Set \`taxonomies.${name}.routeBasePath\` in the options of the plugin, or move the other page.`,
      },
    );
  });
}

/** The routes of a version's generated term pages. */
export function termRoutes(version: Version): GeneratedRoute[] {
  const {catalogue, registries} = version;
  return catalogue.taxonomies.flatMap((taxonomy, index) =>
    taxonomy.terms.flatMap(({term, permalink, isGenerated}, position) => {
      const noun = nounOf(taxonomy.taxonomy);
      const props = () => termProps(taxonomy, position, version);
      return isGenerated
        ? [
            generatedRoute(permalink, '@theme/TermPage', props(), {
              name: `the page of the ${noun} \`${term.id}\``,
              path: registries[index]!.path,
              place: term.place,
              note: `Give the ${noun} another id, or move the other page.`,
            }),
          ]
        : [];
    }),
  );
}

function indexProps(
  {taxonomy, terms}: CatalogueTaxonomy,
  addresses: VersionAddresses,
): TaxonomyIndexPageProps {
  const {name, label, singular, description} = taxonomy;
  return {
    taxonomy: {name, label, singular, description, permalink: addresses.taxonomy(taxonomy)},
    terms: terms.map(listedTerm),
  };
}

/** What the page of a term shows, generated or not. */
export function termProps(
  {taxonomy, terms}: CatalogueTaxonomy,
  index: number,
  {catalogue, addresses, resolveLink}: Omit<Version, 'registries'>,
): TermPageProps {
  const term = terms[index]!;
  const previous = terms[index - 1];
  const next = terms[index + 1];
  const {name, label, singular} = taxonomy;
  return {
    taxonomy: {name, label, singular, permalink: addresses.taxonomy(taxonomy)},
    term: listedTerm(term),
    pages: term.pages.map(page => {
      const sentences = sentencesOf(page, term, catalogue).map(createPublishText(page, resolveLink));
      return {
        ...listedPage(page, catalogue),
        ...(sentences.length > 0 && {sentences: sentences.map(({html}) => html)}),
      };
    }),
    previous: previous ? termLink(previous) : null,
    next: next ? termLink(next) : null,
  };
}

function sentencesOf(page: CatalogueDoc, {term}: CatalogueTerm, {pageOf}: Catalogue): readonly FactText[] {
  const terms = pageOf(page.id)?.taxonomies.flatMap(taxonomy => taxonomy.terms) ?? [];
  return terms.find(each => each.term === term)?.sentences ?? [];
}

function termLink({taxonomy, term, permalink}: CatalogueTerm) {
  const title = term.number === null ? term.title : `${taxonomy.singular} ${term.number}: ${term.title}`;
  return {title, permalink};
}

function listedTerm({term, permalink, pages}: CatalogueTerm): ListedTermProps {
  const {id, title, number, icon, color, summary} = term;
  return {id, title, number, icon, color, summary, permalink, count: pages.length};
}
