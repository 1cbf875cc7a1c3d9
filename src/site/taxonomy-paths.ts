import {normalizeUrl} from '@docusaurus/utils';
import type {TaxonomyConfig, Term} from '../catalogue/taxonomy.js';
import type {DocsVersion} from './docs-versions.js';

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
  baseUrl: string,
): TaxonomyPaths {
  const base = docsId === 'default' && isLast ? baseUrl : path;
  const index = (taxonomy: TaxonomyConfig) => normalizeUrl([base, taxonomy.routeBasePath]);
  return {
    base,
    index,
    term: (taxonomy, term) => normalizeUrl([index(taxonomy), encodeURIComponent(term.id)]),
  };
}
