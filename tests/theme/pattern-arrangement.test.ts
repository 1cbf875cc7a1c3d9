import matrixCsv from '../../theme/matrixCsv.js';
import matrixGroups from '../../theme/matrixGroups.js';
import {arrangePages, readArrangement, withKey} from '../../theme/patternArrangement.js';

const option = (value: string, position: number) => {
  return {value, label: value.toUpperCase(), number: position === 0 ? 1 : null, icon: '', position};
};
const FACETS = [{queryKey: 'law', label: 'Laws', options: [option('chaos', 0), option('cost', 1)]}];
const page = (title: string, ...terms: number[]) => {
  return {title, permalink: `/${title}`, description: '', terms: [terms], values: []};
};
const PAGES = [page('b10', 1), page('b2'), page('a', 0, 1)];

function arranged(search: string) {
  const arrangement = readArrangement(search, FACETS, PAGES.length);
  return arrangePages(PAGES, arrangement, FACETS, 'en').map(({key, label, pages}) => [
    key,
    label,
    pages.map(({title}) => title),
  ]);
}

test.each([
  ['', [['', null, ['b10', 'b2', 'a']]]],
  ['?sort-by=title', [['', null, ['a', 'b2', 'b10']]]],
  ['?sort-by=nonsense&group-by=nonsense', [['', null, ['b10', 'b2', 'a']]]],
  // A page stands in the group of each of its values, and one without any at the end.
  [
    '?group-by=law&sort-by=title',
    [
      ['chaos', '1 CHAOS', ['a']],
      ['cost', 'COST', ['a', 'b10']],
      ['', null, ['b2']],
    ],
  ],
])('%s arranges', (search, groups) => {
  expect(arranged(search)).toEqual(groups);
});

test('a large library is lines at first, a small one cards, and an address says otherwise', () => {
  expect(readArrangement('', [], 60).form).toBe('cards');
  expect(readArrangement('', [], 61).form).toBe('rows');
  expect(readArrangement('?as=cards', [], 61).form).toBe('cards');
  expect(readArrangement('?as=nonsense', [], 61).form).toBe('rows');
});

test('what holds by itself is not in the address', () => {
  expect(withKey('?law=chaos', 'as', 'rows', 'cards').toString()).toBe('law=chaos&as=rows');
  expect(withKey('?law=chaos&as=rows', 'as', 'cards', 'cards').toString()).toBe('law=chaos');
});

test('the CSV has what pages say, and no formulas', () => {
  const term = {id: 'c', title: 'Chaos, "so"', number: 1, icon: '', color: '', permalink: '/c'};
  const taxonomies = [
    {name: 'laws', label: 'Laws', singular: 'Law', queryKey: 'law', permalink: '/laws', terms: [term]},
  ];
  const pages = [{...page('=1+1', 0), sentences: [['It\nfails.']]}, page('b', 0), page('c')];
  const rows = matrixCsv('Patterns', matrixGroups(taxonomies, pages, null, 'en'), pages).split('\r\n');
  expect(rows).toEqual(['Patterns,"Law 1: Chaos, ""so"""', `'=1+1,"It\nfails."`, 'b,x', 'c,', '']);
});
