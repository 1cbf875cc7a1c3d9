import {taxonomyPaths} from '../../../src/site/addresses/taxonomy-paths.js';

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
  const paths = taxonomyPaths({docsId, isLast, path}, {baseUrl, trailingSlash: undefined});
  expect(paths.index(laws)).toBe(expected);
  expect(paths.term(laws, {id: 'correlated-failure'})).toBe(`${expected}/correlated-failure`);
});
