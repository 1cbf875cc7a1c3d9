import type {TermPageProps} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';
import {termProps} from './taxonomy-routes.js';

/** By doc id: what a generated page of a term shows, for the terms that have a doc of their own. */
export function termDocs({
  catalogue,
  addresses,
}: Pick<VersionLibrary, 'catalogue' | 'addresses'>): Map<string, TermPageProps> {
  return new Map(
    catalogue.taxonomies.flatMap(taxonomy =>
      taxonomy.terms.flatMap(({doc}, index) =>
        doc ? [[doc.id, termProps(taxonomy, index, catalogue, addresses)] as const] : [],
      ),
    ),
  );
}
