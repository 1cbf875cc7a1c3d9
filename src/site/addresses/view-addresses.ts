import {normalizeUrl} from '@docusaurus/utils';
import type {VersionAddresses} from './version-addresses.js';

/** Where the pages of a version's whole library are, with the base URL. */
export interface ViewAddresses {
  list: string;
  matrix: string;
  graph: string;
  compare: string;
}

/** The list stands where the options say, and all others stand below it. */
export function viewAddresses({base}: Pick<VersionAddresses, 'base'>, routeBasePath: string): ViewAddresses {
  const list = normalizeUrl([base, routeBasePath]);
  const below = (name: string) => normalizeUrl([list, name]);
  return {list, matrix: below('matrix'), graph: below('graph'), compare: below('compare')};
}
