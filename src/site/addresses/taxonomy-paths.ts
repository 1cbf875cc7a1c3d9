import {normalizeUrl} from '@docusaurus/utils';
import type {TaxonomyConfig, Term} from '../../catalogue/terms/taxonomy.js';
import type {DocsVersion} from '../library/docs-versions.js';
import {applyTrailingSlash} from './trailing-slash.js';

/** Where the generated pages of a version are, with the base URL. */
export interface TaxonomyPaths {
  /** What all of them are below. */
  base: string;
  index(taxonomy: TaxonomyConfig): string;
  term(taxonomy: TaxonomyConfig, term: Pick<Term, 'id'>): string;
}

/**
 * The library that readers see first has the short addresses: `/laws`. Any other version, and any other docs plugin,
 * keeps its own below its path: `/docs/next/laws`, `/community/laws`.
 */
export function taxonomyPaths(
  {docsId, isLast, path}: Pick<DocsVersion, 'docsId' | 'isLast' | 'path'>,
  site: {baseUrl: string; trailingSlash: boolean | undefined},
): TaxonomyPaths {
  const base = docsId === 'default' && isLast ? site.baseUrl : path;
  const address = (taxonomy: TaxonomyConfig, ...parts: string[]) =>
    applyTrailingSlash(normalizeUrl([base, taxonomy.routeBasePath, ...parts]), site);
  return {
    base,
    index: taxonomy => address(taxonomy),
    term: (taxonomy, term) => address(taxonomy, encodeURIComponent(term.id)),
  };
}
