import {normalizeUrl} from '@docusaurus/utils';
import type {LearningPath} from '../../catalogue/order/read-paths.js';
import type {TaxonomyConfig, Term} from '../../catalogue/terms/taxonomy.js';
import type {DocsVersion} from '../library/docs-versions.js';
import {applyTrailingSlash} from './trailing-slash.js';

/** Where the generated pages of a version are, with the base URL. */
export interface VersionAddresses {
  /** What all of them are below. */
  base: string;
  /** The index page of a taxonomy. */
  taxonomy: (taxonomy: TaxonomyConfig) => string;
  term: (taxonomy: TaxonomyConfig, term: Pick<Term, 'id'>) => string;
  /** The index page of the learning paths. */
  paths: string;
  path: (path: Pick<LearningPath, 'id'>) => string;
}

/** How a site writes its addresses, and where it wants the pages of its learning paths. */
export interface AddressOptions {
  baseUrl: string;
  trailingSlash: boolean | undefined;
  learningPaths: {routeBasePath: string};
}

/**
 * The library that readers see first has the short addresses: `/laws`. Any other version, and any other docs plugin,
 * keeps its own below its path: `/docs/next/laws`, `/community/laws`.
 */
export function versionAddresses(
  {docsId, isLast, path}: Pick<DocsVersion, 'docsId' | 'isLast' | 'path'>,
  {learningPaths, ...site}: AddressOptions,
): VersionAddresses {
  const base = docsId === 'default' && isLast ? site.baseUrl : path;
  const address = (...parts: string[]) => applyTrailingSlash(normalizeUrl([base, ...parts]), site);
  return {
    base,
    taxonomy: ({routeBasePath}) => address(routeBasePath),
    term: ({routeBasePath}, {id}) => address(routeBasePath, encodeURIComponent(id)),
    paths: address(learningPaths.routeBasePath),
    path: ({id}) => address(learningPaths.routeBasePath, encodeURIComponent(id)),
  };
}
