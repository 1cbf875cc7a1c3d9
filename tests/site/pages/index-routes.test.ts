import {indexRoutes} from '../../../src/site/pages/index-routes.js';
import {generatedRoute} from '../../../src/site/pages/generated-route.js';
import {siteIndex} from '../../../src/site/pages/site-index.js';
import {versionAddresses} from '../../../src/site/addresses/version-addresses.js';
import {indexTranslationFiles, translateIndex} from '../../../src/site/texts/index-texts.js';
import {docOwners, type AddressOwners} from '../../../src/site/addresses/address-owners.js';
import {claimAddresses} from '../../../src/site/addresses/claim-addresses.js';
import type {VersionLibrary} from '../../../src/site/library/library.js';
import {DEFAULT_OPTIONS} from '../../../src/options/default-options.js';
import type {PluginOptions} from '../../../src/options/options.js';
import {build, makeDoc, makePage} from '../../catalogue/library.js';
import {docsVersion} from '../site-docs.js';

const DOCS = [
  makeDoc(
    'patterns/bulkhead',
    makePage('laws: [correlated-failure]\ncategory: data-stores\nrelated: [retry]'),
  ),
  makeDoc('patterns/retry', makePage('laws: [correlated-failure, emergent-chaos]\ncategory: [speed, 7]')),
  makeDoc('patterns/draft', makePage('category: secret\nrelated: [retry]'), {draft: true}),
  makeDoc('patterns/hidden', makePage('category: secret\nrelated: [retry]'), {unlisted: true}),
  makeDoc('intro', makePage('category: secret'), {template: null}),
];

function generated(
  docs = DOCS,
  options: Partial<PluginOptions> = {},
  registries = undefined as [] | undefined,
) {
  const {catalogue} = build(docs, registries && {registries});
  const version = docsVersion([], {path: '/lib/'});
  const site = {baseUrl: '/lib/', trailingSlash: undefined, learningPaths: DEFAULT_OPTIONS.paths};
  const addresses = versionAddresses(version, site);
  const index = siteIndex({...DEFAULT_OPTIONS, ...options});
  return indexRoutes({catalogue, addresses, facts: []}, index, 'docusaurus.config.ts');
}

const routes = (...args: Parameters<typeof generated>) => generated(...args).map(({route}) => route);

test('the list, the matrix and the graph hold the listed patterns, and the words that they share once', () => {
  const [list, matrix, graph] = routes();
  expect([list, matrix, graph].map(route => [route?.path, route?.component])).toEqual([
    ['/lib/patterns', '@theme/PatternIndexPage'],
    ['/lib/patterns/matrix', '@theme/PatternMatrixPage'],
    ['/lib/patterns/graph', '@theme/PatternGraphPage'],
  ]);
  expect(list?.props).toMatchObject({
    label: 'Patterns',
    views: {list: '/lib/patterns', matrix: '/lib/patterns/matrix', graph: '/lib/patterns/graph'},
    taxonomies: [{queryKey: 'law', terms: [{id: 'correlated-failure'}, {}, {}]}, {queryKey: 'pillar'}],
    filters: [
      {
        queryKey: 'category',
        label: 'Category',
        values: [
          {value: 'data-stores', label: 'Data stores'},
          {value: 'speed', label: 'Speed'},
          {value: '7', label: '7'},
        ],
      },
    ],
    pages: [
      {permalink: '/lib/patterns/bulkhead', terms: [[0], []], values: [[0]]},
      {permalink: '/lib/patterns/retry', terms: [[0, 2], []], values: [[1, 2]]},
    ],
  });
  expect(graph?.props).toMatchObject({
    graph: {groups: [{label: 'Data stores'}, {label: 'Speed'}], edges: [{from: 0, to: 1, mutual: false}]},
    relations: [{from: 0, to: 1, reason: null}],
  });
  expect(JSON.stringify([list, matrix, graph])).not.toMatch(/secret|draft|hidden|intro/);
});

