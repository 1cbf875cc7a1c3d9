import type {GeneratedRoute, RouteOrigin} from '../addresses/claim-addresses.js';

/** The route of a page that a theme's component shows. */
export function generatedRoute(
  path: string,
  component: string,
  props: object,
  origin: RouteOrigin,
): GeneratedRoute {
  return {route: {path, component, exact: true, props: {...props}}, origin};
}
