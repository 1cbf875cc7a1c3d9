import {buildListing} from '../../../src/catalogue/listings/build-listing.js';
import {checkListings} from '../../../src/catalogue/listings/check-listings.js';
import type {CatalogueDoc} from '../../../src/catalogue/catalogue.js';
import type {Listing, ListingGroup} from '../../../src/catalogue/listings/listing.js';
import {listingAttributes} from '../../../src/catalogue/listings/listing-attributes.js';
import {createListingReader} from '../../../src/catalogue/listings/read-listing-query.js';
import {readListings} from '../../../src/catalogue/listings/read-listings.js';
import {createTermResolver} from '../../../src/catalogue/terms/terms.js';
import {readPage} from '../../../src/markdown/read-page.js';
import {FILE_START} from '../../../src/markdown/finding.js';
import {build, LAWS_YAML, makeDoc, makePage, makeRegistry, show} from '../library.js';

const PATHS = [
  {
    id: 'overload',
    title: 'Surviving overload',
    description: '',
    file: 'paths.yml',
    place: FILE_START,
    pages: ['quorum', 'guide', 'bulkhead'].map(value => ({
      value,
      place: {start: {line: 1, column: 1}, end: {line: 1, column: 1}},
    })),
  },
];

const DOCS = [
  makeDoc('bulkhead', makePage('laws: [correlated-failure]\ncategory: resilience\nlevel: 10'), {
    title: 'Bulkhead',
    order: 0,
  }),
  makeDoc('retry', makePage('laws: [asynchronous-reality, correlated-failure]\ncategory: Resilience'), {
    title: 'retry',
    order: 1,
  }),
  makeDoc('quorum', makePage('laws: emergent-chaos\npillars: [truth]\ncategory: data\nlevel: 9'), {
    title: 'Quorum',
    order: 2,
  }),
  makeDoc('saga', makePage('tags: [long, slow]\nlevel: 2'), {title: 'Saga 10', order: 3}),
  makeDoc('draft', makePage('laws: [correlated-failure]\nsecret: 1'), {draft: true}),
  makeDoc('unlisted', makePage('laws: [correlated-failure]'), {unlisted: true}),
  makeDoc('guide', '# Guide', {template: null}),
];

const TEMPLATES = ['pattern', 'decision', 'runbook'];

function list(attributes: Record<string, string>, docs: CatalogueDoc[] = DOCS) {
  const input = {
    registries: [makeRegistry(), makeRegistry('truth: {title: Truth}', PILLARS_LIKE)],
    paths: PATHS,
  };
  const {catalogue} = build(docs, input);
  const read = createListingReader({catalogue, registries: input.registries, templates: TEMPLATES});
  const {query, findings} = read(listingAttributes(attributes));
  const listing = buildListing(query, 'en');
  return {
    ids: idsOf(listing),
    groups: showGroups(listing),
    messages: findings.map(({reason}) => reason),
    findings,
  };
}

const PILLARS_LIKE = {
  name: 'pillars',
  label: 'Pillars',
  singular: 'Pillar',
  description: '',
  frontMatterKey: 'pillars',
  routeBasePath: 'pillars',
};

const idsOf = ({pages}: Pick<Listing, 'pages'>) => pages.map(({doc}) => doc.id).join(' ');

function showGroups({groups}: Listing): unknown[] {
  return groups.map((group: ListingGroup) => [
    group.term?.term.id ?? group.title,
    group.groups.length > 0 ? showGroups(group) : idsOf(group),
  ]);
}

describe('which pages a listing has', () => {
  test.each<[string, Record<string, string>, string]>([
    ['all of the chain', {}, 'bulkhead retry quorum saga'],
    ['a term by its id', {law: 'correlated-failure'}, 'bulkhead retry'],
    ['a taxonomy by its name', {laws: 'correlated-failure'}, 'bulkhead retry'],
    ['any of several terms', {law: 'emergent-chaos asynchronous-reality'}, 'retry quorum'],
    ['terms with commas', {law: 'emergent-chaos, asynchronous-reality'}, 'retry quorum'],
    ['a term by number and title', {law: 'Law 1: Correlated Failure, 3'}, 'bulkhead retry quorum'],
    ['any term at all', {law: ''}, 'bulkhead retry quorum'],
    ['a front matter key, in any case', {category: 'RESILIENCE'}, 'bulkhead retry'],
    ['any of several values', {category: 'data, resilience'}, 'bulkhead retry quorum'],
    ['an item of a list', {tags: 'slow'}, 'saga'],
    ['a number', {level: '9'}, 'quorum'],
    ['any value at all', {level: ''}, 'bulkhead quorum saga'],
    ['two attributes, both of them', {law: 'correlated-failure', level: '10'}, 'bulkhead'],
    [
      'a path, in its order and with docs that no template governs',
      {path: 'overload'},
      'quorum guide bulkhead',
    ],
    ['a path, sorted otherwise', {path: 'overload', sort: 'title'}, 'bulkhead guide quorum'],
    ['none', {law: 'correlated-failure', category: 'data'}, ''],
    ['the first of them', {limit: '2'}, 'bulkhead retry'],
    ['the first when sorted', {limit: '1', sort: '-title'}, 'saga'],
  ])('%s', (_name, attributes, ids) => {
    expect(list(attributes)).toMatchObject({ids, messages: []});
  });
});

