import type {RouteConfig} from '@docusaurus/types';
import type {Finding, Place} from '../../markdown/finding.js';
import {address, type AddressOwners} from './address-owners.js';

/** The entry of a registry or of the options that brings a page about. */
export interface RouteOrigin {
  /** The page as messages name it: ``the index page of `laws` ``. */
  name: string;
  /** File and place of the entry. */
  path: string;
  place: Place;
  /** How to give the page another address. */
  note: string;
  /** Set where it is weaker than its rule. */
  severity?: Finding['severity'];
}

/** A page that the plugin makes. */
export interface GeneratedRoute {
  route: RouteConfig;
  origin: RouteOrigin;
}

/** Addresses of a page in several versions that are taken: one entry of a registry or of the options makes them all. */
interface Collision {
  origin: RouteOrigin;
  /** Who has the first of the addresses. */
  owner: string;
  permalinks: string[];
}

/**
 * Gives each address to the page that claims it first. The site's own pages have theirs; a route that comes second is
 * left out, and is a finding at the entry that brings it about. Docusaurus keeps a route's data under its address, so
 * that two of them would write into one file.
 *
 * @param generated In the order in which they claim.
 * @param taken The addresses of the site's own pages.
 */
export function claimAddresses(
  generated: readonly GeneratedRoute[],
  taken: AddressOwners,
): {routes: RouteConfig[]; findings: Finding[]} {
  const owners = new Map(taken);
  const routes: RouteConfig[] = [];
  const collisions = new Map<string, Collision>();
  for (const {route, origin} of generated) {
    const owner = owners.get(address(route.path));
    if (owner === undefined) {
      owners.set(address(route.path), origin.name);
      routes.push(route);
    } else {
      const collision = collisions.get(origin.name) ?? {origin, owner, permalinks: []};
      collision.permalinks.push(route.path);
      collisions.set(origin.name, collision);
    }
  }
  return {routes, findings: [...collisions.values()].map(toFinding)};
}

/** ``The index page of `laws` has the same address as `docs/laws.md`, `/laws`.`` */
function toFinding({origin: {name, ...entry}, owner, permalinks}: Collision): Finding {
  const [first, ...others] = permalinks;
  const more =
    others.length > 0
      ? `; ${others.length} more of its addresses ${others.length === 1 ? 'is' : 'are'} taken, too`
      : '';
  return {
    ruleId: 'route-collision',
    ...entry,
    reason: `${name.replace(/^t/, 'T')} has the same address as ${owner}, \`${first}\`${more}.`,
    expected: [],
    actual: permalinks,
  };
}
