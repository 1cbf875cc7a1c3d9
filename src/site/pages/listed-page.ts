import type {Catalogue, CatalogueDoc} from '../../catalogue/catalogue.js';
import type {ListedPageProps} from '../../../theme/types.js';
import {toLink} from './page-link.js';

/** A page as the card of a list shows it. */
export function listedPage(doc: CatalogueDoc, catalogue: Pick<Catalogue, 'pageOf'>): ListedPageProps {
  const taxonomies = catalogue.pageOf(doc.id)?.taxonomies ?? [];
  return {
    ...toLink(doc),
    description: doc.description,
    taxonomies: taxonomies
      .filter(({terms}) => terms.length > 0)
      .map(({taxonomy, terms}) => ({
        name: taxonomy.name,
        label: taxonomy.label,
        terms: terms.map(({term: {title, number, icon, color}, permalink}) => ({
          title,
          number,
          icon,
          color,
          permalink,
        })),
      })),
  };
}
