import {createElement, type ComponentType} from 'react';
import DocItem from '../../theme/DocItem/index.js';
import type {PatternPageProps} from '../../theme/types.js';
import {render, textOf} from './render.js';

/** As the site's own: the title, unless the text has one, and the text. */
jest.mock(
  '@theme-init/DocItem',
  () =>
    ({
      content: Content,
    }: {
      content: ComponentType & {contentTitle?: string; metadata: Record<string, {title: string}>};
    }) =>
      createElement(
        'article',
        null,
        Content.contentTitle === undefined && createElement('h1', null, 'Site title'),
        createElement(Content),
        createElement('i', null, `next: ${Content.metadata.next?.title}`),
      ),
  {virtual: true},
);
jest.mock('@docusaurus/Head', () => () => null, {virtual: true});

const NEXT = {title: 'Retry', permalink: '/retry'};
const DATA: PatternPageProps = {
  isPattern: true,
  header: {description: 'About it.', badges: [], minutes: 3},
  taxonomies: [],
  paths: null,
  compare: '/compare?p=a',
  footer: [],
  previous: null,
  next: NEXT,
  term: null,
};

/** A doc with two titles in its text, of which the transform has marked the first; or with none. */
function doc(data: Partial<PatternPageProps>, contentTitle?: string): string {
  const Content = ({components = {}}: {components?: Record<string, ComponentType<object>>}) => {
    const Title = components.h1 ?? 'h1';
    const titles = [
      createElement(Title, {key: 1, 'data-title': ''} as object, 'Own title'),
      createElement(Title, {key: 2}, 'Part'),
    ];
    return createElement('div', null, contentTitle !== undefined && titles, 'Text.');
  };
  const content = Object.assign(Content, {
    contentTitle,
    metadata: {next: {title: 'Of the sidebar', permalink: '/x'}},
    patternLibrary: {...DATA, ...data},
  });
  return textOf(render(DocItem as unknown as ComponentType<{content: unknown}>, {content}));
}

test('the header stands once, below the title, wherever that comes from', () => {
  const header = 'About it.3 min readCompare';
  expect(doc({})).toBe(`Site title${header}Text.next: Retry`);
  expect(doc({}, 'Own title')).toBe(`Own title${header}PartText.next: Retry`);
});

test('without a header what it would lead to stands below the text', () => {
  expect(doc({header: null})).toBe('Site titleText.Comparenext: Retry');
});

test('the page of a term is followed by the next term, and an ordinary doc by its own', () => {
  const term = {
    taxonomy: {name: 'laws', label: 'Laws', singular: 'Law', permalink: '/laws'},
    term: {id: 'a', title: 'A', number: 1, icon: '', color: '', summary: '', permalink: '/laws/a', count: 0},
    pages: [],
    previous: null,
    next: {title: 'Law 2: B', permalink: '/laws/b'},
  };
  const ordinary = {isPattern: false, header: null, compare: null, next: null};
  expect(doc({...ordinary, term})).toContain('next: Law 2: B');
  const paths = {label: 'Paths', permalink: '/paths', paths: []};
  expect(doc({...ordinary, paths})).toContain('next: Of the sidebar');
});
