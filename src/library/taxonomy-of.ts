import type {RuleContext} from '../check/rule.js';
import type {LibraryVersion} from './library.js';

/**
 * Finds the taxonomy of a link in its page's own version first, and then in the others: pages of an old version may
 * well link to `/laws/…`, which is a page of the last one. `undefined` where no version has terms.
 */
export function createTaxonomyOf(
  versions: readonly Pick<LibraryVersion, 'docs' | 'registries' | 'resolveLink'>[],
): RuleContext['taxonomyOf'] {
  if (versions.every(({registries}) => registries.length === 0)) return undefined;
  const known = new Map(
    versions.flatMap(version => version.docs.map(({page, doc}) => [page, {doc, version}] as const)),
  );
  return (page, link) => {
    const own = known.get(page);
    if (!own) return null;
    const {doc, version} = own;
    for (const {resolveLink} of [version, ...versions.filter(each => each !== version)]) {
      const term = resolveLink(link.url, doc)?.term;
      if (term) return term.taxonomy.name;
    }
    return version.registries.some(({incomplete}) => incomplete) ? undefined : null;
  };
}
