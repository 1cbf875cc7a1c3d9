import {readNamedSchema} from '../../src/template/front-matter/named-schema.js';
import type {Message} from '../../src/check/message.js';
import type {Template} from '../../src/template/template.js';
import {checkText, templateOf} from './check-text.js';

const lines = (...all: string[]) => all.join('\n');

/** A template with this front matter, and the schema that its site names for it. */
function template(keys: string, schema?: object): Template {
  const named = schema && readNamedSchema({path: 'adr.schema.json', text: JSON.stringify(schema, null, 2)});
  return {
    ...templateOf(`---\n${keys}\n---\n\n# [Name]\n\n## Context\n\nText.\n`),
    ...(named && {namedSchema: named.schema}),
  };
}

async function messages(governing: Template, keys: string, rules = {}): Promise<Message[]> {
  const text = `---\n${keys}\n---\n\n# A\n\n## Context\n\nWords.\n`;
  const {pages} = await checkText({text, template: governing, rules});
  return pages.flatMap(page => page.messages);
}

/** `3:1 Expected …` */
async function told(governing: Template, keys: string): Promise<string[]> {
  const found = await messages(governing, keys);
  return found.map(({place, reason}) => `${place.start.line}:${place.start.column} ${reason}`);
}

describe('what the template says', () => {
  test.each<[says: string, template: string, page: string, told: string[]]>([
    [
      'a key is missing',
      'status: draft\nowner: x',
      'status: a',
      ['1:1 Expected `owner:` in the front matter, found none'],
    ],
    [
      'a key has spaces',
      'Proposed Solutions: []',
      'Title: a',
      ['1:1 Expected `Proposed Solutions:` in the front matter, found none'],
    ],
    ['a value is empty', 'owner: x', 'owner:', ['2:1 Expected a value for `owner`, found none']],
    ['a value is blank', 'owner: x', "owner: ' '", ['2:1 Expected a value for `owner`, found none']],
    [
      'a choice',
      'status: draft # one of: draft, final',
      'status: drafft',
      ['2:1 Expected `draft` or `final` for `status`, found `drafft`; did you mean `draft`?'],
    ],
    [
      'a choice in angle brackets',
      'type: <A | B | C>',
      'type: D',
      ['2:1 Expected `A`, `B` or `C` for `type`, found `D`'],
    ],
    [
      'an item of a choice',
      'tags: a # one of: red, green',
      'tags:\n  - red\n  - blue',
      ['4:5 Expected `red` or `green` for `tags`, found `blue`'],
    ],
    [
      'an open choice',
      'status: "{draft | replaced by ADR-0001}"',
      'status: replaced',
      ['2:1 Expected `draft` or `replaced by ADR-0001` for `status`, found `replaced`'],
    ],
    [
      'an empty choice',
      'status: draft # one of: draft, final',
      'status:',
      ['2:1 Expected a value for `status`, found none'],
    ],
    [
      'a date by its value',
      'created: YYYY-MM-DD',
      'created: 2024-1-5',
      ['2:1 Expected a date, such as `2024-01-31`, for `created`, found `2024-1-5`'],
    ],
    [
      'a date by its comment',
      'created: 2024-01-01 # yyyy-mm-dd',
      'created: today',
      ['2:1 Expected a date, such as `2024-01-31`, for `created`, found `today`'],
    ],
    [
      'a date in a slot',
      'created: (today, YYYY-MM-DD)',
      'created: 20240105',
      ['2:1 Expected a date, such as `2024-01-31`, for `created`, found `20240105`'],
    ],
    [
      'another form of dates',
      'created: DD/MM/YYYY',
      'created: 2024-01-05',
      ['2:1 Expected a date in the form `DD/MM/YYYY` for `created`, found `2024-01-05`'],
    ],
    [
      'a length',
      'title: x # at most 10 characters',
      'title: Far too long a title',
      ['2:1 Expected at most 10 characters in `title`, found 20'],
    ],
    [
      'an e-mail address',
      'contact: x # e-mail',
      'contact: nobody',
      ['2:1 Expected an e-mail address for `contact`, found `nobody`'],
    ],
    [
      'an address',
      'link: <URL>',
      'link: here',
      ['2:1 Expected an address with its scheme, such as `https://example.org`, for `link`, found `here`'],
    ],
    [
      'a condition',
      'status: draft # one of: draft, final\nfinalized: x # required when status is Final',
      'status: Final',
      ['2:1 Expected `finalized:` in the front matter, since `status` is `final`, found none'],
    ],
    [
      'a condition with `not`',
      'status: draft # one of: draft, final\nfinalized: x # required if status is not draft',
      'status: final\nfinalized:',
      ['3:1 Expected a value for `finalized`, since `status` is not `draft`, found none'],
    ],
    [
      'a key in another spelling',
      'due-date: x',
      'Due Date: y',
      ['2:1 Expected `due-date:` in the front matter, found `Due Date:`'],
    ],
    [
      'a key in other letters',
      'authors: x',
      'Authors: y',
      ['2:1 Expected `authors:` in the front matter, found `Authors:`'],
    ],
    [
      'a misspelled key',
      'status: x',
      'statsu: y',
      ['2:1 Expected `status:` in the front matter, found `statsu:`'],
    ],
    [
      'two misspellings of a key',
      'authors: x',
      'author: y\nAuthors: z',
      [
        '2:1 Expected `authors:` in the front matter, found `author:`',
        '3:1 Unknown key `Authors`; did you mean `authors`?',
      ],
    ],
    [
      'a misspelled optional key',
      'owner: x # optional',
      'ownr: y',
      ['2:1 Unknown key `ownr`; did you mean `owner`?'],
    ],
    [
      'a misspelled key of the site',
      'title: x',
      'title: y\nlawz: [a]',
      ['3:1 Unknown key `lawz`; did you mean `laws`?'],
    ],
  ])('%s', async (_says, keys, page, expected) => {
    expect(await told(template(keys), page)).toEqual(expected);
  });

  test.each<[says: string, template: string, page: string]>([
    ['case of a choice', 'status: in-review # one of: draft, in-review', 'status: In-Review'],
    ['an open value of a choice', 'status: "{draft | replaced by ADR-0001}"', 'status: Replaced by ADR-0007'],
    ['one of `<A | B | C>`', 'type: <A | B | C>', 'type: B'],
    ['an explicit empty list', 'title: x\nsee-also:\n  - "/docs/x.md"', 'title: a\nsee-also: []'],
    [
      'a key that is optional by its value',
      'title: x\nsupersedes: (optional - fill this in if it supersedes a previous one)',
      'title: a',
    ],
    [
      'a value over two lines',
      'title: x\nsupersedes: (optional - fill this in if it supersedes\n a previous one)',
      'title: a',
    ],
    ['an optional key left empty', 'title: x\nreplaces: # optional\n  - "/x.md"', 'title: a\nreplaces:'],
    ['a key that the template leaves empty', 'title: x\nowner:', 'title: a\nowner:'],
    [
      'a key that is for later',
      'title: x\nco-authors: (find a buddy later to help out)',
      'title: a\nco-authors:',
    ],
    [
      'a key that is to be left empty',
      'title: x\nnumber: x # leave this empty until it is merged',
      'title: a\nnumber:',
    ],
    [
      'a condition that does not hold',
      'status: draft\nfinalized: x # required when status is final',
      'status: draft',
    ],
    ['a key that a mark makes optional', 'title: x\nowner: y # template: optional', 'title: a'],
    ['a key of its own beside the one that it is near', 'owner: x', 'owner: a\nowners: [b]'],
    ['a key of docs', 'tag: x # optional', 'tags: [a]'],
    ['a key that is near none', 'state: x # optional', 'status: a'],
    ['a short key', 'id: x # optional\nrfc: x # optional', 'ids: a\nrfp: b'],
    ['words around an address', 'link: x # link to the URL of the tracking issue', 'link: none'],
    ['a date in other words', 'updates: x # list of dates, YYYY-MM-DD', 'updates: 2024'],
    ['a number', 'version: x', 'version: 2'],
    ['a relation that the page does not have', 'title: x\nsuperseded-by:\n  - "/x.md"', 'title: a'],
  ])('nothing of %s', async (_says, keys, page) => {
    expect(await told(template(keys), page)).toEqual([]);
  });

  test('stands with the line of the template', async () => {
    const [message] = await messages(template('title: x\nowner: y'), 'title: a');
    expect(message).toMatchObject({
      ruleId: 'front-matter',
      origin: {path: 'template.md', line: 3},
      expected: ['owner'],
      actual: [],
    });
  });
});

