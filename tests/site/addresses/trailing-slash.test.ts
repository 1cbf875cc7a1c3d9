import {applyTrailingSlash} from '../../../src/site/addresses/trailing-slash.js';

test.each([
  ['/base/a', undefined, '/base/a'],
  ['/base/a/', undefined, '/base/a/'],
  ['/base/a', true, '/base/a/'],
  ['/base/a/', true, '/base/a/'],
  ['/base/a/', false, '/base/a'],
  ['/base/a#b', true, '/base/a/#b'],
  ['/base/', false, '/base/'],
  ['/', false, '/'],
])('%s with %s is %s', (permalink, trailingSlash, expected) => {
  expect(applyTrailingSlash(permalink, {baseUrl: '/base/', trailingSlash})).toBe(expected);
});
