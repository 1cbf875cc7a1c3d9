import type {TermPageProps} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';
import {termProps} from './taxonomy-routes.js';

/** By doc id: what a generated page of a term shows, for the terms that have a doc of their own. */
export function termDocs(
  version: Pick<VersionLibrary, 'catalogue' | 'addresses' | 'resolveLink'>,
): Map<string, TermPageProps> {
  return new Map(
    version.catalogue.taxonomies.flatMap(taxonomy =>
      taxonomy.terms.flatMap(({doc}, index) =>
        doc ? [[doc.id, termProps(taxonomy, index, version)] as const] : [],
      ),
    ),
  );
}
