import PatternFooter, {type Props} from '../../theme/PatternFooter/index.js';
import type {FooterGroupProps, FooterLinkProps, PageRoleProps} from '../../theme/types.js';
import {elements, render, textOf} from './render.js';

const NOTHING: Props = {
  isPattern: true,
  header: null,
  taxonomies: [],
  footer: [],
  previous: null,
  next: null,
  paths: null,
  compare: null,
  term: null,
};
const law = {id: 'chaos', title: 'Chaos', number: 3, icon: '', color: '', permalink: '/laws/chaos'};
const TAXONOMIES = [
  {name: 'laws', label: 'Laws', singular: 'Law', permalink: '/laws', terms: [law]},
  {name: 'moods', label: 'Moods', singular: 'Mood', permalink: '/moods', terms: [{...law, number: null}]},
];

const page = (title: string, roles: PageRoleProps[] = [], reason: string | null = null): FooterLinkProps => {
  return {title, permalink: `/${title}`, reason, roles};
};
const group = (kind: FooterGroupProps['kind'], pages: FooterLinkProps[], label: string | null = null) => {
  return {kind, name: label ?? kind, label, pages, more: []};
};
const markupOf = (footer: FooterGroupProps[]) =>
  render(PatternFooter, {...NOTHING, taxonomies: TAXONOMIES, footer});

test('is one landmark, with a labelled list for each group', () => {
  const markup = markupOf([
    group('relation', [page('a', [], 'Too <large>.'), page('b')], 'Supersedes'),
    group('relation', [page('c')]),
    group('neighbours', [page('d')]),
    group('backlinks', [page('e')]),
  ]);
  expect([...markup.matchAll(/<(nav|aside|footer|section)\b/gu)].map(([, name]) => name)).toEqual(['nav']);
  const labels = [...markup.matchAll(/<div id="([^"]+)"[^>]*>([^<]*)<\/div><ul [^>]*aria-labelledby="\1"/gu)];
  expect(labels.map(([, , label]) => label)).toEqual([
    'Supersedes',
    'Related pages',
    'Before and after',
    'Referenced by',
  ]);
  expect(elements(markup, 'li').map(textOf)).toEqual(['aToo &lt;large&gt;.', 'b', 'c', 'd', 'e']);
});

test('a link says what its page is to this one', () => {
  const markup = markupOf([
    group('relation', [
      page('a', [
        {role: 'next', taxonomy: 0, term: 0},
        {role: 'previous', taxonomy: 1, term: 0},
        {role: 'relation', name: 'needs', label: 'Needs'},
        {role: 'relation', name: 'related', label: null},
        {role: 'backlink'},
      ]),
    ]),
  ]);
  expect(elements(markup, 'a').map(textOf)).toEqual([
    'a next in Law 3 · previous in Chaos · Needs · related · refers here',
  ]);
});

test('a long list is cut, and the rest of it stands by category', () => {
  const more = [
    {category: 'Data', pages: [page('b'), page('c')]},
    {category: '', pages: [page('d')]},
  ];
  const markup = markupOf([{...group('backlinks', [page('a')]), more}]);
  const [details = ''] = elements(markup, 'details');
  expect(textOf(elements(details, 'summary')[0] ?? '')).toBe('3 more');
  expect(details).toMatch(/<div id="([^"]+)">Data<\/div><ul aria-labelledby="\1"><li><a href="\/b">/u);
  expect(elements(details, 'li').map(textOf)).toEqual(['b', 'c', 'd']);
});

test('a page with nothing has no footer', () => {
  expect(render(PatternFooter, NOTHING)).toBe('');
});
