import LearningPathIndexPage from '../../theme/LearningPathIndexPage/index.js';
import LearningPathPage from '../../theme/LearningPathPage/index.js';
import Paths from '../../theme/PatternHeader/Paths/index.js';
import Term from '../../theme/PatternFooter/Term/index.js';
import type {ListedPageProps} from '../../theme/types.js';
import {render, textOf} from './render.js';

const link = (title: string) => ({title, permalink: `/${title}`});
const law = {title: 'Chaos', number: 3, icon: '', color: '', permalink: '/laws/chaos'};
const card = (title: string): ListedPageProps => ({
  ...link(title),
  description: `About ${title}.`,
  taxonomies: [{name: 'laws', label: 'Laws', terms: [law, {...law, title: 'Cost', permalink: '/laws/cost'}]}],
});

test('a page says where on a path it stands, and what stands before and after it', () => {
  const path = {id: 'start', ...link('Start'), position: 2, length: 3, previous: link('A'), next: null};
  const markup = render(Paths, {label: 'Paths', permalink: '/paths', paths: [path]});
  expect(markup).toContain('<ul aria-label="Paths"');
  expect(markup).toContain('<a href="/paths">Paths</a>');
  expect(textOf(markup)).toBe('PathsStart2 of 3←');
  expect(markup).toContain('aria-label="A, before this page in Start"');
});

test("a term's own doc ends with its patterns, without the term itself", () => {
  const taxonomy = {name: 'laws', label: 'Laws', singular: 'Law', permalink: '/laws'};
  const term = {...law, id: 'chaos', summary: '', count: 1};
  const markup = render(Term, {taxonomy, term, pages: [card('A')], previous: link('Law 2'), next: null});
  expect(markup).toMatch(
    /<section[^>]* aria-labelledby="([^"]+)"><div id="\1"><h2>Pages under Law 3: Chaos</,
  );
  expect(markup).toMatch(/<h3><a[^>]*>A</);
  expect(markup).toContain('Cost');
  expect(markup).not.toContain('href="/laws/chaos"');
  // The paginator of the site leads to the terms beside it.
  expect(markup).not.toContain('Law 2');
  expect(render(Term, {taxonomy, term, pages: [], previous: null, next: null})).toContain(
    'No page names this term',
  );
});

test('the pages of paths list their docs in order', () => {
  const index = render(LearningPathIndexPage, {
    label: 'Paths',
    description: 'All of them.',
    permalink: '/paths',
    paths: [{id: 'start', ...link('Start'), description: '', pages: [link('B'), link('A')]}],
  });
  expect(index).toMatch(/<ol[^>]*><li><a href="\/B">B<\/a><\/li><li><a href="\/A">A</);
  const props = {index: {label: 'Paths', permalink: '/paths'}, title: 'Start', description: ''};
  const path = render(LearningPathPage, {...props, pages: [card('B'), card('A')]});
  expect(path).toMatch(/<h1[^>]*><span>Start</);
  expect([...path.matchAll(/aria-hidden="true">(\d)<\/span><article/g)].map(([, number]) => number)).toEqual([
    '1',
    '2',
  ]);
  expect(render(LearningPathPage, {...props, pages: []})).toContain('There are no pages on this path yet.');
});
