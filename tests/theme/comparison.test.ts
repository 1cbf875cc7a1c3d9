import type {ComparedPageProps, ComparedPartProps} from '../../theme/types.js';
import {namesIn, readComparison, withNames} from '../../theme/comparison.js';
import comparisonRows from '../../theme/comparisonRows.js';
import nearestPage from '../../theme/nearestPage.js';

const PAGES = [
  {name: 'bulkhead', title: 'Bulkhead'},
  {name: 'circuit-breaker', title: 'Circuit Breaker'},
  {name: 'data/retry', title: 'Retry'},
  {name: 'calls/retry', title: 'Retry'},
  {name: 'saga', title: 'Wiederholung für Züge'},
  {name: '__proto__', title: 'Quorum'},
];

const read = (search: string) => {
  const {chosen, notes} = readComparison(search, PAGES);
  return {names: chosen.map(({name}) => name), notes};
};

describe('an address', () => {
  test('names pages in its own order', () => {
    expect(read('?p=circuit-breaker&p=bulkhead&law=chaos')).toEqual({
      names: ['circuit-breaker', 'bulkhead'],
      notes: [],
    });
    expect(read('?p=data%2Fretry&p=calls/retry&p=__proto__').names).toEqual([
      'data/retry',
      'calls/retry',
      '__proto__',
    ]);
    expect(read('')).toEqual({names: [], notes: []});
    expect(read('?p=&p')).toEqual({names: [], notes: []});
  });

  test('may be older than a page of the same name, or of no other case', () => {
    expect(read('?p=resilience/bulkhead&p=SAGA').names).toEqual(['bulkhead', 'saga']);
  });

  test('that names no page is told the near one', () => {
    expect(read('?p=bulkhed&p=saga')).toEqual({
      names: ['saga'],
      notes: [{kind: 'unknown', name: 'bulkhed', near: PAGES[0]}],
    });
    expect(read('?p=%3Cscript%3E&p=%3Cscript%3E').notes).toEqual([
      {kind: 'unknown', name: '<script>', near: null},
    ]);
    // It was enough once.
    expect(read('?p=retry').notes).toMatchObject([{name: 'retry', near: {name: 'data/retry'}}]);
  });

  test('that names a page twice shows it once', () => {
    expect(read('?p=saga&p=bulkhead&p=saga&p=Saga')).toEqual({
      names: ['saga', 'bulkhead'],
      notes: [{kind: 'twice', title: 'Wiederholung für Züge'}],
    });
  });

  test('that names more than four shows the first four', () => {
    const search = `?${PAGES.map(({name}) => `p=${name}`).join('&')}`;
    expect(read(search).names).toHaveLength(4);
    expect(read(search).notes).toEqual([{kind: 'tooMany', titles: ['Wiederholung für Züge', 'Quorum']}]);
  });

  test('without an end is not read to its end', () => {
    const {names, notes} = read(`?${'p=nothing&'.repeat(100_000)}p=saga`);
    expect([names, notes.length]).toEqual([[], 1]);
    expect(read(`?p=${'x'.repeat(1_000_000)}`).notes).toMatchObject([{near: null}]);
  });

  test('changes in its pages alone', () => {
    const params = withNames('?law=chaos&p=saga', ['a/b', 'c']);
    expect(params.toString()).toBe('law=chaos&p=a%2Fb&p=c');
    expect(namesIn(params.toString())).toEqual(['a/b', 'c']);
    expect(withNames('?p=saga&q=x', []).toString()).toBe('q=x');
  });
});

test.each([
  ['bulkheads', 'bulkhead'],
  ['circuitbreaker', 'circuit-breaker'],
  ['Circuit Breaker', 'circuit-breaker'],
  ['circuit', 'circuit-breaker'],
  ['wiederholung fur zuge', 'saga'],
  ['consensus', undefined],
  ['', undefined],
  ['—', undefined],
])('the page near to %j', (written, name) => {
  expect(nearestPage(written, PAGES)?.name).toBe(name);
});

type Part = Partial<ComparedPartProps> & {name: string};

function page(name: string, parts: Part[]): ComparedPageProps {
  return {
    ...{name, title: name, permalink: `/${name}`, taxonomies: [], relations: []},
    parts: parts.map(part => ({label: part.name, holder: part.name, values: [], ...part})),
  };
}
const field = (name: string, text: string | null, holder = 'Box'): Part => ({
  ...{name, holder},
  values: text === null ? [] : [{kind: 'text', html: text}],
});
const row = (key: string, html: string, isNamed = false) => {
  return {key, isNamed, head: key.toUpperCase(), cells: [{title: 'Cost', html}]};
};

/** Sections by their labels, each with its rows: the head, and what each page has there. */
function rowsOf(...pages: ComparedPageProps[]) {
  return comparisonRows(pages).map(({label, rows}) => [
    label,
    ...rows.map(({head, cells}) => [
      head && ('html' in head ? head.html : head.text),
      ...cells.map(cell => {
        if (cell === null) return null;
        if (cell.kind === 'values')
          return cell.values.map(value => value.kind === 'text' && value.html).join();
        return cell.kind === 'row' ? cell.row.cells[0]?.html : cell.rows.map(({head: own}) => own);
      }),
    ]),
  ]);
}

describe('side by side', () => {
  test('stand the parts of pages, below what holds them', () => {
    const parts = (text: string) => [field('problem', text), field('use', text), field('idea', text, 'idea')];
    expect(rowsOf(page('a', parts('A')), page('b', parts('B')))).toEqual([
      ['Box', ['problem', 'A', 'B'], ['use', 'A', 'B']],
      [null, ['idea', 'A', 'B']],
    ]);
  });

  test('a part that one page lacks has a place, and one that all lack has none', () => {
    const a = page('a', [field('problem', 'A'), field('use', null)]);
    const b = page('b', [field('problem', null), field('use', null)]);
    expect(rowsOf(a, b)).toEqual([['Box', ['problem', 'A', null]]]);
  });

  test('pages of two templates have what both have', () => {
    const a = page('a', [field('problem', 'A'), field('use', 'A')]);
    const b = page('b', [field('own', 'B'), field('use', 'B')]);
    expect(rowsOf(a, b)).toEqual([['Box', ['use', 'A', 'B']]]);
    expect(rowsOf(a, page('c', []))).toEqual([]);
  });

  test('tables meet in the rows that the template names, and in those that several pages have', () => {
    const a = page('a', [
      {name: 'costs', rows: [row('speed', 'A', true), row('"x', 'A'), row('"only a', 'A')]},
    ]);
    const b = page('b', [{name: 'costs', rows: [row('"x', 'B'), row('size', 'B', true)]}]);
    const c = page('c', [{name: 'costs'}]);
    expect(rowsOf(a, b, c)).toEqual([
      [
        'costs',
        ['SPEED', 'A', null, null],
        ['"X', 'A', 'B', null],
        ['SIZE', null, 'B', null],
        [null, ['"ONLY A'], null, null],
      ],
    ]);
  });

  test('one page alone has all rows of its tables', () => {
    const a = page('a', [{name: 'costs', rows: [row('"x', '1'), row('"y', '2')]}]);
    expect(rowsOf(a)).toEqual([['costs', ['"X', '1'], ['"Y', '2']]]);
  });

  test('two tables of one holder are two', () => {
    const tables = [
      {name: 'a', holder: 'Costs', rows: [row('"x', '1')]},
      {name: 'b', holder: 'Costs', rows: [row('"x', '2')]},
    ];
    expect(rowsOf(page('a', tables), page('b', tables)).map(([label]) => label)).toEqual(['Costs', 'Costs']);
  });
});