test.each([
  ['title', 'bulkhead quorum retry saga'],
  ['-title', 'saga retry quorum bulkhead'],
  ['-order', 'saga quorum retry bulkhead'],
  ['level', 'saga quorum bulkhead retry'],
  ['-level', 'bulkhead quorum saga retry'],
  ['category', 'quorum bulkhead retry saga'],
  ['law', 'bulkhead retry quorum saga'],
])('sorted by %s; what has no value comes last', (sort, ids) => {
  expect(list({sort})).toMatchObject({ids, messages: []});
});

test('a template chooses the pages that it governs, however they came by it', () => {
  const docs = [
    makeDoc('named', makePage('template: decision'), {template: 'decision', order: 0}),
    makeDoc('included', '# Included', {template: 'decision', order: 1}),
    makeDoc('other', makePage('title: Other'), {template: 'pattern', order: 2}),
  ];
  expect(list({template: 'decision'}, docs)).toMatchObject({ids: 'named included', messages: []});
  expect(list({template: 'Decision, pattern'}, docs)).toMatchObject({ids: 'named included other'});
  expect(list({template: 'runbook'}, docs)).toMatchObject({ids: '', messages: []});
  expect(list({template: ''}, DOCS)).toMatchObject({ids: 'bulkhead retry quorum saga', messages: []});
  expect(list({group: 'template', sort: '-template'}, docs).groups).toEqual([
    ['pattern', 'other'],
    ['decision', 'named included'],
  ]);
  const {findings} = list({template: 'decison'}, docs);
  expect(findings).toMatchObject([
    {
      reason: 'Unknown template `decison`; did you mean `decision`?',
      note: 'Known: `pattern`, `decision`, `runbook`.',
      expected: ['decision'],
    },
  ]);
});

test('two ways to write a value are one value', () => {
  const docs = [
    'In review',
    'in-review',
    'in_review',
    ' IN  review ',
    'Live',
    'live',
    'C++',
    'C--',
    'C-',
    '-1',
    '1',
  ].map((status, order) => makeDoc(`p${order}`, makePage(`status: "${status}"`), {order}));
  expect(list({status: 'IN-REVIEW'}, docs).ids).toBe('p0 p1 p2 p3');
  expect(list({status: 'in review, LIVE'}, docs).ids).toBe('p0 p1 p2 p3 p4 p5');
  expect(list({group: 'status', sort: 'order'}, docs).groups).toEqual([
    ['In review', 'p0 p1 p2 p3'],
    ['Live', 'p4 p5'],
    ['C++', 'p6'],
    ['C--', 'p7'],
    ['C-', 'p8'],
    ['-1', 'p9'],
    ['1', 'p10'],
  ]);
  // Pages with the same value keep their order.
  expect(list({sort: '-status', limit: '6'}, docs).ids).toBe('p4 p5 p0 p1 p2 p3');
});

test('dates sort as dates, whoever has parsed them', () => {
  const docs = [
    makeDoc('b', makePage('date: 2024-10-02'), {order: 0}),
    makeDoc('a', makePage('date: 2024-09-30'), {order: 1}),
  ];
  docs[0]!.page.frontMatter.data.date = new Date('2024-10-02');
  expect(list({sort: 'date'}, docs).ids).toBe('a b');
  expect(list({date: '2024-10-02'}, docs).ids).toBe('b');
});

