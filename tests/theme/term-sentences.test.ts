import PatternCard from '../../theme/PatternCard/index.js';
import PatternMatrixPageCell from '../../theme/PatternMatrixPage/Cell/index.js';
import matrixGroups from '../../theme/matrixGroups.js';
import type {IndexTaxonomyProps} from '../../theme/types.js';
import {render, textOf} from './render.js';

const page = {title: 'A', permalink: '/a', description: '', taxonomies: []};

test('a card says what its page says of the term', () => {
  const body = render(PatternCard, {page: {...page, sentences: ['By <b>it</b> all fail.', 'Again.']}});
  expect(textOf(body)).toContain('Here it means: By it all fail. Again.');
  expect(body).toContain('<q>By <b>it</b> all fail. Again.</q>');
  expect(render(PatternCard, {page})).not.toContain('Here it means');
});

test('a cell of the matrix describes itself with the sentence', () => {
  const term = {name: 'Law 1: L', permalink: '/l', color: 'red'};
  const body = render(PatternMatrixPageCell, {page, term, sentence: 'By "it" all fail.'});
  expect(body).toContain('aria-label="A: Law 1: L"');
  expect(body).toContain('aria-description="By &quot;it&quot; all fail."');
  expect(body).toContain('data-sentence="By &quot;it&quot; all fail."');
  expect(render(PatternMatrixPageCell, {page, term})).not.toContain('aria-description');
});

test('columns know the sentence of each of their pages', () => {
  const terms = ['x', 'y'].map(id => ({
    id,
    title: id,
    permalink: `/${id}`,
    number: null,
    icon: '',
    color: '',
  }));
  const taxonomy: IndexTaxonomyProps = {
    name: 'laws',
    label: '',
    singular: '',
    queryKey: '',
    permalink: '',
    terms,
  };
  const pages = [
    {title: 'A', permalink: '/a', description: '', terms: [[1, 0]], values: [], sentences: [['of y', '']]},
    {title: 'B', permalink: '/b', description: '', terms: [[1]], values: []},
  ];
  const [group] = matrixGroups([taxonomy], pages, null, 'en');
  expect(group?.columns.map(column => [...column.pages.values()])).toEqual([[''], ['of y', '']]);
});
