import type {RouteConfig} from '@docusaurus/types';
import type {Catalogue} from '../../catalogue/catalogue.js';
import type {Registry} from '../../catalogue/terms/taxonomy.js';
import {FILE_START, type Finding, type Place} from '../../markdown/finding.js';
import {address, type AddressOwners} from './address-owners.js';
import type {SiteDoc} from '../library/docs-versions.js';
import type {LearningPathAddresses} from '../library/learning-paths.js';
import type {TaxonomyPaths} from './taxonomy-paths.js';

/** A version of the docs, with the pages that are generated for it. */
interface RoutedVersion {
  docs: readonly {doc: SiteDoc}[];
  registries: readonly Registry[];
  catalogue: Catalogue;
  paths: TaxonomyPaths;
  learningPaths: LearningPathAddresses;
}

/** A page that the plugin makes, and the entry that brings it about. */
interface GeneratedPage {
  /** `the index page of \`laws\`` */
  name: string;
  permalink: string;
  path: string;
  place: Place;
  /** How to give it another address. */
  note: string;
}

/** Addresses of a page in several versions that are taken: one entry of a registry or of the options makes them all. */
interface Collision {
  page: GeneratedPage;
  /** Who has the first of the addresses. */
  owner: string;
  permalinks: string[];
}

/**
 * Generated pages whose address another page of the site, or another of them, has already. The addresses that a term
 * shares with docs and with other terms are known to the catalogue, and not repeated here.
 */
export function findRouteCollisions(versions: RoutedVersion[], taken: AddressOwners): Finding[] {
  const owners = new Map(taken);
  const ofDocs = new Set(versions.flatMap(({docs}) => docs.map(({doc}) => address(doc.metadata.permalink))));
  const collisions = new Map<string, Collision>();
  const claim = (page: GeneratedPage) => {
    const {name, permalink} = page;
    const owner = owners.get(address(permalink));
    if (owner === undefined) {
      owners.set(address(permalink), name);
      return;
    }
    const collision = collisions.get(name) ?? {page, owner, permalinks: []};
    collision.permalinks.push(permalink);
    collisions.set(name, collision);
  };
  versions.forEach(version => [...indexPages(version), ...pathPages(version)].forEach(claim));
  // Terms last, and not among the owners: one of them is never the other page.
  const terms = versions.flatMap(termPages).filter(({permalink}) => !ofDocs.has(address(permalink)));
  terms.filter(({permalink}) => owners.has(address(permalink))).forEach(claim);
  return [...collisions.values()].map(({page: {name, path, place, note}, owner, permalinks}) => ({
    ruleId: 'route-collision',
    path,
    place,
    reason: sameAddress(name, owner, permalinks),
    note,
    expected: [],
    actual: permalinks,
  }));
}

/**
 * ``The index page of `laws` has the same address as `docs/laws.md`, `/laws`.``
 *
 * @param permalinks All addresses of the page that are taken, the owner's first.
 */
export function sameAddress(name: string, owner: string, permalinks: readonly string[]): string {
  const [first, ...others] = permalinks;
  const more =
    others.length > 0
      ? `; ${others.length} more of its addresses ${others.length === 1 ? 'is' : 'are'} taken, too`
      : '';
  return `${name.replace(/^t/, 'T')} has the same address as ${owner}, \`${first}\`${more}.`;
}

function indexPages({registries, paths, catalogue, learningPaths}: RoutedVersion): GeneratedPage[] {
  return [
    ...registries.map(({taxonomy, path}) => ({
      name: `the index page of \`${taxonomy.name}\``,
      path,
      place: FILE_START,
      permalink: paths.index(taxonomy),
      note: moveOne(`taxonomies.${taxonomy.name}`),
    })),
    ...catalogue.paths.slice(0, 1).map(({path: {file}}) => ({
      name: 'the index page of the learning paths',
      path: file,
      place: FILE_START,
      permalink: learningPaths.index,
      note: moveOne('paths'),
    })),
  ];
}

function pathPages({catalogue, learningPaths}: RoutedVersion): GeneratedPage[] {
  return catalogue.paths.map(({path}) => ({
    name: `the page of the learning path \`${path.id}\``,
    path: path.file,
    place: path.place,
    permalink: learningPaths.path(path),
    note: 'Give the path another id, or move the other page.',
  }));
}

function termPages({catalogue, registries}: RoutedVersion): GeneratedPage[] {
  return catalogue.taxonomies.flatMap(({taxonomy, terms}) =>
    terms
      .filter(({doc}) => doc === null)
      .map(({term, permalink}) => ({
        name: `the page of the ${taxonomy.singular.toLowerCase()} \`${term.id}\``,
        path: registries.find(registry => registry.taxonomy.name === taxonomy.name)?.path ?? '',
        place: term.place,
        permalink,
        note: `Give the ${taxonomy.singular.toLowerCase()} another id, or move the other page.`,
      })),
  );
}

function moveOne(option: string): string {
  return `Set \`${option}.routeBasePath\` in the options of the plugin, or move the other page.`;
}

/**
 * The routes whose address is free; of several with one address, the first. Docusaurus keeps a route's data under its
 * address, so that two of them would write into one file.
 */
export function withoutCollisions(routes: RouteConfig[], owners: AddressOwners): RouteConfig[] {
  const taken = new Set(owners.keys());
  return routes.filter(({path}) => {
    const isFree = !taken.has(address(path));
    taken.add(address(path));
    return isFree;
  });
}
