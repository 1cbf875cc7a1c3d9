import {toJson} from '../../../src/catalogue/to-json.js';
import {indexFacets} from '../../../src/site/pages/index-facets.js';
import {termProps} from '../../../src/site/pages/taxonomy-routes.js';
import type {VersionLibrary} from '../../../src/site/library/library.js';
import {libraryOf, pattern, versionOf} from './fact-library.js';

const LAWS = {
  laws: 'First. By [Law 1](./retry.md), *and* by [its law](/laws/correlated-failure#why), all fail. Last.\n\nAgain the [law](/laws/correlated-failure) is here.',
};
const {versions} = libraryOf([
  versionOf({
    bulkhead: pattern('Bulkhead', LAWS),
    retry: pattern('Retry', {laws: '[Law](/laws/correlated-failure)'}),
  }),
]);
const [version] = versions;

test('the sentence that links to a term is what the page says of it', () => {
  const [first, second] = version!.catalogue.pages;
  const texts = (page: typeof first) =>
    page?.taxonomies[0]?.terms.map(({term, sentences}) => [term.id, sentences.map(({text}) => text)]);
  expect(texts(first)).toEqual([
    ['correlated-failure', ['By Law 1, and by its law, all fail.', 'Again the law is here.']],
  ]);
  // A link alone says nothing.
  expect(texts(second)).toEqual([['correlated-failure', []]]);
});

test('other tools get it with links that lead there from anywhere', () => {
  const [first, second] = toJson(version!).pages;
  expect(first?.sentences.laws?.['correlated-failure']?.[0]).toEqual({
    text: 'By Law 1, and by its law, all fail.',
    html: 'By <a href="/docs/retry">Law 1</a>, <em>and</em> by <a href="/laws/correlated-failure#why">its law</a>, all fail.',
    links: [
      {text: 'Law 1', url: '/docs/retry'},
      {text: 'its law', url: '/laws/correlated-failure#why'},
    ],
    line: 30,
    column: 8,
  });
  expect(second?.sentences).toEqual({laws: {}});
});

test('the page of the term has it beside each page, and the matrix in each cell', () => {
  const addresses = {taxonomy: () => '/laws'} as unknown as VersionLibrary['addresses'];
  const {catalogue, resolveLink} = version!;
  const {pages} = termProps(catalogue.taxonomies[0]!, 0, {catalogue, resolveLink, addresses});
  expect(pages.map(({title, sentences}) => [title, sentences?.length])).toEqual([
    ['Bulkhead', 2],
    ['Retry', undefined],
  ]);
  expect(pages[0]?.sentences?.[0]).toContain('<a href="/docs/retry">');
  const index = {
    label: '',
    description: '',
    templates: null,
    routeBasePath: '',
    filters: [],
    search: [],
    compare: null,
    queryKeys: {},
  };
  const {sentencesOf} = indexFacets(catalogue.pages, catalogue.taxonomies, index, addresses, []);
  expect(catalogue.pages.map(sentencesOf)).toEqual([[['By Law 1, and by its law, all fail.']], [['']]]);
});
