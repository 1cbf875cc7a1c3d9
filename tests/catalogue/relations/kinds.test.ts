import {buildListing} from '../../../src/catalogue/listings/build-listing.js';
import {createListingReader} from '../../../src/catalogue/listings/read-listing-query.js';
import type {CatalogueDoc, CatalogueInput} from '../../../src/catalogue/catalogue.js';
import {relationGraph} from '../../../src/catalogue/relations/relation-graph.js';
import {toJson} from '../../../src/catalogue/to-json.js';
import {DEFAULT_OPTIONS} from '../../../src/options/default-options.js';
import {mergeOptions} from '../../../src/options/merge-options.js';
import type {Options} from '../../../src/options/options.js';
import {relationKinds, relationsOf} from '../../../src/options/relation-kinds.js';
import {build, makeDoc, makePage, makeRegistry, show} from '../library.js';

const OPTIONS: Options['relations'] = {
  supersedes: {
    label: 'Supersedes',
    inverse: 'supersededBy',
    inverseLabel: 'Superseded by',
    targetState: {status: ['superseded', 'Replaced']},
  },
  dependsOn: {label: 'Depends on', inverse: 'neededBy', inverseLabel: 'Needed by'},
  alternativeTo: {label: 'Alternative to', symmetric: true},
};

const kindsOf = (relations: Options['relations']) => {
  const options = mergeOptions({relations}, DEFAULT_OPTIONS);
  return relationKinds(relationsOf(options), options.related);
};

function library(docs: CatalogueDoc[], relations = OPTIONS, more: Partial<CatalogueInput> = {}) {
  const {catalogue, findings} = build(docs, {relations: kindsOf(relations), ...more});
  const shown = (id: string) =>
    Object.fromEntries(
      (catalogue.pageOf(id)?.relations ?? []).map(({side, pages}) => [
        side.name,
        pages.map(({page, reason}) => (reason === null ? page.id : `${page.id}: ${reason}`)),
      ]),
    );
  return {catalogue, findings, shown, messages: show(findings)};
}

const OLD = makeDoc('old', makePage('status: superseded', '# Old'));
const NEW = makeDoc('new', '# New');

