import type {CatalogueInput} from '../../catalogue/catalogue.js';
import {DocIndex} from '../../catalogue/links/doc-index.js';
import {createLinkResolver} from '../../catalogue/links/resolve-link.js';
import {TermIndex} from '../../catalogue/terms/term-index.js';
import type {Page, TextLink} from '../../markdown/page.js';

/**
 * The taxonomy of the term that a link leads to; `null` for any other link, `undefined` where the term may stand in the
 * part of a registry that cannot be read.
 */
export type TaxonomyOf = (page: Page, link: TextLink) => string | null | undefined;

/**
 * Finds the taxonomy of a link in its page's own version first, and then in the others: pages of an old version may
 * well link to `/laws/…`, which is a page of the last one. `undefined` where no version has terms.
 */
export function createTaxonomyOf(inputs: CatalogueInput[]): TaxonomyOf | undefined {
  if (inputs.every(({registries}) => registries.length === 0)) {
    return undefined;
  }
  const versions = inputs.map(input => {
    const docs = new DocIndex(input.docs, input.baseUrl);
    return {
      docs: new Map(input.docs.map(doc => [doc.page, doc])),
      incomplete: input.registries.some(registry => registry.incomplete),
      resolveLink: createLinkResolver(docs, new TermIndex(input, docs)),
    };
  });
  return (page, link) => {
    const own = versions.find(({docs}) => docs.has(page));
    const from = own?.docs.get(page);
    if (!own || !from) {
      return null;
    }
    for (const {resolveLink} of [own, ...versions.filter(version => version !== own)]) {
      const term = resolveLink(link.url, from)?.term;
      if (term) {
        return term.taxonomy.name;
      }
    }
    return own.incomplete ? undefined : null;
  };
}