describe('groups', () => {
  test('by a key, in the order of the pages, those without a value last', () => {
    expect(list({group: 'category'}).groups).toEqual([
      ['resilience', 'bulkhead retry'],
      ['data', 'quorum'],
      [null, 'saga'],
    ]);
  });

  test('by a taxonomy, in the order of its registry, a page under each of its terms', () => {
    expect(list({group: 'law', sort: '-title'}).groups).toEqual([
      ['correlated-failure', 'retry bulkhead'],
      ['asynchronous-reality', 'retry'],
      ['emergent-chaos', 'quorum'],
      [null, 'saga'],
    ]);
  });

  test('in each other', () => {
    expect(list({group: 'category, laws', limit: '2'}).groups).toEqual([
      [
        'resilience',
        [
          ['correlated-failure', 'bulkhead retry'],
          ['asynchronous-reality', 'retry'],
        ],
      ],
    ]);
  });

  test('without a value on any page there are none', () => {
    expect(list({law: 'correlated-failure', group: 'pillar'})).toMatchObject({
      ids: 'bulkhead retry',
      groups: [],
    });
    expect(list({group: 'tags, category'}).groups).toEqual([
      ['long', 'saga'],
      ['slow', 'saga'],
      [
        null,
        [
          ['resilience', 'bulkhead retry'],
          ['data', 'quorum'],
        ],
      ],
    ]);
  });

  test('a value twice on one page counts once', () => {
    const docs = [makeDoc('a', makePage('tags: [x, X]'))];
    expect(list({group: 'tags'}, docs).groups).toEqual([['x', 'a']]);
  });
});

describe('what a listing asks for in vain', () => {
  test.each<[Record<string, string>, string]>([
    [{lwa: 'x'}, 'Unknown attribute `lwa` of a listing; did you mean `law`?'],
    [{colour: 'x'}, 'Unknown attribute `colour` of a listing.'],
    [{secret: '1'}, 'Unknown attribute `secret` of a listing.'],
    [{law: 'corelated-failure'}, 'Unknown law `corelated-failure`; did you mean `correlated-failure`?'],
    [{path: 'overlaod'}, 'Unknown path `overlaod`; did you mean `overload`?'],
    [{group: 'categry'}, 'No page has the key `categry` that `group` names; did you mean `category`?'],
    [{sort: '-titel'}, 'No page has the key `titel` that `sort` names; did you mean `title`?'],
    [{limit: 'ten'}, 'Unexpected `ten` for `limit`, expected a whole number from 1.'],
    [{limit: '0'}, 'Unexpected `0` for `limit`, expected a whole number from 1.'],
    [{limit: ''}, 'Unexpected `` for `limit`, expected a whole number from 1.'],
  ])('%j', (attributes, message) => {
    expect(list(attributes).messages).toEqual([message]);
  });

  test('an old id is told, and found', () => {
    expect(list({law: 'asynchrony'})).toMatchObject({ids: 'retry', findings: [{ruleId: 'term-alias'}]});
  });

  test('the notes name what there is', () => {
    expect(list({lwa: 'x'}).findings[0]?.note).toBe(
      'Pages are chosen by `law`, `pillar`, `template`, any key of their front matter, any fact of their template and `path`; `sort`, `group`, `limit`, `show`, `as`, `docs` and `version` say the rest.',
    );
  });

  test('a registry of which a part is broken blames nobody', () => {
    const registries = [makeRegistry(`${LAWS_YAML}- [`)];
    const {catalogue} = build(DOCS, {registries});
    const {findings} = createListingReader({catalogue, registries})({law: 'unknown'});
    expect(findings).toEqual([]);
  });

  test('a library without pages blames nobody', () => {
    expect(list({category: 'x', group: 'y'}, []).messages).toEqual([]);
  });
});

describe('in a translated site', () => {
  const original = makeRegistry();
  const [first, ...others] = original.terms;
  const german = {
    ...original,
    taxonomy: {
      ...original.taxonomy,
      label: 'Gesetze',
      singular: 'Gesetz',
      untranslated: {label: 'Laws', singular: 'Law'},
    },
    terms: [{...first!, title: 'Korrelierte Ausfälle', untranslatedTitle: first!.title}, ...others],
  };
  const read = (attributes: Record<string, string>) => {
    const {catalogue} = build(DOCS, {registries: [german]});
    const {query, findings} = createListingReader({catalogue, registries: [german]})(attributes);
    return {listing: buildListing(query, 'de'), findings};
  };

  test.each([
    'correlated-failure',
    'Law 1: Correlated Failure',
    'Gesetz 1: Korrelierte Ausfälle',
    'Korrelierte Ausfälle',
    'correlated failure',
  ])('the attribute keeps its name, and `%s` is a name of the term', law => {
    const {listing, findings} = read({law, sort: '-law', group: 'law'});
    expect(findings).toEqual([]);
    expect(idsOf(listing)).toBe('bulkhead retry');
    expect(showGroups(listing)[0]).toEqual(['correlated-failure', 'bulkhead retry']);
  });

  test('a slip in either title leads to the term', () => {
    const terms = [{...first!, title: 'Ausfälle', untranslatedTitle: 'Falling Together'}];
    const {resolve} = createTermResolver({...german, terms});
    expect(resolve('Falling Togeter')).toMatchObject({term: null, expected: ['correlated-failure']});
    expect(resolve('Ausfale')).toMatchObject({term: null, expected: ['correlated-failure']});
  });

  test('messages name it as people write it', () => {
    const {findings} = read({gesetz: 'correlated-failure', law: 'korrelierte-ausfall', sort: 'lwa'});
    expect(findings.map(({reason}) => reason)).toEqual([
      'Unknown attribute `gesetz` of a listing.',
      'Unknown law `korrelierte-ausfall`; did you mean `correlated-failure`?',
      'No page has the key `lwa` that `sort` names; did you mean `law`?',
    ]);
    expect(findings[0]?.note).toContain('Pages are chosen by `law`, ');
    expect(findings[2]?.note).toBe(
      'Write `order`, `title`, `law`, a key of the front matter or a fact of the template.',
    );
  });
});

