import type {CatalogueDoc} from '../../../src/catalogue/catalogue.js';
import {DocIndex} from '../../../src/catalogue/links/doc-index.js';
import {findDoc} from '../../../src/catalogue/links/find-doc.js';
import {createLinkResolver} from '../../../src/catalogue/links/resolve-link.js';
import {TermIndex} from '../../../src/catalogue/terms/term-index.js';
import {makeDoc, makeRegistry} from '../library.js';

const RETRY = 'patterns/resilience/retry';

function makeResolver(docs: CatalogueDoc[], baseUrl = '/lib/') {
  const index = new DocIndex(docs, baseUrl);
  const registries = [makeRegistry('- {id: one, title: One}\n- {id: two, title: Two, doc: laws/second}')];
  const terms = new TermIndex({registries, baseUrl, termPermalink: (_, {id}) => `/lib/laws/${id}`}, index);
  const resolve = createLinkResolver(index, terms);
  const from = (id: string) => (url: string) => {
    const target = resolve(url, index.byId(id)!);
    return target && [target.doc?.id ?? null, target.term?.term.id ?? null];
  };
  return {index, from};
}

const DOCS = [
  makeDoc(RETRY, '# Retry'),
  makeDoc('patterns/resilience/bulkhead', '# Bulkhead'),
  makeDoc('patterns/data/quorum', '# Quorum', {permalink: '/lib/patterns/data/quorum/'}),
  makeDoc('patterns/index', '# All', {permalink: '/lib/patterns', template: null}),
  makeDoc('laws/second', '# Law 2', {template: null}),
  makeDoc('moved', '# Moved', {permalink: '/lib/elsewhere/new-name'}),
  makeDoc('fr', '# Avec espace', {contentPath: 'guides/à lire.md', permalink: '/lib/guides/%C3%A0-lire'}),
];

describe('from a page without a trailing slash', () => {
  const resolve = makeResolver(DOCS).from(RETRY);

  test.each([
    './bulkhead.md',
    'bulkhead.md',
    'bulkhead.mdx',
    './bulkhead',
    'bulkhead/',
    '../bulkhead/',
    'bulkhead#how-it-works',
    'bulkhead.md?x=1#y',
    '../resilience/bulkhead.md',
    '/patterns/resilience/bulkhead.md',
    '/docs/patterns/resilience/bulkhead.md',
    '@site/docs/patterns/resilience/bulkhead.md',
    '/patterns/resilience/bulkhead',
    '/patterns/resilience/bulkhead/',
    '/patterns/resilience/bulkhead/index',
    '/patterns/resilience/bulkhead/index.html',
    '/patterns//resilience/bulkhead',
    '/lib/patterns/resilience/bulkhead/',
    'patterns/resilience/bulkhead',
    'patterns/resilience/bulkhead.md',
  ])('%s is the doc', url => {
    expect(resolve(url)).toEqual(['patterns/resilience/bulkhead', null]);
  });

  test.each([
    ['../data/quorum.md', 'patterns/data/quorum'],
    ['../data/quorum', 'patterns/data/quorum'],
    ['/patterns/data/quorum', 'patterns/data/quorum'],
    ['..', 'patterns/index'],
    ['../index.md', 'patterns/index'],
    ['/patterns/', 'patterns/index'],
    ['/patterns/index.md', 'patterns/index'],
    ['../../moved.md', 'moved'],
    ['/elsewhere/new-name', 'moved'],
    ['/moved', 'moved'],
    ['../../guides/%C3%A0%20lire.md', 'fr'],
    ['/guides/à-lire', 'fr'],
  ])('%s is the doc %s', (url, id) => {
    expect(resolve(url)).toEqual([id, null]);
  });

  test.each([
    ['/laws/one', null, 'one'],
    ['/laws/one/', null, 'one'],
    ['/lib/laws/one/index', null, 'one'],
    ['laws/one', null, 'one'],
    ['../../laws/one', null, 'one'],
    ['/laws/second', 'laws/second', 'two'],
    ['../../laws/second.md#x', 'laws/second', 'two'],
    ['/laws/two', 'laws/second', 'two'],
  ])('%s is the term of %s, %s', (url, doc, term) => {
    expect(resolve(url)).toEqual([doc, term]);
  });

  test.each([
    '#retry',
    '?x',
    '',
    'https://example.com/patterns/resilience/bulkhead',
    '//example.com/patterns',
    'mailto:a@example.com',
    'pathname:///patterns',
    '../../../../../etc/passwd',
    '/patterns/%',
    'no-such-page.md',
  ])('%j is nothing', url => {
    expect(resolve(url)).toBeNull();
  });
});