const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    number: {type: 'integer', minimum: 1},
    id: {type: 'string', pattern: '^ADR-\\d+$', description: 'The number of the record, such as ADR-12.'},
    status: {enum: ['Draft', 'Final', 'Withdrawn']},
    title: {type: 'string', minLength: 3, maxLength: 20},
    created: {type: 'string', format: 'date'},
    contact: {type: 'string', format: 'email'},
    ratio: {type: 'number', exclusiveMaximum: 1, multipleOf: 0.25},
    tags: {type: 'array', minItems: 1, maxItems: 3, uniqueItems: true, items: {pattern: '^[a-z]+$'}},
    owner: {
      oneOf: [
        {type: 'string'},
        {
          type: 'object',
          required: ['name'],
          properties: {name: {type: 'string'}, mail: {type: 'string'}},
          additionalProperties: false,
        },
      ],
    },
    finalized: {type: 'string', format: 'date'},
    withdrawn: {},
    reason: {type: 'string'},
  },
  required: ['status'],
  additionalProperties: false,
  dependentRequired: {withdrawn: ['reason']},
  allOf: [
    {
      if: {properties: {status: {const: 'Final'}}, required: ['status']},
      then: {required: ['finalized']},
      else: {properties: {finalized: false}},
    },
  ],
};

