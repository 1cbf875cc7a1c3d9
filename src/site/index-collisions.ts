import type {RouteConfig} from '@docusaurus/types';
import {FILE_START, type Finding} from '../markdown/finding.js';
import type {VersionLibrary} from './library.js';
import {messagePath} from './message-path.js';
import {address, docOwners} from './route-collisions.js';

/**
 * Pages of the whole library whose address a doc, a category or another generated page has already.
 *
 * @param routes The routes of these pages.
 * @param others The other routes that the plugin makes.
 * @param configPath The site's configuration, which names the addresses.
 */
export function findIndexCollisions(
  routes: readonly RouteConfig[],
  others: readonly RouteConfig[],
  versions: VersionLibrary[],
  configPath: string,
): Finding[] {
  const owners = new Map([
    ...others.map(({path}) => [address(path), 'another generated page'] as const),
    ...docOwners(versions),
  ]);
  return routes.flatMap(({path}) => {
    const owner = owners.get(address(path));
    if (owner === undefined) {
      return [];
    }
    const finding: Finding = {
      ruleId: 'route-collision',
      // Nobody asked for this page: a library that has a page of its own at `/patterns` keeps it.
      severity: 'warning',
      path: messagePath(configPath),
      place: FILE_START,
      reason: `The index of all patterns has the same address as ${owner}, \`${path}\`.`,
      note: 'Set `index.routeBasePath` in the options of the plugin, or `index: false`, or move the other page.',
      expected: [],
      actual: [path],
    };
    return [finding];
  });
}