test('from a page with a trailing slash, addresses count from its end first', () => {
  const resolve = makeResolver(DOCS).from('patterns/data/quorum');
  expect(resolve('../../resilience/retry')).toEqual([RETRY, null]);
  expect(resolve('../resilience/retry')).toEqual([RETRY, null]);
  expect(resolve('../resilience/retry.md')).toEqual([RETRY, null]);
});

test('an exact file wins over an index file of the same name', () => {
  const docs = [
    makeDoc('a/index', '# Index', {permalink: '/lib/a'}),
    makeDoc('a', '# A', {permalink: '/lib/b'}),
  ];
  const resolve = makeResolver(docs).from('a');
  expect(resolve('a.md')).toEqual(['a', null]);
  expect(resolve('a/index.md')).toEqual(['a/index', null]);
  expect(resolve('/a')).toEqual(['a/index', null]);
});

test('without baseUrl', () => {
  const docs = [makeDoc('x', '# X', {permalink: '/x'}), makeDoc('home', '# Home', {permalink: '/'})];
  const resolve = makeResolver(docs, '/').from('x');
  expect(resolve('/')).toEqual(['home', null]);
  expect(resolve('/x/')).toEqual(['x', null]);
});

test('a translated page finds its untranslated neighbours by their path in the docs folder', () => {
  const doc = makeDoc('a/x', '# X');
  const translated = {
    ...doc,
    page: {...doc.page, path: 'i18n/fr/docs/current/a/x.md'},
    permalink: '/lib/elsewhere',
  };
  const resolve = makeResolver([translated, makeDoc('a/y', '# Y')]).from('a/x');
  expect(resolve('./y.md')).toEqual(['a/y', null]);
});

describe('docs by name', () => {
  const docs = [
    ...DOCS,
    makeDoc('guides/retry', '# Retry guide', {template: null}),
    makeDoc('x/dup', ''),
    makeDoc('y/dup', ''),
  ];
  const find = (name: string) => findDoc(new DocIndex(docs, '/lib/'), name);

  test.each([
    [RETRY, RETRY],
    ['retry', RETRY],
    ['Retry', RETRY],
    ['Retry guide', 'guides/retry'],
    ['/patterns/resilience/retry', RETRY],
    ['patterns/resilience/retry.md', RETRY],
    ['docs/patterns/resilience/retry.md', RETRY],
    ['new-name', 'moved'],
    ['patterns', 'patterns/index'],
  ])('%s is %s', (name, id) => {
    expect(find(name)).toMatchObject({doc: {id}});
  });

  test('a name of several docs lists them', () => {
    expect(find('dup')).toEqual({
      doc: null,
      question: ', which names 2 docs; did you mean `x/dup` or `y/dup`?',
      expected: ['x/dup', 'y/dup'],
    });
  });

  test('suggestions are names that would do', () => {
    expect(find('bulkhaed')).toMatchObject({doc: null, expected: ['bulkhead']});
    expect(find('../resilience/bulkhaed.md')).toMatchObject({doc: null, expected: ['bulkhead']});
    expect(find('x'.repeat(10_000))).toMatchObject({doc: null, question: '.', expected: []});
  });
});
