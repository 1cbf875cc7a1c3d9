import PatternComparePage, {type Props} from '../../theme/PatternComparePage/index.js';
import PatternComparePageNotes from '../../theme/PatternComparePage/Notes/index.js';
import PatternComparePageTable from '../../theme/PatternComparePage/Table/index.js';
import PatternHeader from '../../theme/PatternHeader/index.js';
import PatternIndexPageCompareBar from '../../theme/PatternIndexPage/CompareBar/index.js';
import type {ComparedPageProps} from '../../theme/types.js';
import {elements, render, textOf} from './render.js';

const PAGE: Props = {
  label: 'Patterns',
  views: {list: '/patterns', matrix: null, graph: null, compare: '/patterns/compare'},
  data: '/patterns/compare',
  pages: [
    {name: 'bulkhead', title: 'Bulkhead'},
    {name: 'retry', title: 'Retry'},
  ],
};
const term = (name: string) => {
  return {title: name, permalink: `/laws/${name}`, number: 1, icon: '', color: ''};
};

function compared(name: string, more: Partial<ComparedPageProps>): ComparedPageProps {
  const part = (html: string | null) => ({
    name: 'summary.problem',
    label: 'Problem',
    holder: 'Summary',
    values: html === null ? [] : [{kind: 'text' as const, html}],
  });
  return {
    ...{name, title: name.toUpperCase(), permalink: `/${name}`, relations: []},
    parts: [part(name === 'retry' ? null : `The <em>${name}</em>`)],
    taxonomies: [{name: 'laws', label: 'Laws', permalink: '/laws', terms: [term('chaos'), term(name)]}],
    ...more,
  };
}

const PAGES = [
  compared('bulkhead', {relations: [{to: 'retry', label: 'Depends on', reason: 'It <tries> again.'}]}),
  compared('retry', {relations: [{to: 'saga', label: null, reason: 'Not here.'}]}),
];
const table = (pages = PAGES) =>
  render(PatternComparePageTable, {caption: 'A and B, side by side', pages, onRemove: () => {}});
const rows = (markup: string) =>
  elements(markup, 'tr').map(tr => elements(tr.replaceAll(/<(\/?)th\b/gu, '<$1td'), 'td').map(textOf));

describe('the page', () => {
  const html = render(PatternComparePage, PAGE);

  test('is the same on the server for every address, and says what it needs', () => {
    expect(textOf(elements(html, 'noscript')[0] ?? '')).toBe(
      'Comparisons need JavaScript. Without it, all pages are here: Patterns',
    );
    expect(html).toContain('<a href="/patterns">Patterns</a>');
    expect(textOf(html)).toContain('Choose two to four pages to see them side by side.');
    expect(html).not.toContain('<table');
  });

  test('has a field that rests until a script runs', () => {
    const field = /<input[^>]*>/u.exec(html)?.[0];
    expect(field).toContain('role="combobox"');
    expect(field).toContain('disabled=""');
    expect(field).toMatch(/aria-expanded="false" aria-controls="([^"]+)-list"/u);
    expect(elements(html, 'label').map(textOf)).toEqual(['Add a page']);
  });
});

describe('the table', () => {
  test('has a caption, and heads on both sides', () => {
    const html = table();
    expect(textOf(elements(html, 'caption')[0] ?? '')).toBe('A and B, side by side');
    expect(html.match(/scope="\w+"/gu)?.map(scope => scope.slice(7, -1))).toEqual([
      ...['col', 'col'],
      ...['rowgroup', 'row'],
      ...['rowgroup', 'row', 'row'],
      ...['rowgroup', 'row'],
    ]);
    expect(html).toContain('aria-label="Take RETRY away"');
  });

  test('says what a page lacks, what pages have in common, and how they relate', () => {
    expect(rows(table())).toEqual([
      ['', 'BULKHEAD×', 'RETRY×'],
      ['Summary'],
      ['Problem', 'The bulkhead', '—Nothing'],
      ['Laws'],
      ['In common', '1 chaos', '1 chaos'],
      ['Not in common', '1 bulkhead', '1 retry'],
      ['Relations'],
      ['To the others', 'Depends on: RETRYIt &lt;tries&gt; again.', '—Nothing'],
    ]);
    expect(table()).toContain('<em>bulkhead</em>');
  });

  test('of one page has its terms, with nothing in common and no relations', () => {
    expect(rows(table(PAGES.slice(0, 1)))).toContainEqual(['Laws', '1 chaos1 bulkhead']);
    expect(rows(table(PAGES.slice(0, 1))).flat()).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/In common|Relations/u)]),
    );
  });

  test('has a button for each page, for narrow screens', () => {
    const group = elements(table(), 'div').find(div => div.includes('role="group"')) ?? '';
    expect(
      elements(group, 'button').map(each => [textOf(each), each.includes('aria-pressed="true"')]),
    ).toEqual([
      ['BULKHEAD', true],
      ['RETRY', false],
    ]);
  });
});

test('notes say what is wrong with an address, and no more of it than one can read', () => {
  const html = render(PatternComparePageNotes, {
    notes: [
      {kind: 'unknown', name: '<b>bulk', near: PAGE.pages[0]!},
      {kind: 'unknown', name: 'x'.repeat(5000), near: null},
      {kind: 'twice', title: 'Retry'},
      {kind: 'tooMany', titles: ['Saga', 'Quorum']},
    ],
    failed: [{name: 'retry', title: 'Retry'}],
    onReplace: () => {},
    onRetry: () => {},
  });
  expect(elements(html, 'li').map(textOf)).toEqual([
    'There is no page “&lt;b&gt;bulk” here. Take Bulkhead instead',
    `There is no page “${'x'.repeat(60)}” here. `,
    'Retry is named twice, and shown once.',
    'Four pages stand side by side at most. Left out: Saga, Quorum',
    'Retry could not be loaded. Try again',
  ]);
  expect(
    render(PatternComparePageNotes, {notes: [], failed: [], onReplace: () => {}, onRetry: () => {}}),
  ).toBe('');
});

test('the footer leads to comparisons with related pages, and with any other', () => {
  const html = render(PatternHeader, {header: null, taxonomies: [], paths: null, compare: '/c?p=a'});
  expect(elements(html, 'a')).toEqual(['<a href="/c?p=a">Compare</a>']);
});

test('the bar below the list leads to a comparison of two pages or more', () => {
  const bar = (...names: string[]) =>
    render(PatternIndexPageCompareBar, {permalink: '/c', names, onClear: () => {}});
  expect(textOf(bar())).toBe('');
  expect(textOf(bar('a'))).toContain('Choose one more to compare.');
  expect(bar('a')).not.toContain('<a ');
  expect(bar('a', 'b/c')).toContain('href="/c?p=a&amp;p=b%2Fc"');
  expect(textOf(bar('a', 'b/c'))).toContain('Compare 2');
});
