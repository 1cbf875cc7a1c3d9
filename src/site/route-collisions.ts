import type {RouteConfig} from '@docusaurus/types';
import {FILE_START, type Finding} from '../markdown/finding.js';
import type {VersionLibrary} from './library.js';

/**
 * Index pages whose address a doc, or another index page, has already. The catalogue sees to the pages of terms.
 */
export function findRouteCollisions(versions: VersionLibrary[]): Finding[] {
  const owners = docOwners(versions);
  return versions.flatMap(version =>
    indexPages(version).flatMap(({name, option, path, permalink}) => {
      const owner = owners.get(address(permalink));
      if (owner === undefined) {
        owners.set(address(permalink), name);
        return [];
      }
      const finding: Finding = {
        ruleId: 'route-collision',
        path,
        place: FILE_START,
        reason: `${name.replace(/^t/, 'T')} has the same address as ${owner}, \`${permalink}\`.`,
        note: `Set \`${option}.routeBasePath\` in the options of the plugin, or move the other page.`,
        expected: [],
        actual: [permalink],
      };
      return [finding];
    }),
  );
}

/** The index pages of a version, with the file that brings each of them about. */
function indexPages({registries, paths, catalogue, learningPaths}: VersionLibrary) {
  return [
    ...registries.map(({taxonomy, path}) => ({
      name: `the index page of \`${taxonomy.name}\``,
      option: `taxonomies.${taxonomy.name}`,
      path,
      permalink: paths.index(taxonomy),
    })),
    ...catalogue.paths.slice(0, 1).map(({path: {file}}) => ({
      name: 'the index page of the learning paths',
      option: 'paths',
      path: file,
      permalink: learningPaths.index,
    })),
  ];
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

/** The docs and the categories' pages by their addresses, as messages name them. */
export function docOwners(versions: VersionLibrary[]): Map<string, string> {
  const docs = versions.flatMap(version => version.docs).filter(({doc}) => !doc.draft);
  const categories = versions.flatMap(({version}) => version.categoryIndexes);
  return new Map([
    ...categories.map(({label, permalink}) => [address(permalink), `the category \`${label}\``] as const),
    ...docs.map(({doc, page}) => [address(doc.metadata.permalink), `\`${page.path}\``] as const),
  ]);
}

/** Docusaurus serves an address with and without a slash at its end as one. */
export function address(permalink: string): string {
  return permalink.replace(/\/+$/, '');
}
