import {buildListing} from '../../../src/catalogue/listings/build-listing.js';
import {listingProps} from '../../../src/site/listings/listing-props.js';
import {show} from '../../catalogue/library.js';
import {libraryOf, pattern, versionOf} from './fact-library.js';

const DOCS = {
  bulkhead: pattern('Bulkhead'),
  retry: pattern('Retry', {problem: 'A <b>blip</b>, see [there](./bulkhead.md#laws)', guarantee: 'Weak'}),
  // It lacks what the template asks for.
  saga: '# Saga\n\n## Guidance\n\nText.\n',
};

function list(attributes: Record<string, string>, docs: Record<string, string> = DOCS) {
  const library = libraryOf([versionOf(docs)]);
  const {listed, findings} = library.readListing(attributes, {docsId: 'default', version: null});
  const {query, library: version} = listed!;
  return {data: listingProps(buildListing(query, 'en'), query, version), findings};
}

test('cards show what the listing names, and pages that lack it show nothing there', () => {
  const {data, findings} = list({show: 'use-when, summary.problem'});
  expect(findings).toEqual([]);
  expect(data.columns).toEqual(['Use when', 'Problem']);
  expect(data.pages.map(({title, shown}) => [title, shown])).toEqual([
    [
      'Bulkhead',
      [[{kind: 'text', html: 'It is Bulkhead'}], [{kind: 'text', html: 'The problem of Bulkhead.'}]],
    ],
    [
      'Retry',
      [
        [{kind: 'text', html: 'It is Retry'}],
        // The page's own HTML is left out, and links lead there from anywhere.
        [{kind: 'text', html: 'A blip, see <a href="/docs/bulkhead#laws">there</a>'}],
      ],
    ],
    ['Saga', [[], []]],
  ]);
});

test('a table has a row for each page, with facts of all kinds, terms and keys, and nothing else of the page', () => {
  const {data, findings} = list({
    as: 'table',
    show: 'steps properties code law level',
    limit: '1',
  });
  expect(findings).toEqual([]);
  expect(data).toEqual({
    pages: [],
    groups: [],
    columns: ['Steps', 'Properties', 'Code', 'Laws', 'Level'],
    rows: [
      {
        title: 'Bulkhead',
        permalink: '/docs/bulkhead',
        shown: [
          [
            {
              kind: 'list',
              items: [
                {lead: 'Begin', html: 'at <em>once</em>'},
                {lead: 'End', html: ''},
              ],
            },
          ],
          [{kind: 'table', columns: ['Property', 'Guarantee'], rows: [['Bounded', 'Strong']]}],
          [{kind: 'code', code: 'print("<b>")', language: 'python'}],
          [
            {
              kind: 'terms',
              terms: [{title: 'Correlated Failure', number: 1, permalink: '/laws/correlated-failure'}],
            },
          ],
          [{kind: 'text', html: '8'}],
        ],
      },
    ],
  });
});

test('a listing that shows nothing more carries nothing more', () => {
  const {data} = list({limit: '1'});
  expect(Object.keys(data)).toEqual(['pages', 'groups']);
  expect(Object.keys(data.pages[0]!)).toEqual(['title', 'permalink', 'description', 'taxonomies']);
});

test('facts filter, group and sort as keys do', () => {
  const titles = (attributes: Record<string, string>) =>
    list(attributes)
      .data.pages.map(({title}) => title)
      .join(' ');
  expect(titles({'properties.guarantee': 'strong'})).toBe('Bulkhead');
  expect(titles({guarantee: ''})).toBe('Bulkhead Retry');
  expect(titles({sort: '-use-when'})).toBe('Retry Bulkhead Saga');
  const {data, findings} = list({group: 'guarantee', as: 'table'});
  expect(findings).toEqual([]);
  expect(data.groups.map(({title, rows}) => [title, rows?.map(row => row.title)])).toEqual([
    ['Strong', ['Bulkhead']],
    ['Weak', ['Retry']],
    [null, ['Saga']],
  ]);
});

test.each<[Record<string, string>, string, string[]]>([
  [
    {show: 'problem'},
    'Expected a name that only one fact has, found `problem`, which may be `summary.problem` or `guidance.problem`',
    ['summary.problem', 'guidance.problem'],
  ],
  [
    {problem: 'x'},
    'Expected a name that only one fact has, found `problem`, which may be `summary.problem` or `guidance.problem`',
    ['summary.problem', 'guidance.problem'],
  ],
  [
    {show: 'sumary.problem'},
    'No page has the key `sumary.problem` that `show` names; did you mean `summary.problem`?',
    ['summary.problem'],
  ],
  [
    {show: 'use-wen'},
    'No page has the key `use-wen` that `show` names; did you mean `use-when`?',
    ['use-when'],
  ],
  [{garantee: 'x'}, 'Unknown attribute `garantee` of a listing; did you mean `guarantee`?', ['guarantee']],
  [{guarantee: 'Stong'}, 'Unknown properties.guarantee `Stong`; did you mean `Strong`?', ['Strong']],
  [{as: 'tabel'}, 'Unknown layout `tabel` in `as`; did you mean `table`?', ['table']],
])('%j is told', (attributes, reason, expected) => {
  expect(list(attributes).findings).toMatchObject([{reason, expected}]);
});

test('a slip is told at the line of the listing, in every version that has the page', () => {
  const docs = {...DOCS, intro: '# Intro\n\n::pages{show="use-wen" as=table}\n'};
  const version = (name: string, isLast: boolean) =>
    versionOf(docs, {version: {docsId: 'default', name, isLast}});
  expect(show(libraryOf([version('current', true), version('1.0', false)]).findings)).toEqual(
    Array(2).fill(
      'docs/intro.md:3:1 listing: No page has the key `use-wen` that `show` names; did you mean `use-when`?',
    ),
  );
});
