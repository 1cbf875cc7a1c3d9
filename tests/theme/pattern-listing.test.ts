import type {ListedPageProps, ListingGroupProps, ListingProps} from '../../theme/types.js';
import PatternListing from '../../theme/PatternListing/index.js';
import {elements, render, textOf} from './render.js';
import {anchors} from './stand-ins/useBrokenLinks.js';

const page = (title: string): ListedPageProps => ({
  title,
  permalink: `/${title}`,
  description: '',
  taxonomies: [],
});
const group = (title: string | null, more: Partial<ListingGroupProps> = {}): ListingGroupProps => {
  return {title, term: null, pages: [], groups: [], ...more};
};
const html = (listing: Partial<ListingProps>, attributes = {}) =>
  render(PatternListing, {listing: {pages: [], groups: [], ...listing}, ...attributes});

test('cards stand in a list, and their titles are no headings', () => {
  const body = html({pages: [page('A'), page('B')]});
  expect(elements(body, 'li').map(item => textOf(item))).toEqual(['A', 'B']);
  expect(body).toMatch(/<ul[^>]*><li><article[^>]*><p><a href="\/A">/u);
  expect(body).not.toMatch(/<h\d/);
});

test('an empty list says so', () => {
  expect(html({})).toContain('No page matches this list yet.');
  expect(html({pages: [page('A')]})).not.toContain('No page');
});

test('groups are named by their titles, and stand in each other', () => {
  const term = {singular: 'Law', number: 1, icon: '⛓️', permalink: '/laws/a'};
  const body = html({
    groups: [
      group('Data', {groups: [group('Correlated Failure', {term, pages: [page('A')]})]}),
      group(null, {pages: [page('B')]}),
    ],
  });
  const named = [
    ...body.matchAll(/role="group" aria-labelledby="([^"]+)"[^>]*><p id="([^"]+)"[^>]*>(.*?)<\/p>/g),
  ];
  expect(named.map(([, label, id]) => label === id)).toEqual([true, true, true]);
  expect(named.map(([, , , title]) => title)).toEqual([
    'Data',
    '<span aria-hidden="true">⛓️</span><a href="/laws/a">Law 1: Correlated Failure</a>',
    'Others',
  ]);
  expect(body).toMatch(/Data<\/p><div role="group".*"\/A".*<\/div><\/div><div role="group".*"\/B"/);
  expect(body).not.toMatch(/<h\d/);
});

test('the id and the class of the directive are those of the list', () => {
  expect(html({}, {id: 'all', className: 'wide'})).toMatch(/^<div id="all" class="pattern-listing wide">/);
  expect(anchors).toContain('all');
});
