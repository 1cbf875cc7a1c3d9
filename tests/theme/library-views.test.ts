import PatternGraphPage, {type Props as GraphProps} from '../../theme/PatternGraphPage/index.js';
import PatternIndexPage, {type Props as IndexProps} from '../../theme/PatternIndexPage/index.js';
import PatternMatrixPage, {type Props as MatrixProps} from '../../theme/PatternMatrixPage/index.js';
import {elements, render, textOf} from './render.js';

const views = {list: '/patterns', matrix: '/patterns/matrix', graph: null, compare: null};
const term = (id: string, number: number) => {
  return {id, title: id.toUpperCase(), number, icon: '', color: '', permalink: `/laws/${id}`};
};
const taxonomies = [
  {
    name: 'laws',
    label: 'Laws',
    singular: 'Law',
    queryKey: 'law',
    permalink: '/laws',
    terms: [term('chaos', 1), term('cost', 2)],
  },
];
const filters = [{queryKey: 'category', label: 'Category', values: [{value: 'data', label: 'Data'}]}];
const bulkhead = {
  title: 'Bulkhead',
  permalink: '/bulkhead',
  description: 'Keeps a failure small.',
  terms: [[0]],
  values: [[0]],
};
const retry = {title: 'Retry', permalink: '/retry', description: '', terms: [[]], values: [[]]};

const LIST: IndexProps = {
  label: 'Patterns',
  views,
  taxonomies,
  filters,
  pages: [bulkhead, retry],
};
const MATRIX: MatrixProps = {label: 'Patterns', views, taxonomies, filters, pages: [bulkhead, retry]};
const node = {
  x: 1,
  y: 2,
  group: 0,
  label: {x: 3, y: 4, anchor: 'start' as const, rotation: 0, lines: ['A b']},
};
const GRAPH: GraphProps = {
  label: 'Patterns',
  views,
  graph: {
    width: 100,
    height: 80,
    nodes: [bulkhead, retry].map(({title, permalink}, group) => ({
      ...{title, permalink, name: permalink.slice(1), lines: [title]},
      ...{...node, group},
    })),
    edges: [{from: 0, to: 1, kind: 0, mutual: false, path: 'M0 0Q1 1 2 2'}],
    kinds: [{name: 'related', label: null, symmetric: false}],
    groups: [
      {label: 'Data', path: 'M0 0'},
      {label: '', path: 'M1 1'},
    ],
  },
  relations: [{from: 0, to: 1, kind: 0, reason: 'It tries <again>.'}],
};

const texts = (markup: string, name: string) => elements(markup, name).map(textOf);
const table = (markup: string) =>
  elements(markup, 'tr').map(row => texts(row.replaceAll(/<(\/?)th\b/gu, '<$1td'), 'td'));

describe('the list', () => {
  const html = render(PatternIndexPage, LIST);

  test('is whole on the server, whatever the address says', () => {
    expect(elements(html, 'article').map(card => texts(card, 'h2'))).toEqual([['Bulkhead'], ['Retry']]);
    expect(texts(html, 'p')).toEqual(['2 of 2', 'Keeps a failure small.']);
    expect(html).toContain('<p role="status"');
    // Cards name their terms.
    expect(elements(html, 'article').map(card => texts(card, 'li'))).toEqual([[' CHAOS'], []]);
  });

  test('has filters that rest until a script runs', () => {
    expect(elements(html, 'form')[0]).toMatch(/^<form[^>]*><fieldset disabled=""/u);
    expect(html).not.toContain('checked=');
    expect(html).toMatch(/<input type="search"[^>]* value=""/u);
  });

  test('offers no filter that no pattern has', () => {
    expect(texts(html, 'legend')).toEqual(['Laws', 'Category']);
    expect(texts(elements(html, 'form')[0] ?? '', 'label')).toEqual(['1 CHAOS 1', 'Data 1']);
    const bare = render(PatternIndexPage, {...LIST, pages: []});
    expect(texts(bare, 'legend')).toEqual([]);
    expect(bare).toContain('No pages match.');
  });
});

describe('the views', () => {
  const nav = (markup: string) => elements(markup, 'nav').flatMap(each => elements(each, 'a'));

  test('lead to each other, and say which one it is', () => {
    expect(nav(render(PatternMatrixPage, MATRIX))).toEqual([
      '<a href="/patterns">List</a>',
      '<a href="/patterns/matrix" aria-current="page">Matrix</a>',
    ]);
    expect(nav(render(PatternIndexPage, LIST))).toEqual([
      '<a href="/patterns" aria-current="page">List</a>',
      '<a href="/patterns/matrix">Matrix</a>',
    ]);
  });

  test('are not offered where there is but one', () => {
    const one = {list: '/patterns', matrix: null, graph: null, compare: null};
    expect(nav(render(PatternIndexPage, {...LIST, views: one}))).toEqual([]);
  });

  test('say which version they are of', () => {
    const version = {label: '1.0', banner: null, latest: {label: '2.0', permalink: '/patterns'}};
    expect(textOf(render(PatternMatrixPage, {...MATRIX, version}))).toContain(
      'These are pages of version 1.0. Go to version 2.0',
    );
    expect(textOf(render(PatternMatrixPage, MATRIX))).not.toContain('version');
  });
});

