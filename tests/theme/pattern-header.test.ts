import PatternHeader, {type Props} from '../../theme/PatternHeader/index.js';
import {elements, render, textOf} from './render.js';

const NOTHING: Props = {header: null, taxonomies: [], paths: null, compare: null};
const law = {id: 'chaos', title: 'Chaos', number: 3, icon: '', color: '', permalink: '/laws/chaos'};
const laws = {name: 'laws', label: 'Laws', singular: 'Law', permalink: '/laws', terms: [law]};

test('says what a page is about, in order', () => {
  const markup = render(PatternHeader, {
    header: {description: 'Sheds <load>.', badges: [{label: 'Status', values: ['Draft', 'Old']}], minutes: 7},
    taxonomies: [laws],
    paths: null,
    compare: '/compare?p=a',
  });
  expect(elements(markup, 'p').map(textOf)).toEqual(['Sheds &lt;load&gt;.']);
  expect(markup).toContain('<a href="/laws">Laws</a>');
  expect(markup).toContain('<ul aria-label="Laws">');
  expect(elements(markup, 'li').map(textOf)).toEqual([
    '3 Chaos',
    'Status: Draft, Old',
    '7 min read',
    'Compare',
  ]);
  expect(markup).not.toMatch(/<(nav|h\d|header)\b/u);
});

test('without a header of its own, a page keeps its terms; with nothing it has none', () => {
  expect(textOf(render(PatternHeader, {...NOTHING, taxonomies: [laws]}))).toBe('Laws3 Chaos');
  expect(render(PatternHeader, NOTHING)).toBe('');
});
