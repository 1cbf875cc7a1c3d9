import {findRouteCollisions} from '../../../src/site/addresses/route-collisions.js';
import type {VersionLibrary} from '../../../src/site/library/library.js';
import {LAWS, makeRegistry} from '../../catalogue/library.js';

/** A version whose only generated page is the index page of its laws. */
function version(permalink: string, file: string) {
  return {
    registries: [{...makeRegistry('', LAWS), path: file}],
    catalogue: {paths: [], taxonomies: []},
    paths: {index: () => permalink},
    docs: [],
  } as unknown as VersionLibrary;
}

test('one entry whose page meets others in several versions is one message, at the first', () => {
  const versions = [
    version('/laws', 'docs/laws.yml'),
    version('/1.0/laws', 'versioned_docs/version-1.0/laws.yml'),
    version('/0.9/laws', 'versioned_docs/version-0.9/laws.yml'),
  ];
  const taken = new Map([
    ['/laws', '`docs/laws.md`'],
    ['/1.0/laws', '`versioned_docs/version-1.0/laws.md`'],
  ]);
  expect(findRouteCollisions(versions, taken)).toMatchObject([
    {
      ruleId: 'route-collision',
      path: 'docs/laws.yml',
      reason:
        'The index page of `laws` has the same address as `docs/laws.md`, `/laws`; 1 more of its addresses is taken, too.',
      actual: ['/laws', '/1.0/laws'],
    },
  ]);
  expect(findRouteCollisions(versions, new Map())).toEqual([]);
});
