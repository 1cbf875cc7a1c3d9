import type {RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {PatternVersionProps} from '../../../theme/types.js';
import type {VersionLibrary} from '../library/library.js';

type Version = Pick<VersionLibrary, 'version' | 'addresses'>;

/**
 * The routes, where each page of a version beside the latest knows so, and leads to the page of the same address in the
 * latest. Where that has none, it leads to the nearest above it, or else to the docs themselves.
 */
export function withVersions(routes: RouteConfig[], versions: Version[]): RouteConfig[] {
  const known = new Set([
    ...routes.map(({path}) => path),
    // The page of a term may be a doc.
    ...versions.flatMap(({version}) =>
      version.docs.filter(({draft}) => !draft).map(({metadata}) => metadata.permalink),
    ),
  ]);
  const others = versions.filter(({version}) => !version.isLast);
  return routes.map(route => {
    const own = others.find(({addresses}) => route.path.startsWith(`${addresses.base}/`));
    const latest = versions.find(({version}) => version.isLast && version.docsId === own?.version.docsId);
    return own && latest
      ? {...route, props: {...route.props, version: versionProps(route.path, own, latest, known)}}
      : route;
  });
}

function versionProps(
  path: string,
  {version, addresses}: Version,
  latest: Version,
  known: ReadonlySet<string>,
): PatternVersionProps {
  const permalink = above(path.slice(addresses.base.length))
    .map(each => normalizeUrl([latest.addresses.base, each]))
    .find(each => known.has(each));
  return {
    label: version.label,
    banner: version.banner,
    latest: {label: latest.version.label, permalink: permalink ?? latest.version.path},
  };
}

/** `laws/chaos/`, `laws/`: the address itself, and those above it. */
function above(path: string): string[] {
  const slash = path.endsWith('/') ? '/' : '';
  const names = path.split('/').filter(Boolean);
  return names.map((_, index) => names.slice(0, names.length - index).join('/') + slash);
}
