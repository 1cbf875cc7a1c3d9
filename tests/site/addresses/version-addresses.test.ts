import {versionAddresses} from '../../../src/site/addresses/version-addresses.js';

const laws = {
  name: 'laws',
  label: 'Laws',
  singular: 'Law',
  description: '',
  frontMatterKey: 'laws',
  routeBasePath: 'laws',
};

test.each([
  ['default', true, '/docs', '/', '/laws'],
  ['default', true, '/base/docs', '/base/', '/base/laws'],
  ['default', false, '/docs/next', '/', '/docs/next/laws'],
  ['default', false, '/next', '/', '/next/laws'],
  ['community', true, '/community', '/', '/community/laws'],
  ['community', false, '/base/community/1.0', '/base/', '/base/community/1.0/laws'],
])('docs %s, last version: %s, at %s below %s', (docsId, isLast, path, baseUrl, expected) => {
  const learningPaths = {routeBasePath: 'paths'};
  const addresses = versionAddresses(
    {docsId, isLast, path},
    {baseUrl, trailingSlash: undefined, learningPaths},
  );
  expect(addresses.taxonomy(laws)).toBe(expected);
  expect(addresses.paths).toBe(expected.replace('laws', 'paths'));
  expect(addresses.term(laws, {id: 'correlated-failure'})).toBe(`${expected}/correlated-failure`);
});
