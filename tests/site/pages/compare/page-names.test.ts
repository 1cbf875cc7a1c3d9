import {namePages} from '../../../../src/site/pages/compare/page-names.js';

const names = (...ids: string[]) => [...namePages(ids.map(id => ({id}))).values()];

test('a page is called by the last part of its id', () => {
  expect(names('patterns/resilience/bulkhead', 'saga')).toEqual(['bulkhead', 'saga']);
});

test('and by more of it where others end so, whatever their case', () => {
  expect(names('a/retry', 'b/retry', 'c/saga')).toEqual(['a/retry', 'b/retry', 'saga']);
  expect(names('x/a/Index', 'y/a/index', 'b/index')).toEqual(['x/a/Index', 'y/a/index', 'b/index']);
  // The end of another id, and all of its own.
  expect(names('retry', 'b/retry')).toEqual(['retry', 'b/retry']);
  expect(names('constructor', '__proto__')).toEqual(['constructor', '__proto__']);
});

test('no two of many pages have one name', () => {
  const ids = Array.from(
    {length: 2000},
    (_, index) => `area-${index % 40}/page-${index % 97}/v${index}/index`,
  );
  expect(new Set(names(...ids)).size).toBe(ids.length);
});