describe('the matrix', () => {
  const html = render(PatternMatrixPage, MATRIX);

  test('is a table with the counts of both sides', () => {
    expect(table(html)).toEqual([
      ['Patterns ↕', 'Laws', 'Total ↕'],
      ['Law ↔', '1 CHAOS'],
      ['Total ↔', '1', '1'],
      ['Data'],
      ['Bulkhead', '●', '1'],
    ]);
  });

  test('has rows by category, and those of none at the end', () => {
    const law = {...retry, terms: [[0]]};
    expect(table(render(PatternMatrixPage, {...MATRIX, pages: [law, bulkhead]})).slice(3)).toEqual([
      ['Data'],
      ['Bulkhead', '●', '1'],
      ['Retry', '●', '1'],
    ]);
  });

  test('has headers on both sides and links with names', () => {
    expect(html).toContain('role="region" tabindex="0" aria-label="Patterns and Laws"');
    expect(html.match(/scope="\w+"/gu)?.map(scope => scope.slice(7, -1))).toEqual(
      'col colgroup col row col row rowgroup row'.split(' '),
    );
    const mark = elements(html, 'a').find(link => link.includes('●'));
    expect(mark).toMatch(/^<a href="\/laws\/chaos"[^>]* aria-label="Bulkhead: Law 1: CHAOS"/u);
  });
});

describe('the graph', () => {
  const html = render(PatternGraphPage, GRAPH);

  test('is links in a picture', () => {
    expect(html).toContain('viewBox="0 0 100 80"');
    expect(elements(elements(html, 'svg')[0] ?? '', 'a').map(link => link.match(/^<a [^>]*>/u)?.[0])).toEqual(
      ['<a href="/bulkhead" aria-label="Bulkhead">', '<a href="/retry" aria-label="Retry">'],
    );
    expect(html).toMatch(/d="M0 0Q1 1 2 2" marker-end="url\(#[^)]+-arrow\)"/u);
    expect(texts(elements(html, 'figcaption')[0] ?? '', 'li')).toEqual(['Data', 'Other']);
  });

  test('is also a table with the reasons, as they were written', () => {
    expect(table(html)).toEqual([
      ['From', 'To', 'Reason'],
      ['Bulkhead', 'Retry', 'It tries &lt;again&gt;.'],
    ]);
    expect(elements(elements(html, 'tbody')[0] ?? '', 'a')).toEqual([
      '<a href="/bulkhead">Bulkhead</a>',
      '<a href="/retry">Retry</a>',
    ]);
  });

  describe('with kinds of relations', () => {
    const kinds = [
      {name: 'related', label: null, symmetric: false},
      {name: 'supersedes', label: 'Supersedes', symmetric: false},
      {name: 'alternativeTo', label: 'Alternative to', symmetric: true},
    ];
    const edges = kinds.map((_, kind) => ({from: 0, to: 1, kind, mutual: kind !== 1, path: `M9 ${kind}`}));
    const typed = render(PatternGraphPage, {
      ...GRAPH,
      graph: {...GRAPH.graph, kinds, edges, groups: [{label: '', path: 'M0 0'}]},
      relations: kinds.map((_, kind) => ({from: 0, to: 1, kind, reason: null})),
    });
    const line = (kind: number) => new RegExp(`<path[^>]* d="M9 ${kind}"[^>]*>`, 'u').exec(typed)?.[0];

    test('tells their lines apart by how they are broken and where they have arrows', () => {
      expect([0, 1, 2].map(kind => /stroke-dasharray="([^"]*)"/u.exec(line(kind) ?? '')?.[1])).toEqual([
        undefined,
        '8 4',
        '2 4',
      ]);
      expect([0, 1, 2].map(kind => (line(kind) ?? '').match(/marker-(?:start|end)/gu))).toEqual([
        ['marker-start', 'marker-end'],
        ['marker-end'],
        null,
      ]);
    });

    test('says in a legend what the lines mean, in the same way', () => {
      const legend = elements(typed, 'figcaption')[0] ?? '';
      expect(texts(legend, 'li')).toEqual(['Related to', 'Supersedes', 'Alternative to']);
      expect(legend.match(/stroke-dasharray="[^"]*"/gu)).toEqual([
        'stroke-dasharray="8 4"',
        'stroke-dasharray="2 4"',
      ]);
    });

    test('names them in the table', () => {
      expect(table(typed)).toEqual([
        ['From', 'Relation', 'To', 'Reason'],
        ['Bulkhead', 'Related to', 'Retry', ''],
        ['Bulkhead', 'Supersedes', 'Retry', ''],
        ['Bulkhead', 'Alternative to', 'Retry', ''],
      ]);
    });
  });

  test('needs no legend for one group', () => {
    const graph = {...GRAPH.graph, groups: [{label: '', path: 'M0 0'}]};
    expect(render(PatternGraphPage, {...GRAPH, graph})).not.toContain('<figcaption');
  });
});
