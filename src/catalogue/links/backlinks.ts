import type {CatalogueDoc} from '../catalogue.js';
import {isInFooter} from '../footer/footer.js';
import type {FooterLine} from '../footer/footer.js';
import type {Relation} from '../relations/read-relations.js';
import type {LinkResolver} from './resolve-link.js';

/**
 * Which docs refer to a doc: by a relation, or by a link anywhere in the text. Each once, in the order of `docs`.
 * Links of a typed footer do not count, they are navigation; nor do links of a page to itself.
 *
 * @param docs The docs whose references count, in the order of the catalogue.
 */
export function collectBacklinks(
  docs: readonly CatalogueDoc[],
  relations: ReadonlyMap<CatalogueDoc, readonly Relation[]>,
  footers: ReadonlyMap<CatalogueDoc, readonly FooterLine[]>,
  resolveLink: LinkResolver,
): Map<CatalogueDoc, CatalogueDoc[]> {
  const backlinks = new Map<CatalogueDoc, CatalogueDoc[]>();
  for (const doc of docs) {
    const footer = footers.get(doc) ?? [];
    const linked = doc.page.links
      .filter(link => !isInFooter(link, footer))
      .map(link => resolveLink(link.url, doc)?.doc ?? null);
    const targets = new Set([...(relations.get(doc) ?? []).map(({to}) => to), ...linked]);
    for (const target of targets) {
      if (target === null || target === doc) continue;
      const sources = backlinks.get(target);
      if (sources) sources.push(doc);
      else backlinks.set(target, [doc]);
    }
  }
  return backlinks;
}
