import {createElement, type ComponentType, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {
  PatternGraphPageProps,
  PatternIndexPageProps,
  PatternMatrixPageProps,
} from '../../theme/types.js';

// What the server writes, which is what a reader without JavaScript has. Of Docusaurus there are plain stand-ins.
const real = (path: string) => jest.requireActual<object>(`../../theme/${path}`);
const classes = {
  __esModule: true,
  default: new Proxy<Record<string, string>>({}, {get: (_, name) => String(name)}),
};
interface StandInProps {
  children?: ReactNode;
  to?: string;
  as?: string;
  wrapperClassName?: string;
}

const element =
  (tag: string) =>
  ({children, to, as: _as, wrapperClassName: _name, ...props}: StandInProps) =>
    createElement(tag, {...props, ...(to !== undefined && {href: to})} as object, children);
const fill = (text: string, values: Record<string, string | number> = {}) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

jest.mock('@docusaurus/Link', () => ({__esModule: true, default: element('a')}), {virtual: true});
jest.mock(
  '@docusaurus/Translate',
  () => ({
    __esModule: true,
    default: ({children, values}: {children: string; values?: Record<string, string>}) =>
      fill(children, values),
    translate: ({message}: {message: string}, values?: Record<string, string>) => fill(message, values),
  }),
  {virtual: true},
);
jest.mock(
  '@docusaurus/router',
  () => ({useHistory: () => ({listen: () => () => {}, location: {search: '?law=chaos'}})}),
  {virtual: true},
);
jest.mock('@docusaurus/useIsBrowser', () => ({__esModule: true, default: () => false}), {virtual: true});
jest.mock(
  '@docusaurus/useDocusaurusContext',
  () => ({
    __esModule: true,
    default: () => ({i18n: {currentLocale: 'en', localeConfigs: {en: {htmlLang: 'en-GB'}}}}),
  }),
  {virtual: true},
);
jest.mock('@theme/Layout', () => ({__esModule: true, default: element('div')}), {virtual: true});
jest.mock('@theme/Heading', () => ({__esModule: true, default: element('h2')}), {virtual: true});
jest.mock(
  '@theme/PatternCard',
  () => ({
    __esModule: true,
    default: ({page}: {page: {title: string}}) => createElement('article', null, page.title),
  }),
  {virtual: true},
);
jest.mock('@theme/PatternViews', () => real('PatternViews/index.tsx'), {virtual: true});
jest.mock('@theme/PatternIndexPage/Filters', () => real('PatternIndexPage/Filters/index.tsx'), {
  virtual: true,
});
jest.mock('@theme/PatternIndexPage/Facet', () => real('PatternIndexPage/Facet/index.tsx'), {virtual: true});
jest.mock('@theme/PatternMatrixPage/Table', () => real('PatternMatrixPage/Table/index.tsx'), {virtual: true});
jest.mock('@theme/PatternMatrixPage/Head', () => real('PatternMatrixPage/Head/index.tsx'), {virtual: true});
jest.mock('@theme/PatternMatrixPage/Cell', () => real('PatternMatrixPage/Cell/index.tsx'), {virtual: true});
jest.mock('@theme/PatternMatrixPage/SortButton', () => real('PatternMatrixPage/SortButton/index.tsx'), {
  virtual: true,
});
jest.mock('@theme/PatternGraphPage/Picture', () => real('PatternGraphPage/Picture/index.tsx'), {
  virtual: true,
});
jest.mock('@theme/PatternGraphPage/Table', () => real('PatternGraphPage/Table/index.tsx'), {virtual: true});
jest.mock('@theme/useQuery', () => real('useQuery.ts'), {virtual: true});
jest.mock('@theme/patternFilters', () => real('patternFilters.ts'), {virtual: true});
jest.mock('@theme/matrixGroups', () => real('matrixGroups.ts'), {virtual: true});
jest.mock('@theme/matrixOrder', () => real('matrixOrder.ts'), {virtual: true});
jest.mock('@theme/patternColor', () => real('patternColor.ts'), {virtual: true});
jest.mock('@theme/termTitle', () => real('termTitle.ts'), {virtual: true});
jest.mock('../../theme/PatternViews/styles.module.css', () => classes);
jest.mock('../../theme/PatternIndexPage/styles.module.css', () => classes);
jest.mock('../../theme/PatternIndexPage/Filters/styles.module.css', () => classes);
jest.mock('../../theme/PatternIndexPage/Facet/styles.module.css', () => classes);
jest.mock('../../theme/PatternMatrixPage/Table/styles.module.css', () => classes);
jest.mock('../../theme/PatternMatrixPage/Head/styles.module.css', () => classes);
jest.mock('../../theme/PatternMatrixPage/Cell/styles.module.css', () => classes);
jest.mock('../../theme/PatternMatrixPage/SortButton/styles.module.css', () => classes);
jest.mock('../../theme/PatternGraphPage/styles.module.css', () => classes);
jest.mock('../../theme/PatternGraphPage/Picture/styles.module.css', () => classes);
jest.mock('../../theme/PatternGraphPage/Table/styles.module.css', () => classes);

const views = {list: '/patterns', matrix: '/patterns/matrix', graph: null};
const term = (id: string, number: number) => {
  return {id, title: id.toUpperCase(), number, icon: '', color: '', permalink: `/laws/${id}`};
};
const shared = {
  label: 'Patterns',
  views,
  taxonomies: [
    {
      name: 'laws',
      label: 'Laws',
      singular: 'Law',
      queryKey: 'law',
      permalink: '/laws',
      terms: [term('chaos', 1), term('cost', 2)],
    },
  ],
};
const bulkhead = {title: 'Bulkhead', permalink: '/bulkhead', terms: [[0]]};
const retry = {title: 'Retry', permalink: '/retry', terms: [[]]};

function render<Props extends object>(page: string, props: Props): string {
  const {default: Page} = jest.requireActual<{default: ComponentType<Props>}>(
    `../../theme/${page}/index.tsx`,
  );
  return renderToStaticMarkup(createElement(Page, props));
}

test('the list is whole on the server whatever the address says, and its filters rest', () => {
  const props: PatternIndexPageProps = {
    ...shared,
    filters: [{queryKey: 'category', label: 'Category', values: [{value: 'data', label: 'Data'}]}],
    pages: [
      {...bulkhead, description: '', values: [[0]]},
      {...retry, description: '', values: [[]]},
    ],
  };
  const html = render('PatternIndexPage', props);
  expect(html.match(/<article>\w+/g)).toEqual(['<article>Bulkhead', '<article>Retry']);
  expect(html).toContain('<p role="status" class="count">2 of 2</p>');
  expect(html).toContain('<fieldset class="controls" disabled="">');
  expect(html).not.toContain('checked');
  // A term that no pattern has cannot be chosen.
  expect(html.match(/<legend[^>]*>\w+|<b>\d /g)).toEqual([
    '<legend class="legend">Laws',
    '<b>1 ',
    '<legend class="legend">Category',
  ]);
});

test('the views lead to each other, and say which one it is', () => {
  const html = render('PatternMatrixPage', {...shared, pages: [bulkhead]});
  expect(html.match(/<li><a.*?<\/li>/g)).toEqual([
    '<li><a class="link" href="/patterns">List</a></li>',
    '<li><a class="link" aria-current="page" href="/patterns/matrix">Matrix</a></li>',
  ]);
});

test('the matrix is a table with headers on both sides, named links and counts', () => {
  const props: PatternMatrixPageProps = {...shared, pages: [bulkhead, retry]};
  const html = render('PatternMatrixPage', props);
  expect(html).toContain('role="region" tabindex="0" aria-label="Patterns and Laws"');
  expect(html.match(/scope="\w+"/g)?.map(scope => scope.slice(7, -1))).toEqual(
    'col colgroup col row col col row row row'.split(' '),
  );
  expect(html).toMatch(/<a [^>]*aria-label="Bulkhead: Law 1: CHAOS"[^>]*href="\/laws\/chaos"/);
  expect(html.match(/<td class="columnTotal[^>]*>\d+/g)?.map(cell => cell.split('>')[1])).toEqual([
    '1',
    '0',
    '1',
  ]);
  expect(html.match(/<td class="total[^>]*>\d+/g)?.map(cell => cell.split('>')[1])).toEqual(['1', '0']);
});

test('the graph is links in a picture, and a table with the reasons', () => {
  const node = {
    x: 1,
    y: 2,
    group: 0,
    label: {x: 3, y: 4, anchor: 'start' as const, rotation: 0, lines: ['A b']},
  };
  const props: PatternGraphPageProps = {
    label: 'Patterns',
    views,
    graph: {
      width: 100,
      height: 80,
      nodes: [bulkhead, retry].map(({title, permalink}) => ({title, permalink, ...node})),
      edges: [{from: 0, to: 1, mutual: false, path: 'M0 0Q1 1 2 2'}],
      groups: [
        {label: 'Data', path: 'M0 0'},
        {label: '', path: 'M1 1'},
      ],
    },
    relations: [{from: 0, to: 1, reason: 'It tries <again>.'}],
  };
  const html = render('PatternGraphPage', props);
  expect(html).toContain('viewBox="0 0 100 80"');
  expect(html.match(/<a aria-label="\w+"/g)).toEqual(['<a aria-label="Bulkhead"', '<a aria-label="Retry"']);
  expect(html).toMatch(/d="M0 0Q1 1 2 2" marker-end="url\(#[^)]+-arrow\)"/);
  expect(html.match(/<li style[^>]*>\w+/g)?.map(item => item.split('>')[1])).toEqual(['Data', 'Other']);
  expect(html).toMatch(/<td><a href="\/bulkhead">Bulkhead<\/a><\/td><td><a href="\/retry">Retry<\/a><\/td>/);
  expect(html).toContain('It tries &lt;again&gt;.');
});