test('views with nothing to show are not made, and no view leads to them', () => {
  const alone = routes([makeDoc('patterns/alone', makePage('title: Alone'))], {}, []);
  expect(alone.map(({path}) => path)).toEqual(['/lib/patterns']);
  expect(alone[0]?.props).toMatchObject({
    views: {matrix: null, graph: null, compare: null},
    taxonomies: [],
    filters: [],
  });
  expect(routes([])).toEqual([]);
  expect(routes(DOCS, {index: false})).toEqual([]);
});

test('without such a key the graph is grouped by the last taxonomy', () => {
  const index = {
    label: 'All',
    description: '',
    templates: null,
    routeBasePath: 'all',
    filters: [],
    search: [],
    compare: {},
  };
  expect(routes(DOCS, {index})[2]?.props).toMatchObject({graph: {groups: [{label: 'Correlated Failure'}]}});
});

test('a value that pages write in several ways is one filter, with one name in the address', () => {
  const docs = ['[Live, live]', 'live', 'In Review', 'in-review', '2024-10-02'].map((status, order) =>
    makeDoc(`p${order}`, makePage(`status: ${status}`), {order}),
  );
  const index = {
    label: 'All',
    description: 'Every one.',
    templates: null,
    routeBasePath: 'all',
    filters: ['status', 'template'],
    search: [],
    compare: {},
  };
  expect(routes(docs, {index})[0]?.props).toMatchObject({
    filters: [
      {
        queryKey: 'status',
        values: [
          {value: 'live', label: 'Live'},
          {value: 'in-review', label: 'In Review'},
          {value: '2024-10-02', label: '2024-10-02'},
        ],
      },
      {queryKey: 'template', values: [{value: 'pattern', label: 'Pattern'}]},
    ],
    pages: [[0], [0], [1], [1], [2]].map(status => ({values: [status, [0]]})),
  });
});

test('keys of the address do not meet', () => {
  const index = {
    label: 'All',
    description: 'Every one.',
    templates: null,
    routeBasePath: 'all',
    filters: ['law', 'q', 'law', 'pillars'],
    search: [],
    compare: {},
  };
  expect(siteIndex({...DEFAULT_OPTIONS, index})).toMatchObject({
    filters: [
      {key: 'law', label: 'Law'},
      {key: 'pillars', label: 'Pillars'},
    ],
    queryKeys: {laws: 'laws', pillars: 'pillar'},
  });
});

test('labels are translated, and keys of the address are not', () => {
  const content = {index: siteIndex(DEFAULT_OPTIONS)};
  expect(indexTranslationFiles(content.index)).toMatchObject([
    {path: 'index', content: {label: {message: 'Patterns'}, 'filter.category': {message: 'Category'}}},
  ]);
  const file = {path: 'index', content: {label: {message: 'Muster'}, 'filter.category': {message: 'Gebiet'}}};
  expect(translateIndex(content, [file]).index).toEqual({
    ...content.index,
    label: 'Muster',
    filters: [{key: 'category', label: 'Gebiet'}],
  });
});

test('addresses that a doc, a category or another generated page has are told in one message', () => {
  const versions = [
    {
      version: docsVersion([], {categoryIndexes: [{label: 'All', permalink: '/lib/patterns/'}]}),
      docs: [{doc: makeDoc('matrix', '', {permalink: '/lib/patterns/matrix'}), page: DOCS[0]!.page}],
    },
  ] as unknown as VersionLibrary[];
  const origin = {...generated()[0]!.origin, name: 'another generated page'};
  const others = [generatedRoute('/lib/patterns/graph', '@theme/TermPage', {}, origin)];
  const find = (taken: AddressOwners, first = others) =>
    claimAddresses([...first, ...generated()], taken).findings;
  expect(find(docOwners(versions))).toMatchObject([
    {
      ruleId: 'route-collision',
      reason:
        'The index of all patterns has the same address as the category `All`, `/lib/patterns`; 2 more of its addresses are taken, too.',
      actual: ['/lib/patterns', '/lib/patterns/matrix', '/lib/patterns/graph'],
    },
  ]);
  expect(find(new Map()).map(({reason}) => reason)).toEqual([
    'The index of all patterns has the same address as another generated page, `/lib/patterns/graph`.',
  ]);
  expect(find(new Map(), [])).toEqual([]);
});
