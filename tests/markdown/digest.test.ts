import {digestOf} from '../../src/markdown/digest.js';

test('the same for the same values, in one order of keys', () => {
  expect(digestOf({a: [1, 'x']}, null)).toBe(digestOf({a: [1, 'x']}, null));
});

test.each([
  [null, undefined],
  [null, NaN],
  ['2020-01-01T00:00:00.000Z', new Date('2020-01-01T00:00:00.000Z')],
  [1, '1'],
  [1, 1n],
  [[1, 2], [12]],
])('another for %j and %p', (one, two) => {
  expect(digestOf(one)).not.toBe(digestOf(two));
});

test('a value that holds itself has one, too', () => {
  const endless: Record<string, unknown> = {};
  endless.self = endless;
  expect(digestOf(endless)).toMatch(/^[\da-f]{40}$/u);
});
