import type {CatalogueDoc} from '../../catalogue/catalogue.js';
import type {PageLink} from '../../../theme/types.js';

/** A page as a link to it; of a doc, nothing else may reach the browser. */
export function toLink({title, permalink}: Pick<CatalogueDoc, 'title' | 'permalink'>): PageLink {
  return {title, permalink};
}