describe('what a schema says', () => {
  const named = template('status: x', SCHEMA);

  test.each<[says: string, page: string, told: string[]]>([
    ['required', 'title: Words', ['1:1 Expected `status:` in the front matter, found none']],
    ['type', 'status: Draft\nnumber: one', ['3:1 Expected a whole number for `number`, found `one`']],
    ['type of text', 'status: Draft\ntitle: 0046', ['3:1 Expected text for `title`, found `0046`']],
    ['type of a list', 'status: Draft\ntags: a', ['3:1 Expected a list for `tags`, found `a`']],
    ['no value', 'status: Draft\nnumber:', ['3:1 Expected a value for `number`, found none']],
    [
      'enum',
      'status: draft',
      ['2:1 Expected `Draft`, `Final` or `Withdrawn` for `status`, found `draft`; did you mean `Draft`?'],
    ],
    ['minimum', 'status: Draft\nnumber: 0', ['3:1 Expected a number of at least 1 for `number`, found `0`']],
    ['exclusiveMaximum', 'status: Draft\nratio: 1', ['3:1 Expected a number below 1 for `ratio`, found `1`']],
    ['multipleOf', 'status: Draft\nratio: 0.3', ['3:1 Expected a multiple of 0.25 for `ratio`, found `0.3`']],
    [
      'pattern',
      'status: Draft\nid: 12a',
      ['3:1 Expected text that matches `^ADR-\\d+$` for `id`, found `12a`'],
    ],
    ['minLength', 'status: Draft\ntitle: A', ['3:1 Expected at least 3 characters in `title`, found 1']],
    [
      'maxLength',
      'status: Draft\ntitle: A title of many words',
      ['3:1 Expected at most 20 characters in `title`, found 21'],
    ],
    ['format', 'status: Draft\ncontact: me', ['3:1 Expected an e-mail address for `contact`, found `me`']],
    ['minItems', 'status: Draft\ntags: []', ['3:1 Expected at least 1 item in `tags`, found none']],
    ['maxItems', 'status: Draft\ntags: [a, b, c, d]', ['3:1 Expected at most 3 items in `tags`, found 4']],
    [
      'uniqueItems',
      'status: Draft\ntags: [a, b, a]',
      ['3:1 Expected each item once in `tags`, found `a` as items 1 and 3'],
    ],
    [
      'items',
      'status: Draft\ntags:\n  - a\n  - B2',
      ['5:5 Expected text that matches `^[a-z]+$` for `tags`, found `B2`'],
    ],
    [
      'additionalProperties',
      'status: Draft\ncontakt: a',
      ['3:1 Unknown key `contakt`; did you mean `contact`?'],
    ],
    [
      'a key that only differs in case where others are not allowed',
      'status: Draft\nContact: a@example.org',
      ['3:1 Unknown key `Contact`; did you mean `contact`?'],
    ],
    [
      'dependentRequired',
      'status: Draft\nwithdrawn: yes',
      ['3:1 Expected `reason:` in the front matter, since `withdrawn` is there, found none'],
    ],
    [
      'if and then',
      'status: Final',
      ['2:1 Expected `finalized:` in the front matter, since `status` is `Final`, found none'],
    ],
    [
      'if and else',
      'status: Draft\nfinalized: 2024-01-01',
      ['3:1 Expected no `finalized`, since `status` is not `Final`, found `2024-01-01`'],
    ],
    [
      'a part of a value',
      'status: Draft\nowner:\n  mail: a',
      ['3:1 Expected `name:` in `owner`, found none'],
    ],
    [
      'an unknown part',
      'status: Draft\nowner:\n  name: a\n  mial: a',
      ['3:1 Unknown key `mial` in `owner`; did you mean `mail`?'],
    ],
    [
      'alternatives',
      'status: Draft\nowner: [a]',
      ['3:1 Expected text or keys with values for `owner`, found a list'],
    ],
    [
      'several mistakes',
      'status: x\nid: y\ntags: [a, a]',
      [
        '2:1 Expected `Draft`, `Final` or `Withdrawn` for `status`, found `x`',
        '3:1 Expected text that matches `^ADR-\\d+$` for `id`, found `y`',
        '4:1 Expected each item once in `tags`, found `a` as items 1 and 2',
      ],
    ],
    [
      'nothing of what is right',
      'template: adr\nstatus: Final\nfinalized: 2024-02-29\ntags: [a]\nowner: me',
      [],
    ],
  ])('%s', async (_says, page, expected) => {
    expect(await told(named, page)).toEqual(expected);
  });

  test('stands with the line of the schema and its words', async () => {
    const [message] = await messages(named, 'status: Draft\nid: y');
    expect(message).toMatchObject({
      note: 'The number of the record, such as ADR-12.',
      origin: {path: 'adr.schema.json', line: 11},
    });
  });

  test('is all that is said of a key; the template speaks of the others', async () => {
    const both = template('status: draft # one of: draft, final\nextra: x', SCHEMA);
    expect(await told(both, 'status: Withdrawn')).toEqual([
      '1:1 Expected `extra:` in the front matter, found none',
    ]);
    expect(await told(both, 'status: Withdrawn\nextra: y')).toEqual([]);
  });
});

