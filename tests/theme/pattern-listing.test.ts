import {createElement, type ComponentType, type ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {ListedPageProps, ListingGroupProps, ListingProps} from '../../theme/types.js';

// What Docusaurus's bundlers resolve: stand-ins, and for the parts the theme's own components.
const mockCollectAnchor = jest.fn();
jest.mock(
  '@docusaurus/useBrokenLinks',
  () => ({__esModule: true, default: () => ({collectAnchor: mockCollectAnchor})}),
  {virtual: true},
);
jest.mock(
  '@docusaurus/Translate',
  () => ({
    __esModule: true,
    default: ({children}: {children: string}) => children,
    translate: ({message}: {message: string}, values: Record<string, string>) =>
      message.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? ''),
  }),
  {virtual: true},
);
jest.mock('@docusaurus/Link', () => ({__esModule: true, default: mockLink}), {virtual: true});
jest.mock('@theme/PatternCard', () => ({__esModule: true, default: mockCard}), {virtual: true});
jest.mock('@theme/termTitle', () => jest.requireActual('../../theme/termTitle.ts'), {virtual: true});
jest.mock(
  '@theme/PatternListing/Cards',
  () => jest.requireActual('../../theme/PatternListing/Cards/index.tsx'),
  {
    virtual: true,
  },
);
jest.mock(
  '@theme/PatternListing/Group',
  () => jest.requireActual('../../theme/PatternListing/Group/index.tsx'),
  {
    virtual: true,
  },
);
jest.mock('../../theme/PatternListing/styles.module.css', () => ({}));
jest.mock('../../theme/PatternListing/Cards/styles.module.css', () => ({}));
jest.mock('../../theme/PatternListing/Group/styles.module.css', () => ({}));

function mockLink({to, children}: {to: string; children: ReactNode}) {
  return createElement('a', {href: to}, children);
}

function mockCard({page, titleAs}: {page: ListedPageProps; titleAs: string}) {
  return `${titleAs}:${page.title}`;
}

const {default: PatternListing} = jest.requireActual<{
  default: ComponentType<{listing: ListingProps; id?: string; className?: string}>;
}>('../../theme/PatternListing/index.tsx');

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
  renderToStaticMarkup(
    createElement(PatternListing, {listing: {pages: [], groups: [], ...listing}, ...attributes}),
  );

test('cards stand in a list, and their titles are no headings', () => {
  const body = html({pages: [page('A'), page('B')]});
  expect(body).toMatch(/<ul[^>]*><li>p:A<\/li><li>p:B<\/li><\/ul>/);
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
  expect(body).toMatch(/Data<\/p><div role="group".*p:A.*<\/div><\/div><div role="group".*p:B/);
  expect(body).not.toMatch(/<h\d/);
});

test('the id and the class of the directive are those of the list', () => {
  expect(html({}, {id: 'all', className: 'wide'})).toMatch(/^<div id="all" class="pattern-listing wide">/);
  expect(mockCollectAnchor).toHaveBeenCalledWith('all');
});
