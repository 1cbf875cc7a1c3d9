import {createDirectives} from '../../../src/site/listings/directives.js';
import type {QuotedFactProps} from '../../../theme/types.js';
import {show} from '../../catalogue/library.js';
import {libraryOf, pattern, versionOf} from './fact-library.js';

const DOCS = {
  'patterns/bulkhead': pattern('Bulkhead'),
  'patterns/retry': pattern('Retry', {problem: 'A :fact[use-when]{page=bulkhead} one'}),
  'other/retry': pattern('Retry again'),
  saga: '# Saga\n\n## Guidance\n\nText.\n',
  plain: '# Plain\n',
};

/** What is said of a page with this text in it. */
function find(text: string, docs: Record<string, string> = DOCS): string[] {
  const {findings} = libraryOf([versionOf({...docs, 'patterns/intro': text})]);
  return show(findings)
    .filter(line => line.startsWith('docs/patterns/intro.md'))
    .map(line => line.slice('docs/patterns/intro.md:'.length));
}

function quote(attributes: Record<string, string>, docs: Record<string, string> = DOCS): QuotedFactProps {
  const library = libraryOf([versionOf(docs)]);
  const {data} = createDirectives(library, 'en').fact.build(attributes, {
    scope: {docsId: 'default', version: null},
    from: library.versions[0]!.docs[0]!.doc,
    isInline: false,
  });
  return data as QuotedFactProps;
}

test('a quote shows the words and leads to the nearest heading', () => {
  expect(quote({fact: 'guidance.problem', page: 'bulkhead'})).toEqual({
    label: 'Problem',
    page: {title: 'Bulkhead', permalink: '/docs/patterns/bulkhead#guidance'},
    values: [{kind: 'text', html: 'Another one'}],
  });
  // Above all headings but the title.
  expect(quote({fact: 'summary.problem', page: 'bulkhead'}).page.permalink).toBe('/docs/patterns/bulkhead');
});

test.each([
  ['its id', 'patterns/bulkhead'],
  ['the last part of its id', 'bulkhead'],
  ['a path from the page', './bulkhead.md'],
  ['a path from the page, above it', '../patterns/bulkhead'],
  ['a file of the docs', '/patterns/bulkhead.md'],
  ['an address', '/docs/patterns/bulkhead'],
  ['its title', 'Bulkhead'],
])('a page is named by %s', (_, page) => {
  expect(find(`A :fact[summary.problem]{page="${page}"} b`)).toEqual([]);
  expect(quote({fact: 'summary.problem', page}).page.title).toBe('Bulkhead');
});

test('blocks of every kind are quoted alone in a paragraph or on a line, and not in a text', () => {
  const kinds = ['steps', 'properties', 'code'];
  expect(kinds.flatMap(name => quote({fact: name, page: 'bulkhead'}).values.map(({kind}) => kind))).toEqual([
    'list',
    'table',
    'code',
  ]);
  expect(
    find(kinds.map(name => `:fact[${name}]{page=bulkhead}\n\n::fact[${name}]{page=bulkhead}`).join('\n\n')),
  ).toEqual([]);
  expect(find(kinds.map(name => `A :fact[${name}]{page=bulkhead}`).join('\n\n'))).toEqual(
    [
      '1:3 quoted-fact: Expected words for a line of text, found a list in `guidance.steps` of `Bulkhead`.',
      '3:3 quoted-fact: Expected words for a line of text, found a table in `guidance.properties` of `Bulkhead`.',
      '5:3 quoted-fact: Expected words for a line of text, found code in `guidance.code` of `Bulkhead`.',
    ].map(line => line.replaceAll('guidance.', '')),
  );
});

test.each([
  [':fact[use-when]{page=bulkhed}', 'Unknown page `bulkhed`; did you mean `bulkhead`?'],
  [
    ':fact[use-when]{page=retry}',
    'Unknown page `retry`, which names 2 docs; did you mean `patterns/retry` or `other/retry`?',
  ],
  [':fact[use-wen]{page=bulkhead}', 'Unknown fact `use-wen`; did you mean `use-when`?'],
  [
    ':fact[problem]{page=bulkhead}',
    'Expected a name that only one fact has, found `problem`, which may be `summary.problem` or `guidance.problem`',
  ],
  [':fact[use-when]{page=saga}', '`saga` says nothing in `summary.use-when`.'],
  [':fact[use-when]{page=plain}', '`plain` has no facts: no template governs it.'],
  [
    ':fact[use-when]{page="patterns/retry"} :fact[summary.problem]{page="patterns/retry"}',
    '`summary.problem` of `Retry` quotes a fact itself.',
  ],
  [':fact[use-when]', 'Expected the page of the fact `use-when`, found none.'],
  [':fact[]{page=bulkhead}', 'Expected the name of a fact in brackets, found none.'],
  ['::fact{page=bulkhead}', 'Expected the name of a fact in brackets, found none.'],
  [
    ':fact[use-when]{page=bulkhead verson=x}',
    'Unknown attribute `verson` of a quoted fact; did you mean `version`?',
  ],
  [':fact[use-when]{page=bulkhead version=9}', 'Unknown version `9` in `version`.'],
  [':facts[use-when]{page=bulkhead}', 'Unknown directive `:facts`; did you mean `:fact`?'],
  [':::fact[use-when]{page=bulkhead}\n:::', 'Unexpected `:::fact`: a quoted fact has no content of its own.'],
])('%s is told at its line', (source, reason) => {
  const messages = find(`# Intro\n\n${source}\n`).filter(line => line.includes('quoted-fact'));
  expect(messages).toEqual([expect.stringMatching(/^3:\d+ quoted-fact: /u)]);
  expect(messages[0]).toContain(reason);
});

test('a draft is not quoted', () => {
  const version = versionOf({...DOCS, intro: ':fact[use-when]{page=bulkhead}'});
  const docs = version.docs.map(doc => (doc.id === 'patterns/bulkhead' ? {...doc, draft: true} : doc));
  expect(show(libraryOf([{...version, docs}]).findings)).toContain(
    'docs/intro.md:1:1 quoted-fact: `bulkhead` is a draft: readers would be led nowhere.',
  );
});

test('text and directives of others are left alone', () => {
  expect(find('See :fact, 12:30 and ::page[x]{y=z}\n\n:x[y]{page=z}')).toEqual([]);
});

test('each version quotes itself, unless another is named', () => {
  const version = (name: string, isLast: boolean, problem: string) =>
    versionOf({bulkhead: pattern('Bulkhead', {problem})}, {version: {docsId: 'default', name, isLast}});
  const library = libraryOf([version('current', true, 'New.'), version('1.0', false, 'Old.')]);
  const words = (attributes: object, version: string | null) => {
    const context = {scope: {docsId: 'default', version}, from: null, isInline: true};
    const asked = {fact: 'summary.problem', page: 'bulkhead', ...attributes};
    const {data} = createDirectives(library, 'en').fact.build(asked, context);
    return (data as QuotedFactProps).values;
  };
  expect(words({}, null)).toEqual([{kind: 'text', html: 'New.'}]);
  expect(words({}, '1.0')).toEqual([{kind: 'text', html: 'Old.'}]);
  expect(words({version: '1.0'}, null)).toEqual([{kind: 'text', html: 'Old.'}]);
});
