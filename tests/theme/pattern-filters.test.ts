import {
  clearSelection,
  countValues,
  filterPages,
  isEmpty,
  readSelection,
  searchTexts,
  setText,
  toggleValue,
} from '../../theme/patternFilters.js';
import {nextSort, sortPositions} from '../../theme/matrixOrder.js';

const option = (value: string, position: number) => {
  return {value, label: value, number: null, icon: '', position};
};
const FACETS = [
  {queryKey: 'law', label: 'Laws', options: [option('failure', 0), option('chaos', 1)]},
  {queryKey: 'category', label: 'Category', options: [option('data', 0), option('event & log', 1)]},
];
const PAGES = [
  {title: 'Bulkhead', description: 'Keeps one failure small.', terms: [[0]], values: [[0]]},
  {title: 'Résumé', description: 'Replays a log.', terms: [[0, 1]], values: [[1]]},
  {title: 'Retry', description: 'Asks again.', terms: [[1]], values: [[]], words: 'Exponential backoff'},
].map(page => ({...page, permalink: `/${page.title}`}));

function shown(search: string): string[] {
  const texts = searchTexts(PAGES, FACETS);
  return filterPages(PAGES, readSelection(search, FACETS), texts).map(({title}) => title);
}

test.each([
  ['', ['Bulkhead', 'Résumé', 'Retry']],
  ['?law=failure', ['Bulkhead', 'Résumé']],
  ['?law=failure&law=chaos', ['Bulkhead', 'Résumé', 'Retry']],
  ['?law=failure&category=event+%26+log', ['Résumé']],
  ['?law=nonsense&other=1', ['Bulkhead', 'Résumé', 'Retry']],
  ['?q=RESUME', ['Résumé']],
  ['?q=log+replays', ['Résumé']],
  // Terms, values, and what the site has searched beside them.
  ['?q=chaos', ['Résumé', 'Retry']],
  ['?q=EVENT', ['Résumé']],
  ['?q=again+backoff', ['Retry']],
  ['?q=%20', ['Bulkhead', 'Résumé', 'Retry']],
  ['?law=chaos&category=data', []],
])('%s selects', (search, titles) => {
  expect(shown(search)).toEqual(titles);
});

test('an address that selects nothing is empty', () => {
  expect(isEmpty(readSelection('?other=nonsense&law=&q=', FACETS))).toBe(true);
  expect(isEmpty(readSelection('?q=a', FACETS))).toBe(false);
});

test('values that no page has are kept apart, each once, and not without end', () => {
  const [law] = FACETS;
  const selection = readSelection('?law=nonsense&law=nonsense&law=chaos', FACETS);
  expect(selection.unknown).toEqual([{facet: law, value: 'nonsense'}]);
  expect(isEmpty(selection)).toBe(false);
  const many = Array.from({length: 50}, (_, index) => `law=no-${index}`).join('&');
  expect(readSelection(`?${many}`, FACETS).unknown).toHaveLength(5);
});

test.each([
  [
    '',
    [
      [2, 2],
      [1, 1],
    ],
  ],
  // Within a facet any value will do, so that its own counts stay.
  [
    '?law=failure',
    [
      [2, 2],
      [1, 1],
    ],
  ],
  [
    '?law=chaos',
    [
      [2, 2],
      [undefined, 1],
    ],
  ],
  [
    '?category=data',
    [
      [1, undefined],
      [1, 1],
    ],
  ],
  [
    '?q=log',
    [
      [1, 1],
      [undefined, 1],
    ],
  ],
])('%s leaves as many pages for each value', (search, expected) => {
  const counts = countValues(PAGES, readSelection(search, FACETS), searchTexts(PAGES, FACETS));
  expect(counts.map(own => [own.get(0), own.get(1)])).toEqual(expected);
});

test('values are put in and taken out, and keys of others stay', () => {
  const once = toggleValue('?from=mail', 'law', 'failure').toString();
  expect(once).toBe('from=mail&law=failure');
  const twice = toggleValue(once, 'law', 'chaos').toString();
  expect(twice).toBe('from=mail&law=failure&law=chaos');
  expect(toggleValue(twice, 'law', 'failure').toString()).toBe('from=mail&law=chaos');
  expect(setText(twice, 'a b').get('q')).toBe('a b');
  expect(clearSelection(`${twice}&q=a`, FACETS).toString()).toBe('from=mail');
  expect(setText('q=a', '').toString()).toBe('');
});

test('a header sorts one way, then the other, then not at all', () => {
  const counts = [1, 3, 3];
  const sort = (presses: number, key: 'title' | 'count') => {
    let state = null as ReturnType<typeof nextSort>;
    for (let press = 0; press < presses; press++) state = nextSort(state, key);
    return sortPositions([{title: 'b'}, {title: 'c'}, {title: 'a'}], counts, state, 'en');
  };
  expect([0, 1, 2, 3].map(presses => sort(presses, 'count'))).toEqual([
    [0, 1, 2],
    [1, 2, 0],
    [0, 1, 2],
    [0, 1, 2],
  ]);
  expect([1, 2, 3].map(presses => sort(presses, 'title'))).toEqual([
    [2, 0, 1],
    [1, 0, 2],
    [0, 1, 2],
  ]);
  expect(nextSort({key: 'title', direction: 'ascending'}, 'count')).toEqual({
    key: 'count',
    direction: 'descending',
  });
});
