import type {RouteConfig} from '@docusaurus/types';
import {FILE_START, type Finding} from '../../markdown/finding.js';
import {address, type AddressOwners} from './address-owners.js';
import {messagePath} from '../library/message-path.js';
import {sameAddress} from './route-collisions.js';

/**
 * Pages of the whole library whose address another page of the site has already. One option moves all of them.
 *
 * @param routes The routes of these pages.
 * @param others The other routes that the plugin makes.
 * @param taken The addresses of the site's own pages.
 * @param configPath The site's configuration, which names the addresses.
 */
export function findIndexCollisions(
  routes: readonly RouteConfig[],
  others: readonly RouteConfig[],
  taken: AddressOwners,
  configPath: string,
): Finding[] {
  const owners = new Map([
    ...others.map(({path}) => [address(path), 'another generated page'] as const),
    ...taken,
  ]);
  const permalinks = routes.map(({path}) => path).filter(path => owners.has(address(path)));
  const owner = owners.get(address(permalinks[0] ?? ''));
  if (owner === undefined || permalinks.length === 0) {
    return [];
  }
  return [
    {
      ruleId: 'route-collision',
      // Nobody asked for this page: a library that has a page of its own at `/patterns` keeps it.
      severity: 'warning',
      path: messagePath(configPath),
      place: FILE_START,
      reason: sameAddress('the index of all patterns', owner, permalinks),
      note: 'Set `index.routeBasePath` in the options of the plugin, or `index: false`, or move the other page.',
      expected: [],
      actual: permalinks,
    },
  ];
}
