import {toJson} from '../../../src/catalogue/to-json.js';
import {RELATED} from '../../../src/catalogue/relations/relation-kind.js';
import type {CatalogueDoc} from '../../../src/catalogue/catalogue.js';
import {build, makeDoc, makePage, show} from '../library.js';

const related = (docs: CatalogueDoc[], more = {}) => {
  const {catalogue, findings} = build(docs, more);
  const pages = Object.fromEntries(
    catalogue.pages.map(({doc, ...page}) => [
      doc.id,
      page.relations
        .filter(({side}) => side.name === 'related')
        .flatMap(each => each.pages.map(({page: to, reason}) => [to.id, reason])),
    ]),
  );
  const backlinks = Object.fromEntries(
    catalogue.pages.map(({doc, referencedBy}) => [doc.id, referencedBy.map(({id}) => id)]),
  );
  return {pages, backlinks, messages: show(findings), findings};
};

const B = makeDoc('b', '# B');
const C = makeDoc('c', '# C');

test.each<[string, string, [string, string | null][]]>([
  [
    'names',
    'related: [b, c]',
    [
      ['b', null],
      ['c', null],
    ],
  ],
  ['one name', 'related: ./b.md', [['b', null]]],
  [
    'maps',
    'related:\n  - {page: b, reason: "isolates it"}\n  - {id: c}',
    [
      ['b', 'isolates it'],
      ['c', null],
    ],
  ],
  [
    'names with reasons',
    'related:\n  - b: isolates it\n  - to: /c/',
    [
      ['b', 'isolates it'],
      ['c', null],
    ],
  ],
  [
    'one map of reasons',
    'related:\n  b: isolates it\n  c:',
    [
      ['b', 'isolates it'],
      ['c', null],
    ],
  ],
  ['the same page twice', 'related: [b, /b, {page: b, reason: why}]', [['b', 'why']]],
  ['nothing', 'related:', []],
])('front matter: %s', (_, frontMatter, expected) => {
  const result = related([makeDoc('a', makePage(frontMatter)), B, C]);
  expect(result.messages).toEqual([]);
  expect(result.pages['a']).toEqual(expected);
  expect(result.backlinks['b']).toEqual(expected.some(([id]) => id === 'b') ? ['a'] : []);
});

test('front matter: what is wrong is reported at its item', () => {
  const text = makePage(
    'related:\n  - zebra\n  - a\n  - 7\n  - {page: b, reason: 3}\n  - c\n  - {page: b, why: so}',
  );
  const {messages, pages, findings} = related([makeDoc('a', text), B, C]);
  expect(messages).toEqual([
    'docs/a.md:5:5 front-matter: Unexpected `7` in `related`, expected a page or a page with a reason.',
    'docs/a.md:6:5 front-matter: Unexpected `{"page":"b","reason":3}` in `related`, expected a page or a page with a reason.',
    'docs/a.md:8:5 front-matter: Unexpected `{"page":"b","why":"so"}` in `related`, expected a page or a page with a reason.',
    'docs/a.md:3:5 unknown-page: Unknown page `zebra`.',
    'docs/a.md:4:5 self-relation: The page names itself as related.',
  ]);
  expect(pages['a']).toEqual([['c', null]]);
  expect(findings[3]).toMatchObject({expected: [], actual: ['zebra']});
});

test('unknown pages suggest near ones, never hidden ones', () => {
  const docs = [
    makeDoc('a', makePage('related: [bulkhed]')),
    makeDoc('bulkhead', '# B'),
    makeDoc('bulkheds', '# D', {draft: true}),
  ];
  expect(related(docs).messages).toEqual([
    'docs/a.md:2:11 unknown-page: Unknown page `bulkhed`; did you mean `bulkhead`?',
  ]);
});

describe('the section of related patterns', () => {
  const section = (list: string) => makeDoc('a', `# A\n\n## 🔗 Related Patterns\n\n${list}\n`);

  test.each<[string, string, [string, string | null][]]>([
    [
      'a reason',
      '- **[B](b.md)**: isolates it\n- [C](./c) - caps it',
      [
        ['b', 'isolates it'],
        ['c', 'caps it'],
      ],
    ],
    ['no reason', '- [B](b.md)', [['b', null]]],
    ['a mention in the reason', '- [B](b.md): isolates, as [C](c.md) does', [['b', 'isolates, as C does']]],
    [
      'links in a row',
      '- **Both**: [B](b.md), [C](c.md): they isolate',
      [
        ['b', 'they isolate'],
        ['c', 'they isolate'],
      ],
    ],
    [
      'prose',
      'See [B](b.md) and, later,\n[C](c.md).',
      [
        ['b', null],
        ['c', null],
      ],
    ],
    [
      'paragraphs',
      '**[B](b.md)**: isolates it\n\n[C](c.md) caps it',
      [
        ['b', 'isolates it'],
        ['c', 'caps it'],
      ],
    ],
    [
      'other targets',
      '- [B](b.md)\n- [Law](/laws/emergent-chaos)\n- [X](https://example.com/c)\n- [blog](/blog/c)',
      [['b', null]],
    ],
    [
      'code and comments',
      '- [B](b.md)\n\n`[C](c.md)`\n\n<!-- [C](c.md) -->\n\n```\n[C](c.md)\n```',
      [['b', null]],
    ],
  ])('%s', (_, list, expected) => {
    const {pages, messages} = related([section(list), B, C]);
    expect(messages).toEqual([]);
    expect(pages['a']).toEqual(expected);
  });

  test('files that are no doc, and the page itself, are reported', () => {
    const {messages} = related([section('- [B](bee.md)\n- [A](a.md)\n- [A](#here)'), B]);
    expect(messages).toEqual([
      'docs/a.md:5:3 unknown-page: Unknown page `bee.md`.',
      'docs/a.md:6:3 self-relation: The page names itself as related.',
    ]);
  });

  test('front matter comes first and takes the missing reason from the section', () => {
    const text = makePage('related: [c, b]', '## Related Patterns\n\n- [B](b.md): why b\n- [C](c.md): why c');
    expect(related([makeDoc('a', text), B, C]).pages['a']).toEqual([
      ['c', 'why c'],
      ['b', 'why b'],
    ]);
  });

  test('its name is an option, whatever its flags', () => {
    const text = '## See also\n\n- [B](b.md)\n\n## See also\n\n- [C](c.md)';
    const relations = [{...RELATED, heading: /see also/gi}];
    expect(related([makeDoc('a', text), B, C], {relations}).pages['a']).toHaveLength(2);
  });
});