describe('both pages show a relation, whichever of them states it', () => {
  test.each<[string, CatalogueDoc[]]>([
    ['the page that it is named after', [OLD, makeDoc('new', makePage('supersedes: old', '# New'))]],
    ['the other page', [makeDoc('old', makePage('status: Superseded\nsupersededBy: [new]', '# Old')), NEW]],
    [
      'both',
      [
        makeDoc('old', makePage('status: replaced\nsupersededBy: [new]', '# Old')),
        makeDoc('new', makePage('supersedes: [old, /lib/old, old.md]', '# New')),
      ],
    ],
  ])('%s', (_, docs) => {
    const {shown, messages} = library(docs);
    expect(messages).toEqual([]);
    expect(shown('new')).toEqual({supersedes: ['old']});
    expect(shown('old')).toEqual({supersededBy: ['new']});
  });

  test('a reason is shown on both; a page keeps its own', () => {
    const {shown} = library([
      makeDoc('a', makePage('dependsOn:\n  - b: needs its share\n  - c: a word of its own')),
      makeDoc('b', '# B'),
      makeDoc('c', makePage('neededBy: {a: gives it a share}')),
    ]);
    expect(shown('a')).toEqual({dependsOn: ['b: needs its share', 'c: a word of its own']});
    expect(shown('b')).toEqual({neededBy: ['a: needs its share']});
    expect(shown('c')).toEqual({neededBy: ['a: gives it a share']});
  });

  test('a symmetric relation is shown once, also where both pages state it', () => {
    const {shown, messages, catalogue} = library([
      makeDoc('a', makePage('alternativeTo: {b: for a lack of time}')),
      makeDoc('b', makePage('alternativeTo: [a, c]')),
      makeDoc('c', '# C'),
    ]);
    expect(messages).toEqual([]);
    expect(['a', 'b', 'c'].map(shown)).toEqual([
      {alternativeTo: ['b: for a lack of time']},
      {alternativeTo: ['a: for a lack of time', 'c']},
      {alternativeTo: ['b']},
    ]);
    const graph = relationGraph(catalogue);
    expect(graph.relations.map(({from, to}) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(graph.edges.every(({mutual}) => mutual)).toBe(true);
  });

  test('related pages are a kind without a name on the other page', () => {
    const {shown, catalogue} = library([makeDoc('a', makePage('related: [b]')), makeDoc('b', '# B')]);
    expect(shown('a')).toEqual({related: ['b']});
    expect(shown('b')).toEqual({});
    expect(catalogue.pageOf('b')?.referencedBy.map(({id}) => id)).toEqual(['a']);
  });
});

describe('in the text', () => {
  const page = (body: string) => makeDoc('a', `# A\n\n${body}\n`);
  const B = makeDoc('b', '# B');
  const C = makeDoc('c', '# C');
  const relations = {...OPTIONS, supersedes: {...OPTIONS.supersedes!, targetState: {}}};

  test.each<[string, string, Record<string, string[]>]>([
    ['a bold lead', '**Supersedes**: [B](b.md)', {supersedes: ['b']}],
    ['a bold lead with its colon in bold', '**Superseded by:** [B](b.md)', {supersededBy: ['b']}],
    ['decorated and in capitals', '**🔁 SUPERSEDES**: [B](b.md)', {supersedes: ['b']}],
    [
      'links in a row, with a reason',
      '**Depends on**: [B](b.md) and [C](c.md): they isolate',
      {dependsOn: ['b: they isolate', 'c: they isolate']},
    ],
    [
      'a line among others',
      '**Status**: accepted\n**Supersedes**: [B](b.md)\n**Depends on**: [C](c.md) - a share\n**Date**: today',
      {supersedes: ['b'], dependsOn: ['c: a share']},
    ],
    [
      'labels in one line',
      'Accepted. **Supersedes**: [B](b.md) **Depends on**: [C](c.md)',
      {supersedes: ['b'], dependsOn: ['c']},
    ],
    [
      'an item of a header list, without bold print',
      '- Status: accepted\n- Supersedes: [B](b.md)\n- Depends on: [C](c.md)',
      {supersedes: ['b'], dependsOn: ['c']},
    ],
    [
      'a list below a lead',
      '- **Supersedes**:\n  - [B](b.md): too large\n  - [C](c.md), as [B](b.md) has it',
      {supersedes: ['b: too large', 'c: as B has it']},
    ],
    ['a section', '## Supersedes\n\n- [B](b.md): too large', {supersedes: ['b: too large']}],
    [
      'the nearest name',
      '## Related Patterns\n\n- [C](c.md)\n- **Depends on**: [B](b.md)\n\n### Supersedes\n\n[B](b.md)',
      {related: ['c'], dependsOn: ['b'], supersedes: ['b']},
    ],
    ['in a box', ':::axiom[Facts]\n- **Supersedes:** [B](b.md)\n:::', {supersedes: ['b']}],
    ['by reference', '**Supersedes**: [B][old]\n\n[old]: b.md', {supersedes: ['b']}],
    [
      'names that only begin alike',
      '**Supersedes nothing**: [B](b.md)\n\n## What supersedes\n\n[C](c.md)',
      {},
    ],
    ['a sentence', 'It **supersedes** [B](b.md).', {}],
    ['other targets', '**Supersedes**: [RFC](https://example.org/rfc), [x](#here)', {}],
  ])('%s', (_, body, expected) => {
    const {shown, messages} = library([page(body), B, C], relations);
    expect(messages).toEqual([]);
    expect(shown('a')).toEqual(expected);
  });

  test('front matter comes first, and takes the missing reason from the text', () => {
    const text = makePage('dependsOn: [c, b]', '**Depends on**: [B](b.md): a share');
    expect(library([makeDoc('a', text), B, C]).shown('a')).toEqual({dependsOn: ['c', 'b: a share']});
  });

  test('a reason that stands in the text is not said twice on its page, and is on the other', () => {
    const {catalogue} = library([page('**Depends on**: [B](b.md): a share'), B]);
    expect(catalogue.pageOf('a')?.relations[0]?.pages[0]).toMatchObject({isReasonInText: true});
    expect(catalogue.pageOf('b')?.relations[0]?.pages[0]).toMatchObject({
      reason: 'a share',
      isReasonInText: false,
    });
  });

  test('sections and keys may bear other names', () => {
    const other = {
      dependsOn: {
        ...OPTIONS.dependsOn!,
        frontMatterKey: 'needs',
        inverseFrontMatterKey: 'needed_by',
        sections: ['Requires', 'Prerequisites'],
        inverseSections: [],
      },
    };
    const docs = [
      makeDoc('a', makePage('needs: b', '## 2. Prerequisites\n\n- [C](c.md)')),
      B,
      C,
      makeDoc('d', makePage('needed_by: e\ndependsOn: b')),
      makeDoc('e', '# E'),
    ];
    const {shown, messages} = library(docs, other);
    expect(messages).toEqual([]);
    expect(shown('a')).toEqual({dependsOn: ['b', 'c']});
    expect(shown('d')).toEqual({neededBy: ['e']});
  });

  test('a translated label counts like that of the options', () => {
    const options = mergeOptions({relations}, DEFAULT_OPTIONS);
    const translated = relationsOf(options).map(each => ({...each, label: 'Ersetzt'}));
    const {shown} = library(
      [page('**Ersetzt**: [B](b.md)\n\n**Supersedes**: [C](c.md)'), B, C],
      {},
      {relations: relationKinds(translated.slice(0, 1), options.related)},
    );
    expect(shown('a')).toEqual({supersedes: ['b', 'c']});
  });
});

describe('what is wrong', () => {
  test('a page that names itself', () => {
    const {messages, shown} = library([makeDoc('a', makePage('supersededBy: a'))]);
    expect(messages).toEqual(['docs/a.md:2:1 self-relation: The page names itself in `supersededBy`.']);
    expect(shown('a')).toEqual({});
  });

  test('a page that does not exist, or is in another version or part of the site', () => {
    const body = '**Depends on**: [A](../1.0/bed.md) and [B](/1.0/bed)\n\n**Supersedes**: [C](./nothing)';
    const {messages, findings} = library([
      makeDoc('a', makePage('supersedes: [bulkhed]', body)),
      makeDoc('bulkhead', '# B'),
    ]);
    expect(messages.filter(message => !message.includes('relation-state'))).toEqual([
      'docs/a.md:2:14 unknown-page: Unknown page `bulkhed`; did you mean `bulkhead`?',
      'docs/a.md:4:17 unknown-page: Unknown page `../1.0/bed.md`.',
      'docs/a.md:4:40 unknown-page: Unknown page `/1.0/bed`.',
      'docs/a.md:6:17 unknown-page: Unknown page `./nothing`.',
    ]);
    expect(findings[0]?.fix?.edits[0]?.text).toBe('bulkhead');
  });

  test('a page that no template governs', () => {
    const guide = makeDoc('guide', '# Guide', {template: null});
    const {messages, shown} = library([makeDoc('a', makePage('dependsOn: guide\nrelated: guide')), guide]);
    expect(messages).toEqual([
      'docs/a.md:2:1 unknown-page: Expected a page that a template governs in `dependsOn`, found `Guide`, which none governs.',
    ]);
    expect(shown('a')).toEqual({dependsOn: ['guide'], related: ['guide']});
    expect(shown('guide')).toEqual({});
  });

  test('drafts and unlisted pages are shown nowhere, and nothing is said of drafts', () => {
    const docs = [
      makeDoc('a', makePage('supersedes: [draft, hidden]')),
      makeDoc('draft', makePage('status: new\nsupersedes: a'), {draft: true}),
      makeDoc('hidden', makePage('status: superseded\ndependsOn: a'), {unlisted: true}),
    ];
    const {messages, shown} = library(docs);
    expect(messages).toEqual([]);
    expect(shown('a')).toEqual({});
    // An unlisted page has readers, too.
    expect(shown('hidden')).toEqual({supersededBy: ['a'], dependsOn: ['a']});
  });

  test('two pages that do not agree', () => {
    const docs = [
      makeDoc('a', makePage('dependsOn: [b]')),
      makeDoc('b', makePage('neededBy: [c]'), {title: 'B'}),
      makeDoc('c', makePage('dependsOn: [a]')),
      makeDoc('d', '# D'),
    ];
    const {messages, findings} = library(docs);
    expect(messages).toEqual([
      'docs/b.md:2:12 relation-sides: `a` names this page in `dependsOn`, and `neededBy` of this page names only `c`.',
      'docs/c.md:2:13 relation-sides: `B` names this page in `neededBy`, and `dependsOn` of this page names only `a`.',
    ]);
    expect(findings[0]).toMatchObject({
      expected: ['a'],
      actual: ['c'],
      origin: {path: 'docs/a.md', line: 2},
    });
  });

  test('a state that is not the one asked for, once for a page', () => {
    const docs = [
      makeDoc('a', makePage('status: accepted')),
      makeDoc('b', makePage('supersedes: [a]'), {title: 'B'}),
      makeDoc('c', makePage('title: C', '**Superseded by**: [E](e.md)')),
      makeDoc('d', makePage('supersedes: [a]')),
      makeDoc('e', makePage('title: E')),
    ];
    const {messages, findings} = library(docs);
    expect(messages).toEqual([
      'docs/a.md:2:1 relation-state: Expected `status: superseded` or `status: Replaced` where `supersededBy` is `B`, found `accepted`.',
      'docs/c.md:1:1 relation-state: Expected `status: superseded` or `status: Replaced` where `supersededBy` is `E`, found none.',
    ]);
    expect(findings.map(({origin}) => origin)).toEqual([
      {path: 'docs/b.md', line: 2},
      {path: 'docs/c.md', line: 4},
    ]);
  });
});

describe('an order', () => {
  const chain = (length: number, last: string) =>
    Array.from({length}, (_, index) =>
      makeDoc(`p${index}`, makePage(`dependsOn: [${index === length - 1 ? last : `p${index + 1}`}]`)),
    );

  test('of a thousand pages is no circle, and a circle of a thousand is told once', () => {
    const end = makeDoc('end', '# End');
    expect(library([...chain(1000, 'end'), end]).messages).toEqual([]);
    expect(library(chain(1000, 'p0')).messages).toEqual([
      'docs/p999.md:2:13 relation-cycle: `dependsOn` leads round in a circle: `p0` → `p1` → … → `p998` → `p999` → `p0`.',
    ]);
  });

  test('has each circle told, at the page that closes it, and those that share a page once', () => {
    const {messages} = library(
      [
        makeDoc('a', makePage('supersedes: [b]\nstatus: superseded')),
        makeDoc('b', makePage('supersedes: [a]\nstatus: superseded')),
        makeDoc('c', makePage('dependsOn: [d, e, a]')),
        makeDoc('d', makePage('dependsOn: [c]')),
        makeDoc('e', makePage('dependsOn: [c]')),
        makeDoc('f', makePage('dependsOn: [c, g]\nneededBy: [g]')),
      ].concat(makeDoc('g', '# G')),
    );
    expect(messages).toEqual([
      'docs/b.md:2:14 relation-cycle: `supersedes` leads round in a circle: `a` → `b` → `a`.',
      'docs/d.md:2:13 relation-cycle: `dependsOn` leads round in a circle: `c` → `d` → `c`.',
      'docs/f.md:3:12 relation-cycle: `dependsOn` leads round in a circle: `f` → `G` → `f`.',
    ]);
  });

  test('has circles told that begin where another one was left', () => {
    const depend = (id: string, on: string) => makeDoc(id, makePage(`dependsOn: [${on}]`));
    const docs = [
      depend('a', 'b'),
      depend('b', 'c, d'),
      depend('c', 'a'),
      depend('d', 'e'),
      depend('e', 'd'),
    ];
    expect(library(docs).findings.map(({actual}) => actual?.join(' '))).toEqual(['a b c', 'd e']);
  });

  test('has circles in circles told once', () => {
    const size = 20;
    const docs = Array.from({length: size}, (_, index) =>
      makeDoc(
        `p${index}`,
        makePage(`dependsOn: [p${Math.min(index + 1, size - 1 - index || 1)}, p${index + 1}]`),
      ),
    );
    expect(
      library([...docs, makeDoc(`p${size}`, '# End')]).messages.filter(text => text.includes('circle')),
    ).toHaveLength(1);
  });

  test('is what the options say', () => {
    const relations = {dependsOn: {...OPTIONS.dependsOn!, order: false}};
    expect(library(chain(3, 'p0'), relations).messages).toEqual([]);
  });
});

test('names such as constructor are names like any other', () => {
  const relations = {
    constructor: {label: 'constructor', inverse: 'prototype', inverseLabel: 'toString'},
    hasOwnProperty: {label: 'valueOf', symmetric: true},
  };
  const docs = [makeDoc('a', makePage('constructor: [b]', '**valueOf**: [B](b.md)')), makeDoc('b', '# B')];
  const {shown, messages, catalogue} = library(docs, relations);
  expect(messages).toEqual([]);
  expect(shown('b')).toEqual({prototype: ['a'], hasOwnProperty: ['a']});
  expect(toJson({catalogue, resolveLink: () => null}).pages[1]?.relations).toEqual({
    constructor: [],
    prototype: [{permalink: '/lib/a', reason: null}],
    hasOwnProperty: [{permalink: '/lib/a', reason: null}],
  });
});

const LOG = [
  makeDoc('a', makePage('status: superseded', '# A'), {order: 0}),
  makeDoc('b', makePage('supersedes: {a: too large}\nrelated: [a, c]\ndependsOn: [a]', '# B'), {order: 1}),
  makeDoc('c', makePage('alternativeTo: b\nrelated: [b]', '# C'), {order: 2}),
];

test('the JSON names the kinds, and every name on every page', () => {
  const {relations, pages} = toJson({catalogue: library(LOG).catalogue, resolveLink: () => null});
  expect(relations).toEqual([
    {
      name: 'supersedes',
      label: 'Supersedes',
      inverse: {name: 'supersededBy', label: 'Superseded by'},
      order: true,
    },
    {name: 'dependsOn', label: 'Depends on', inverse: {name: 'neededBy', label: 'Needed by'}, order: true},
    {name: 'alternativeTo', label: 'Alternative to', inverse: null, order: false},
  ]);
  const [a, b] = ['/lib/a', '/lib/b'].map(permalink => ({permalink, reason: null}));
  expect(pages.map(({related, relations: own}) => [related.length, own])).toEqual([
    [
      0,
      {
        supersedes: [],
        supersededBy: [{...b, reason: 'too large'}],
        dependsOn: [],
        neededBy: [b],
        alternativeTo: [],
      },
    ],
    [
      2,
      {
        supersedes: [{...a, reason: 'too large'}],
        supersededBy: [],
        dependsOn: [a],
        neededBy: [],
        alternativeTo: [{permalink: '/lib/c', reason: null}],
      },
    ],
    [1, {supersedes: [], supersededBy: [], dependsOn: [], neededBy: [], alternativeTo: [b]}],
  ]);
});

test('the graph has a line for each kind between two pages, and none twice', () => {
  const graph = relationGraph(library(LOG).catalogue);
  expect(graph.kinds.map(({name}) => name)).toEqual(['related', 'supersedes', 'dependsOn', 'alternativeTo']);
  expect(graph.edges.map(({kind, from, to, mutual, lane}) => [kind.name, from, to, mutual, lane])).toEqual([
    ['supersedes', 1, 0, false, 0],
    ['dependsOn', 1, 0, false, 1],
    ['alternativeTo', 1, 2, true, 0],
    ['related', 1, 0, false, 2],
    ['related', 1, 2, true, 1],
  ]);
  expect(graph.relations).toHaveLength(6);
});

describe('listings', () => {
  const {catalogue} = library(LOG);
  const read = createListingReader({catalogue, registries: [makeRegistry()]});
  const list = (attributes: Record<string, string>) => {
    const {query, findings} = read(attributes);
    const {pages, groups} = buildListing(query, 'en');
    return {
      ids: pages.map(({doc}) => doc.id).join(' '),
      groups: groups.map(({title, pages: own}) => [title, own.map(({doc}) => doc.id).join(' ')]),
      findings,
    };
  };

  test.each([
    [{supersedes: ''}, 'b'],
    [{supersedes: 'a'}, 'b'],
    [{supersedes: 'c'}, ''],
    [{supersededBy: ''}, 'a'],
    [{supersededBy: 'a.md, /lib/b'}, 'a'],
    [{alternativeTo: ''}, 'b c'],
    [{related: ''}, 'b c'],
    [{related: 'b'}, 'c'],
    [{supersedes: '', neededBy: ''}, ''],
    [{sort: '-supersedes'}, 'b a c'],
  ])('%j', (attributes, ids) => {
    expect(list(attributes as Record<string, string>)).toMatchObject({ids, findings: []});
  });

  test('group by the pages that a relation leads to', () => {
    expect(list({group: 'alternativeTo'}).groups).toEqual([
      ['C', 'b'],
      ['B', 'c'],
      [null, 'a'],
    ]);
  });

  test('say which name was probably meant', () => {
    expect(list({supersede: ''}).findings).toMatchObject([
      {
        reason: 'Unknown attribute `supersede` of a listing; did you mean `supersedes` or `supersededBy`?',
        note: 'Pages are chosen by `law`, `pillar`, `template`, `supersedes`, `supersededBy`, `dependsOn`, `neededBy`, `alternativeTo`, any key of their front matter, any fact of their template and `path`; `sort`, `group`, `limit`, `show`, `as`, `docs` and `version` say the rest.',
      },
    ]);
    expect(list({supersedes: 'zebra'}).findings).toMatchObject([
      {reason: 'Unknown page `zebra`.', note: 'Write the id, the file or the address of a page.'},
    ]);
  });
});
