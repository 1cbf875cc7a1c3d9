import type {GeneratedRoute} from '../addresses/claim-addresses.js';
import type {VersionLibrary} from '../library/library.js';
import {indexRoutes} from './index-routes.js';
import {learningPathRoutes} from './learning-path-routes.js';
import type {SiteIndex} from './site-index.js';
import {taxonomyRoutes, termRoutes} from './taxonomy-routes.js';

/**
 * All pages that the plugin makes, in the order in which they claim their addresses: a term gives way to the index
 * pages and the paths, which the options name, and the pages of the whole library, which nobody asked for, to all.
 *
 * @param optionsFile The site's configuration, as messages show it.
 */
export function siteRoutes(
  versions: readonly VersionLibrary[],
  index: SiteIndex | null,
  optionsFile: string,
): GeneratedRoute[] {
  return [
    ...versions.flatMap(version => [...taxonomyRoutes(version), ...learningPathRoutes(version)]),
    ...versions.flatMap(termRoutes),
    ...versions.flatMap(version => indexRoutes(version, index, optionsFile)),
  ];
}
