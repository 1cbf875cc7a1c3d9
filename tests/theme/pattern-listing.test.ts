import type {
  FactValueProps,
  ListedPageProps,
  ListingGroupProps,
  ListingProps,
  ListingRowProps,
} from '../../theme/types.js';
import {nextRowSort, sortRows, type RowSort} from '../../theme/listingOrder.js';
import PatternListing from '../../theme/PatternListing/index.js';
import {elements, render, textOf} from './render.js';
import {anchors} from './stand-ins/useBrokenLinks.js';

const page = (title: string): ListedPageProps => ({
  title,
  permalink: `/${title}`,
  description: '',
  taxonomies: [],
});
const group = (title: string | null, more: Partial<ListingGroupProps> = {}): ListingGroupProps => {
  return {title, term: null, pages: [], groups: [], ...more};
};
const html = (listing: Partial<ListingProps>, attributes = {}) =>
  render(PatternListing, {listing: {pages: [], groups: [], ...listing}, ...attributes});

test('cards stand in a list, and their titles are no headings', () => {
  const body = html({pages: [page('A'), page('B')]});
  expect(elements(body, 'li').map(item => textOf(item))).toEqual(['A', 'B']);
  expect(body).toMatch(/<ul[^>]*><li><article[^>]*><p><a href="\/A">/u);
  expect(body).not.toMatch(/<h\d/);
});

test('an empty list says so', () => {
  expect(html({})).toContain('No page matches this list yet.');
  expect(html({pages: [page('A')]})).not.toContain('No page');
});

test('groups are named by their titles, and stand in each other', () => {
  const term = {singular: 'Law', number: 1, icon: '⛓️', permalink: '/laws/a'};
  const body = html({
    groups: [
      group('Data', {groups: [group('Correlated Failure', {term, pages: [page('A')]})]}),
      group(null, {pages: [page('B')]}),
    ],
  });
  const named = [
    ...body.matchAll(/role="group" aria-labelledby="([^"]+)"[^>]*><p id="([^"]+)"[^>]*>(.*?)<\/p>/g),
  ];
  expect(named.map(([, label, id]) => label === id)).toEqual([true, true, true]);
  expect(named.map(([, , , title]) => title)).toEqual([
    'Data',
    '<span aria-hidden="true">⛓️</span><a href="/laws/a">Law 1: Correlated Failure</a>',
    'Others',
  ]);
  expect(body).toMatch(/Data<\/p><div role="group".*"\/A".*<\/div><\/div><div role="group".*"\/B"/);
  expect(body).not.toMatch(/<h\d/);
});

test('the id and the class of the directive are those of the list', () => {
  expect(html({}, {id: 'all', className: 'wide'})).toMatch(/^<div id="all" class="pattern-listing wide">/);
  expect(anchors).toContain('all');
});

test('cards show parts of their pages with their names, and no name without a value', () => {
  const shown: FactValueProps[][] = [[{kind: 'text', html: 'A <em>slow</em> call'}], []];
  const body = html({columns: ['Problem', 'Use when'], pages: [{...page('A'), shown}]});
  expect(body).toContain('<dt>Problem</dt><dd><span>A <em>slow</em> call</span></dd>');
  expect(body).not.toContain('Use when');
  expect(html({pages: [page('A')]})).not.toContain('<dl');
});

describe('a table', () => {
  const row = (title: string, ...texts: string[]): ListingRowProps => ({
    title,
    permalink: `/${title}`,
    shown: texts.map(text => (text === '' ? [] : [{kind: 'text', html: text}])),
  });

  test('has heads for rows and columns, and is plain without JavaScript', () => {
    const body = html({columns: ['Use when'], rows: [row('A', 'It <b>fails</b>'), row('B', '')]});
    expect(elements(body, 'th').map(textOf)).toEqual(['Page', 'Use when', 'A', 'B']);
    expect(elements(body, 'td').map(textOf)).toEqual(['It fails', '']);
    expect(body).toMatch(/role="region" tabindex="0" aria-label="Table: Page, Use when"/u);
    expect(body).not.toContain('<button');
    expect(body).not.toContain('No page');
  });

  test('stands in groups', () => {
    const body = html({columns: [], groups: [group('Data', {rows: [row('A')]})]});
    expect(body).toMatch(/Data<\/p><div[^>]*role="region".*href="\/A"/u);
  });

  test('shows lists, tables, code and terms', () => {
    const shown: FactValueProps[][] = [
      [
        {
          kind: 'list',
          items: [
            {lead: 'Begin', html: 'at once'},
            {lead: 'End', html: ''},
            {lead: null, html: 'x'},
          ],
        },
      ],
      [{kind: 'table', columns: ['P'], rows: [['<code>q</code>'], ['']]}],
      [{kind: 'code', code: 'a < b', language: 'python'}],
      [
        {
          kind: 'terms',
          terms: [
            {title: 'T', number: 1, permalink: '/t'},
            {title: 'U', number: null, permalink: '/u'},
          ],
        },
      ],
      [
        {kind: 'text', html: '<p>a</p>\n<p>b</p>'},
        {kind: 'text', html: 'c'},
      ],
    ];
    const body = html({columns: ['a', 'b', 'c', 'd', 'e'], rows: [{...row('A'), shown}]});
    expect(body).toContain('<ul><li><b>Begin: </b><span>at once</span></li><li><b>End</b>');
    expect(body).toContain('<td><span><code>q</code></span></td>');
    expect(body).toContain('<pre><code>a &lt; b</code></pre>');
    expect(body).toContain('<a href="/t"><b>1\u00A0</b>T</a>, <a href="/u">U</a>');
    expect(body).toContain('<div><div><p>a</p>\n<p>b</p></div></div><div><span>c</span></div>');
  });

  test('is sorted by what readers see; ties keep their order, and rows without a value come last', () => {
    const rows = [row('b', '<b>10</b> calls'), row('a', ''), row('c', '9 calls'), row('d', '9 calls')];
    const titles = (sort: RowSort | null) =>
      sortRows(rows, sort, 'en')
        .map(({title}) => title)
        .join('');
    expect(titles(null)).toBe('bacd');
    expect(titles({column: 0, direction: 'ascending'})).toBe('abcd');
    expect(titles({column: 0, direction: 'descending'})).toBe('dcba');
    expect(titles({column: 1, direction: 'ascending'})).toBe('cdba');
    expect(titles({column: 1, direction: 'descending'})).toBe('bcda');
  });

  test('a press on a head sorts, turns round, and gives the order of the listing back', () => {
    const once = nextRowSort(null, 1);
    const twice = nextRowSort(once, 1);
    expect([once, twice, nextRowSort(twice, 1), nextRowSort(twice, 0)]).toEqual([
      {column: 1, direction: 'ascending'},
      {column: 1, direction: 'descending'},
      null,
      {column: 0, direction: 'ascending'},
    ]);
  });

  test('of a thousand pages is sorted in a moment', () => {
    const rows = Array.from({length: 1000}, (_, index) => row(`${index}`, `<b>${(index * 7919) % 1000}</b>`));
    const start = performance.now();
    const [first] = sortRows(rows, {column: 1, direction: 'ascending'}, 'en');
    expect(first?.title).toBe('0');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
