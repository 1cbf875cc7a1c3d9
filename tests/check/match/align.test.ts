import {align, assign} from '../../../src/check/match/align.js';
import type {Score} from '../../../src/check/match/score.js';

/** A spec `abc` is met by a block that has its letters: all of them before any number of some. */
function score(spec: string, block: string): Score | null {
  const met = spec.split('').filter(letter => block.includes(letter)).length;
  if (met === 0) return null;
  return met === spec.length ? [1, 0] : [0, met];
}

const pairs = (specs: string[], blocks: string[]) =>
  [...align(specs, blocks, score)].map(([spec, block]) => `${spec}=${block}`).sort();

test.each<[name: string, specs: string[], blocks: string[], expected: string[]]>([
  ['each has its own', ['a', 'b'], ['a', 'b'], ['a=a', 'b=b']],
  ['what is between is passed over', ['a', 'b'], ['x', 'a', 'y', 'b'], ['a=a', 'b=b']],
  ['a damaged one is taken where it stands', ['ab', 'cd'], ['a', 'cd'], ['ab=a', 'cd=cd']],
  ['the first of two that are as good', ['a'], ['ax', 'ay'], ['a=ax']],
  ['one that fits both goes where it leaves no other out', ['a', 'ab'], ['a', 'ab'], ['a=a', 'ab=ab']],
  ['in another order, both are found', ['a', 'b'], ['b', 'a'], ['a=a', 'b=b']],
  ['nothing fits', ['a'], ['x'], []],
  ['nothing is there', ['a'], [], []],
  ['nothing is asked', [], ['a'], []],
])('%s', (_name, specs, blocks, expected) => {
  expect(pairs(specs, blocks)).toEqual(expected);
});

test('what is asked is met by itself, whatever stands between', () => {
  const specs = ['ab', 'a', 'abc', 'b'];
  const blocks = specs.flatMap(spec => ['x', spec]);
  expect(pairs(specs, blocks)).toEqual(specs.map(spec => `${spec}=${spec}`).sort());
});

test('one that stands for many takes what is between its neighbours, and what is left', () => {
  const pairs = assign(['a', 'x', 'b', 'x '], ['x1', 'a', 'x2', 'x3', 'b', 'x4'], fitOfFirst, spec =>
    spec.startsWith('x'),
  );
  expect(pairs.map(({spec, part}) => `${spec}=${part}`)).toEqual([
    'a=a',
    'x=x1',
    'x=x2',
    'x=x3',
    'b=b',
    'x =x4',
  ]);
});

function fitOfFirst(spec: string, part: string): Score | null {
  return spec.startsWith(part.charAt(0)) ? [1] : null;
}

test('a part of less worth is left aside where it is out of order', () => {
  const pairs = assign(
    ['a', 'b'],
    ['b', 'a1'],
    (spec, part, isInOrder) => {
      if (spec === part) return [1, 0];
      return isInOrder && part.startsWith(spec) ? [0, 1] : null;
    },
    () => false,
  );
  expect(pairs.map(({spec, part}) => `${spec}=${part}`)).toEqual(['b=b']);
});

test('each pair is weighed twice at most, and no more are aligned than can be', () => {
  let count = 0;
  const parts = Array.from({length: 50_000}, (_, index) => index);
  const pairs = assign(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    parts,
    (spec, part) => {
      count++;
      return part % 10 === spec ? [1] : null;
    },
    () => false,
  );
  expect(pairs.map(({part}) => part)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(count).toBeLessThanOrEqual(2 * 10 * parts.length);
});