describe.each(['md', 'mdx'] as const)('directives in %s', format => {
  const read = (contents: string) => readListings(readPage({path: `page.${format}`, contents, format}));

  test('are found at any depth, each at its place', () => {
    const {listings, findings} = read(
      '# A\n\n::pages{law="a b" limit=3 #x .y}\n\n- item\n\n  ::pages\n\n:::axiom[B]\n::pages{category=data}\n:::\n',
    );
    expect(findings).toEqual([]);
    expect(listings).toMatchObject([
      {attributes: {law: 'a b', limit: '3'}, place: {start: {line: 3, column: 1}}},
      {attributes: {}, place: {start: {line: 7, column: 3}}},
      {attributes: {category: 'data'}, place: {start: {line: 10, column: 1}}},
    ]);
  });

  test.each<[string, number, string]>([
    ['text :pages{law="a"} text', 6, 'Unexpected `:pages` in a line of text.'],
    [':::pages{law="a"}\ntext\n:::', 1, 'Unexpected `:::pages`: a listing has no content.'],
    ['::pages[Title]{law="a"}', 1, 'Unexpected words in brackets behind `::pages`: nobody would see them.'],
    ['::pages {law="a"}', 1, 'Expected `::pages{…}` alone on its line, found something that Markdown'],
    [':: pages{law="a"}', 1, 'Expected `::pages{…}` alone on its line'],
    ['::Pages', 1, 'Expected `::pages`, found `::Pages`, which is another name.'],
    ['- ::pages{law="a"} and more', 3, 'Expected `::pages{…}` alone on its line'],
    ['::page{law="a"}', 1, 'Unknown directive `::page`; did you mean `::pages`?'],
    ['> ::Pagse[Title]{law="a"}', 3, 'Unknown directive `::Pagse`; did you mean `::pages`?'],
    [
      '- ::pages{law="a" sort=title law=b}',
      3,
      '`law` is written more than once, and only the last of them counts.',
    ],
    ['::pages{law sort law="x}y"}', 1, '`law` is written more than once, and only the last of them counts.'],
    ['words\n  ::pages {law="a"}', 3, 'Expected `::pages{…}` alone on its line'],
  ])('%j', (source, column, message) => {
    const {findings} = read(source);
    expect(findings.map(({place, reason}) => [place.start.column, reason])).toEqual([
      [column, expect.stringContaining(message)],
    ]);
  });

  test.each([
    'Write `::pages{law="a"}` here.',
    '```\n::pages {law}\n```',
    'see :pages',
    'a::pages',
    '\\::pages',
    '::page',
    '::page{#law .a}',
    '::paper{law="a"}',
    '`::page{law="a"}`',
  ])('%j is no listing, and no mistake', source => {
    expect(read(source)).toEqual({listings: [], findings: []});
  });
});

test('ids and classes are not written twice, and values are no names', () => {
  const contents = '::pages{#a .b .b class=c class=d law="law law=x" sort=title title=\'sort = "law"\'}';
  const page = readPage({path: 'page.md', contents, format: 'md'});
  expect(readListings(page)).toMatchObject({
    listings: [{attributes: {law: 'law law=x', sort: 'title', title: 'sort = "law"'}}],
    findings: [],
  });
});

test('attributes in any order are the same listing', () => {
  expect(JSON.stringify(listingAttributes({sort: ' title', law: null, id: 'a', class: 'b'}))).toBe(
    '{"law":"","sort":"title"}',
  );
});

test('findings have the place of their directive', () => {
  const registries = [makeRegistry()];
  const read = createListingReader({catalogue: build(DOCS, {registries}).catalogue, registries});
  const page = readPage({
    path: 'blog/post.md',
    contents: 'Text.\n\n::pages{law="x" limit=no}\n',
    format: 'md',
  });
  expect(show(checkListings(page, read))).toEqual([
    'blog/post.md:3:1 listing: Unknown law `x`.',
    'blog/post.md:3:1 listing: Unexpected `no` for `limit`, expected a whole number from 1.',
  ]);
});
