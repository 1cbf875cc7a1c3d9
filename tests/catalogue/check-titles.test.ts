import {readPaths} from '../../src/catalogue/order/read-paths.js';
import {readRegistry} from '../../src/catalogue/terms/read-registry.js';
import {build, LAWS, makeDoc, makePage, show} from './library.js';

const LONG = 'x'.repeat(10_000);

test('a title under which a page cannot be listed well is told', () => {
  const {catalogue, findings} = build([
    makeDoc('a', makePage('title: ""', '# Heading\n'), {title: '', order: 1}),
    makeDoc('b', '# <b>Bold</b> words\n', {title: '<b>Bold</b> words', order: 2}),
    makeDoc('c', `# ${LONG}\n`, {order: 3}),
    makeDoc('d', '# Map&lt;K&gt; in R&D\n', {title: 'Map<K> in R&D', order: 4}),
  ]);
  expect(show(findings)).toEqual([
    'docs/a.md:2:1 page-title: The title is empty.',
    'docs/b.md:1:1 page-title: The title `<b>Bold</b> words` holds HTML, which lists and links show as it is written.',
    'docs/c.md:1:1 page-title: Expected a title of at most 200 characters, found 10000.',
  ]);
  expect(catalogue.pages.map(({doc}) => doc.title).slice(0, 2)).toEqual(['Heading', '<b>Bold</b> words']);
});

test('so is that of a term or of a path, at its place', () => {
  const registry = readRegistry({path: 'laws.yml', text: `- id: a\n  title: ${LONG}\n`}, LAWS);
  expect(show(registry.findings)).toEqual([
    'laws.yml:2:10 registry: Expected a title of at most 200 characters, found 10000.',
  ]);
  const paths = readPaths({path: 'paths.yml', text: '- id: a\n  title: "<i>A</i>"\n  pages: [a]\n'});
  expect(show(paths.findings)[0]).toContain('paths.yml:2:10 registry: The title `<i>A</i>` holds HTML');
});

test('the id of a path is a slug, for it stands in an address', () => {
  const {paths, findings} = readPaths({path: 'paths.yml', text: '- id: Start here\n  pages: [a]\n'});
  expect(paths).toEqual([]);
  expect(show(findings)).toEqual([
    'paths.yml:1:7 registry: The id `Start here` is not a slug; did you mean `start-here`?',
  ]);
});

test('an empty list, title or item of a path is told, and what to do about it', () => {
  const text = '- id: a\n  title: ""\n  pages: []\n- id: b\n  pages: [1, null, x]\n- id: c\n  pages: [2]\n';
  const {paths, findings} = readPaths({path: 'paths.yml', text});
  expect(findings.map(({place, reason, note}) => `${place.start.line} ${reason} ${note ?? ''}`)).toEqual([
    '1 The path `a` has no pages. Add `pages: […]` to it.',
    '2 The title is empty. Write a title, or delete the empty one.',
    '5 Unexpected `1` for `pages`, expected text. Put the value in quotes.',
    '5 Unexpected empty value for `pages`, expected text. ',
    '7 Unexpected `2` for `pages`, expected text. Put the value in quotes.',
  ]);
  expect(paths.map(({title, pages, place}) => [title, pages.length, place.start])).toEqual([
    ['a', 0, {line: 1, column: 7}],
    ['b', 1, {line: 4, column: 7}],
    ['c', 0, {line: 6, column: 7}],
  ]);
});