describe('backlinks', () => {
  test('plain links of any doc count, each doc once, in the order of the catalogue', () => {
    const docs = [
      makeDoc('z-guide', '[B](b.md) and [B again](/b) and `[C](c.md)`', {template: null}),
      makeDoc('y', 'As in [B](b.md).', {order: 0}),
      makeDoc('a', makePage('related: [b]', '[B](b.md)'), {order: 1}),
      {...B, page: makeDoc('b', 'Me: [B](b.md)').page},
      C,
    ];
    expect(related(docs).backlinks).toMatchObject({b: ['y', 'a', 'z-guide'], c: []});
  });

  test('drafts and unlisted docs neither give nor get them', () => {
    const text = makePage('related: [b, hidden]', '[C](c.md)');
    const docs = [makeDoc('a', text, {unlisted: true}), makeDoc('d', text, {draft: true}), B, C];
    const {pages, backlinks} = related([
      ...docs,
      makeDoc('hidden', '', {unlisted: true}),
      makeDoc('e', text),
    ]);
    expect(backlinks).toEqual({b: ['e'], c: ['e'], e: []});
    expect(pages['e']).toEqual([['b', null]]);
  });

  test('links of a typed footer are navigation', () => {
    const docs = [makeDoc('a', '# A\n\n**Next**: [B](b.md)', {order: 0}), {...B, order: 1}];
    expect(related(docs)).toMatchObject({backlinks: {b: []}, messages: []});
  });
});

test('one-way relations are reported at the page that could answer, when asked for', () => {
  const docs = [
    makeDoc('a', makePage('title: A\nrelated: [b, c]')),
    {...B, page: makeDoc('b', makePage('related: [a]')).page},
    C,
  ];
  expect(related(docs).messages).toEqual([]);
  const {messages, findings} = related(docs, {oneWayRelations: true});
  expect(messages).toEqual([
    'docs/c.md:1:1 one-way-relation: `A` names `C` as related, and `C` does not name it back.',
  ]);
  expect(findings[0]?.origin).toEqual({path: 'docs/a.md', line: 3});
});

test('the JSON holds the documented shape', () => {
  const docs = [
    makeDoc('a', makePage('title: A\nlaws: [1]\nrelated: {b: why}'), {order: 0}),
    {...B, order: 1},
    makeDoc('guide', '[A](a.md)', {template: null}),
  ];
  expect(JSON.parse(JSON.stringify(toJson(build(docs))))).toEqual({
    $schema: './pattern-library.schema.json',
    version: 2,
    pages: [
      {
        permalink: '/lib/a',
        title: 'A',
        description: 'About a.',
        template: 'pattern',
        source: 'docs/a.md',
        terms: {laws: ['correlated-failure'], pillars: []},
        related: [{permalink: '/lib/b', reason: 'why'}],
        relations: {},
        referencedBy: ['/lib/guide'],
        previous: null,
        next: '/lib/b',
        facts: {},
        sentences: {laws: {}, pillars: {}},
      },
      {
        permalink: '/lib/b',
        title: 'B',
        description: 'About b.',
        template: 'pattern',
        source: 'docs/b.md',
        terms: {laws: [], pillars: []},
        related: [],
        relations: {},
        referencedBy: ['/lib/a'],
        previous: '/lib/a',
        next: null,
        facts: {},
        sentences: {laws: {}, pillars: {}},
      },
    ],
    taxonomies: {
      laws: [
        {
          id: 'correlated-failure',
          title: 'Correlated Failure',
          permalink: '/lib/laws/correlated-failure',
          pages: ['/lib/a'],
        },
        {
          id: 'asynchronous-reality',
          title: 'Asynchronous Reality',
          permalink: '/lib/laws/asynchronous-reality',
          pages: [],
        },
        {id: 'emergent-chaos', title: 'Emergent Chaos', permalink: '/lib/laws/emergent-chaos', pages: []},
      ],
      pillars: [
        {id: 'state', title: 'State Distribution', permalink: '/lib/pillars/state', pages: []},
        {id: 'truth', title: 'Truth Distribution', permalink: '/lib/pillars/truth', pages: []},
      ],
    },
    relations: [],
  });
});
