import {normalizeUrl} from '@docusaurus/utils';
import type {SiteIndex} from '../pages/site-index.js';

/** Where the pages of a version's whole library are, with the base URL. */
export interface IndexPaths {
  list: string;
  matrix: string;
  graph: string;
}

/** @param base What all generated pages of the version are below. */
export function indexPaths(base: string, {routeBasePath}: Pick<SiteIndex, 'routeBasePath'>): IndexPaths {
  const list = normalizeUrl([base, routeBasePath]);
  return {list, matrix: normalizeUrl([list, 'matrix']), graph: normalizeUrl([list, 'graph'])};
}