test.each([
  [
    {properties: {status: {type: 'txt'}}},
    'Expected a valid JSON Schema, with one of `array`, `boolean`, `integer`, `null`, `number`, `object`, `string` at `properties/status/type`',
    4,
  ],
  [{properties: {status: {requird: true}}}, 'Unknown keyword `requird` in a JSON Schema', 4],
  [{properties: {status: {type: 'string', format: 'dat'}}}, 'Unknown format `dat` in a JSON Schema', 5],
  [
    {properties: {status: {$ref: 'https://example.org/s.json'}}},
    'Expected a schema that is complete in itself, found a `$ref` to `https://example.org/s.json`, which is not in it',
    4,
  ],
  [
    {$schema: 'http://json-schema.org/draft-04/schema#'},
    'Expected a JSON Schema of 2020-12, 2019-09 or draft-07, found `http://json-schema.org/draft-04/schema#`',
    2,
  ],
])('a broken schema %j', async (schema, reason, line) => {
  const {createFrontMatterChecks} = await import('../../src/check/front-matter/front-matter-checks.js');
  const broken = template('status: x', schema);
  const {findings} = createFrontMatterChecks()(broken);
  expect(findings).toMatchObject([
    {ruleId: 'template', path: 'adr.schema.json', reason, place: {start: {line}}},
  ]);
  expect(await told(broken, 'other: y')).toEqual([]);
});

test('schemas of draft-07 are read, too', async () => {
  const old = template('title: x', {
    $schema: 'http://json-schema.org/draft-07/schema#',
    definitions: {day: {type: 'string', format: 'date'}},
    properties: {created: {$ref: '#/definitions/day'}},
    dependencies: {created: ['author']},
  });
  expect(await told(old, 'title: a\ncreated: now')).toEqual([
    '3:1 Expected a date, such as `2024-01-31`, for `created`, found `now`',
    '3:1 Expected `author:` in the front matter, since `created` is there, found none',
  ]);
});

test('a schema may be written in YAML, and one that is none is told where', () => {
  expect(
    readNamedSchema({path: 's.yml', text: lines('properties:', '  a: {type: string}')}).schema?.schema,
  ).toEqual({
    properties: {a: {type: 'string'}},
  });
  expect(readNamedSchema({path: 's.json', text: '{"a": [1}'}).findings).toMatchObject([{path: 's.json'}]);
  expect(readNamedSchema({path: 's.json', text: '[]'}).findings).toMatchObject([
    {reason: 'Expected a JSON Schema, found something else'},
  ]);
});

test('an empty item of a list is not told to be a key', async () => {
  const governing = template('authors: [x]', {
    properties: {authors: {items: {type: 'string', minLength: 1}}},
  });
  const [found] = await messages(governing, "authors: [a, '']");
  expect(found?.note).toBe('Write it, or delete the item.');
});

test('a list without the item that it needs is said once, and not of the items that it has', async () => {
  const links = {type: 'array', contains: {pattern: '/pull/'}, title: 'a link to a pull request'};
  const governing = template('links: [x]', {properties: {links}});
  expect(await told(governing, 'links: [a, b]')).toEqual([
    '2:1 Expected a link to a pull request for `links`, found a list',
  ]);
});

test('a misspelled key is mended where only one key can be meant, and is a doubt where nobody asks for it', async () => {
  const optional = template('title: x\nowner: y # optional');
  const [one, ...more] = await messages(optional, 'title: a\nlaw: [a]');
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    severity: 'warning',
    note: 'Rename the key to `laws`.',
    fix: {kind: 'safe', edits: [{text: 'laws', place: {start: {line: 3, column: 1}, end: {column: 4}}}]},
  });
  const both = await messages(optional, 'title: a\nlaw: [a]\nLaws: [b]');
  expect(both.map(({fix}) => fix)).toEqual([undefined, undefined]);
  const [closed] = await messages(
    template('title: x', SCHEMA),
    'status: Draft\ntitle: Words\ncontakt: a@b.org',
  );
  expect(closed).toMatchObject({severity: 'error', fix: {kind: 'safe'}});
});
