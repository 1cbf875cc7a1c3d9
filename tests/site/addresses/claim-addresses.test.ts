import {claimAddresses, type GeneratedRoute} from '../../../src/site/addresses/claim-addresses.js';
import {taxonomyRoutes} from '../../../src/site/pages/taxonomy-routes.js';
import {versionAddresses} from '../../../src/site/addresses/version-addresses.js';
import {build, LAWS, makeRegistry} from '../../catalogue/library.js';

/** The index page of a version's laws. */
function indexOfLaws(path: string, isLast: boolean, file: string): GeneratedRoute[] {
  const registries = [{...makeRegistry('', LAWS), path: file}];
  const site = {baseUrl: '/', trailingSlash: undefined, learningPaths: {routeBasePath: 'paths'}};
  const addresses = versionAddresses({docsId: 'default', isLast, path}, site);
  return taxonomyRoutes({registries, addresses, ...build([], {registries})});
}

const ROUTES = [
  ...indexOfLaws('/docs', true, 'docs/laws.yml'),
  ...indexOfLaws('/1.0', false, 'versioned_docs/version-1.0/laws.yml'),
  ...indexOfLaws('/0.9', false, 'versioned_docs/version-0.9/laws.yml'),
];

test('one entry whose page meets others in several versions is one message, at the first', () => {
  const taken = new Map([
    ['/laws', '`docs/laws.md`'],
    ['/1.0/laws', '`versioned_docs/version-1.0/laws.md`'],
  ]);
  const {findings, routes} = claimAddresses(ROUTES, taken);
  expect(findings).toMatchObject([
    {
      ruleId: 'route-collision',
      path: 'docs/laws.yml',
      reason:
        'The index page of `laws` has the same address as `docs/laws.md`, `/laws`; 1 more of its addresses is taken, too.',
      actual: ['/laws', '/1.0/laws'],
    },
  ]);
  expect(routes.map(({path}) => path)).toEqual(['/0.9/laws']);
  expect(claimAddresses(ROUTES, new Map()).findings).toEqual([]);
});

test('of several pages with one address the first has it, with or without a slash at its end', () => {
  const [first] = ROUTES;
  const second = {
    route: {...first!.route, path: '/laws/'},
    origin: {...first!.origin, name: 'the other page'},
  };
  const {findings, routes} = claimAddresses([first!, second], new Map());
  expect(routes).toEqual([first!.route]);
  expect(findings.map(({reason}) => reason)).toEqual([
    'The other page has the same address as the index page of `laws`, `/laws/`.',
  ]);
});
