import type {RouteConfig} from '@docusaurus/types';
import {FILE_START, type Finding} from '../markdown/finding.js';
import type {VersionLibrary} from './library.js';

/**
 * Index pages whose address a doc, or another index page, has already. The catalogue sees to the pages of terms.
 */
export function findRouteCollisions(versions: VersionLibrary[]): Finding[] {
  const owners = docOwners(versions);
  return versions.flatMap(({registries, paths}) =>
    registries.flatMap(({taxonomy, path}) => {
      const permalink = paths.index(taxonomy);
      const owner = owners.get(address(permalink));
      if (owner === undefined) {
        owners.set(address(permalink), `the index page of \`${taxonomy.name}\``);
        return [];
      }
      const finding: Finding = {
        ruleId: 'route-collision',
        path,
        place: FILE_START,
        reason: `The index page of \`${taxonomy.name}\` has the same address as ${owner}, \`${permalink}\`.`,
        note: `Set \`taxonomies.${taxonomy.name}.routeBasePath\` in the options of the plugin, or move the other page.`,
        expected: [],
        actual: [permalink],
      };
      return [finding];
    }),
  );
}

/**
 * The routes whose address is free; of several with one address, the first. Docusaurus keeps a route's data under its
 * address, so that two of them would write into one file.
 */
export function withoutCollisions(routes: RouteConfig[], versions: VersionLibrary[]): RouteConfig[] {
  const taken = new Set(docOwners(versions).keys());
  return routes.filter(({path}) => {
    const isFree = !taken.has(address(path));
    taken.add(address(path));
    return isFree;
  });
}

/** The docs by their addresses, as messages name them. */
function docOwners(versions: VersionLibrary[]): Map<string, string> {
  const docs = versions.flatMap(version => version.docs).filter(({doc}) => !doc.draft);
  return new Map(docs.map(({doc, page}) => [address(doc.metadata.permalink), `\`${page.path}\``]));
}

/** Docusaurus serves an address with and without a slash at its end as one. */
function address(permalink: string): string {
  return permalink.replace(/\/+$/, '');
}
