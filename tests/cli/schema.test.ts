import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import {parse} from 'yaml';
import {readPaths} from '../../src/catalogue/order/read-paths.js';
import {readRegistry} from '../../src/catalogue/terms/read-registry.js';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();

const TEMPLATE = `---
# template: schema: adr.schema.json
status: draft # one of: draft, final
created: YYYY-MM-DD
finalized: YYYY-MM-DD # required when status is final
owner: x # optional
---

# [Name]

## Context

[Prose]
`;

test('the schema of a template is printed, with what the site names and without its address', async () => {
  folder.write('adr.md', TEMPLATE);
  folder.write(
    'adr.schema.json',
    JSON.stringify({
      $id: 'https://example.org/adr',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: {owner: {type: 'string', minLength: 2}},
      required: ['owner'],
    }),
  );
  const {stdout, stderr, exitCode} = await folder.run('schema', '--template', './adr.md');
  expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
  expect(JSON.parse(stdout)).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: {relatedPages: expect.anything() as unknown},
    properties: {
      related: {description: 'Pages that are related', $ref: '#/$defs/relatedPages'},
      owner: {type: 'string', minLength: 2},
      status: {
        description: 'one of: draft, final (`status`, line 3 of adr.md)',
        anyOf: [{enum: ['draft', 'final']}, {type: 'array', items: {enum: ['draft', 'final']}}],
      },
      created: {
        description: '`created`, line 4 of adr.md',
        type: 'string',
        format: 'date',
        pattern: '\\S',
      },
      finalized: {
        description: 'required when status is final (`finalized`, line 5 of adr.md)',
        type: ['string', 'null'],
        format: 'date',
      },
    },
    required: ['owner', 'status', 'created'],
    allOf: [
      {
        title: '`status` is `final`',
        if: {
          properties: {
            status: {anyOf: [{enum: ['final']}, {type: 'array', contains: {enum: ['final']}}]},
          },
          required: ['status'],
        },
        then: {
          properties: {finalized: {type: ['string', 'number', 'boolean', 'array', 'object']}},
          required: ['finalized'],
        },
      },
    ],
  });
});

test('a template without one has a schema of its own', async () => {
  folder.write('note.md', '---\ntitle: x\n---\n\n## Text\n\n[Prose]\n');
  const {stdout} = await folder.run('schema', '--template', './note.md');
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The front matter of pages that follow note.md',
    type: 'object',
    required: ['title'],
  });
});

test('the command checks pages against the schema of the options, and says what is wrong with it', async () => {
  folder.write('adr.md', '---\ntitle: x\n---\n\n## Context\n\nText.\n');
  folder.write(
    'schemas/adr.json',
    '{"properties": {"status": {"enum": ["draft", "final"]}}, "required": ["status"]}',
  );
  folder.write('docs/a.md', '---\ntitle: a\nstatus: done\n---\n\n## Context\n\nWords.\n');
  folder.write(
    'pattern-library.config.json',
    JSON.stringify({templates: [{template: 'adr.md', include: ['**'], frontMatter: 'schemas/adr.json'}]}),
  );
  const wrong = await folder.run('check', './docs/a.md');
  expect(wrong.stdout).toContain(
    'docs/a.md:3:1 error Expected `draft` or `final` for `status`, found `done` front-matter',
  );
  expect(wrong.stdout).toContain('asked for by schemas/adr.json:1');
  folder.write('schemas/adr.json', '{"properties": {"status": {"enums": ["draft"]}}}');
  const broken = await folder.run('check', './docs/a.md');
  expect(broken.stdout).toContain(
    'schemas/adr.json:1:37 error Unknown keyword `enums` in a JSON Schema template',
  );
  expect((await folder.run('explain', '--template', './adr.md')).stderr).toContain('Unknown keyword `enums`');
});

test('a schema that is not there is a mistake of the template that names it', async () => {
  folder.write('adr.md', TEMPLATE);
  const {stderr, exitCode} = await folder.run('schema', '--template', './adr.md');
  expect({stderr, exitCode}).toEqual({
    stderr:
      'adr.md:2:1 error The JSON Schema `adr.schema.json` does not exist.\n    Its path is relative to the template.\n',
    exitCode: 1,
  });
});

test('explain shows what is said of the keys', async () => {
  folder.write('adr.md', TEMPLATE.replace(/# template.*\n/u, ''));
  const {stdout} = await folder.run('explain', '--template', './adr.md');
  expect(stdout.split('\n').slice(1, 5)).toEqual([
    '    2  front matter status  one of draft, final',
    '    3  front matter created  a date',
    '    4  front matter finalized  required when `status` is `final`; a date',
    '    5  front matter owner  optional  (line 5: "optional")',
  ]);
});

const LAWS = `- {id: correlated-failure, number: 1, title: Correlated Failure, summary: Parts fail together.}
- {id: economic-reality, title: Economic Reality, aliases: [money]}
`;

async function schemaWith(template: string): Promise<Record<string, unknown>> {
  folder.write('adr.md', template);
  folder.write('laws.yml', LAWS);
  const {stdout} = await folder.run('schema', '--template', './adr.md', '--taxonomy', 'laws=./laws.yml');
  return JSON.parse(stdout) as Record<string, unknown>;
}

test('keys that name terms are completed with ids, titles and summaries', async () => {
  const one = {
    oneOf: [
      {const: 'correlated-failure', title: '1: Correlated Failure', description: 'Parts fail together.'},
      {const: 'economic-reality', title: 'Economic Reality'},
    ],
  };
  const choice = {anyOf: [one, {type: 'array', items: one, uniqueItems: true}, {type: 'null'}]};
  expect((await schemaWith('---\ntitle: x\n---\n# [Name]\n')).properties).toMatchObject({
    laws: {description: 'Laws', ...choice},
  });
  const schema = await schemaWith('---\nlaws: [correlated-failure]\n---\n# [Name]\n');
  expect(schema.properties).toMatchObject({
    laws: {description: '`laws`, line 2 of adr.md', ...choice},
  });
  const validate = new Ajv2020.default({strict: false}).compile(schema);
  expect(
    [
      ['correlated-failure'],
      'economic-reality',
      ['money'],
      ['correlated-failure', 'correlated-failure'],
      'x',
    ].map(laws => validate({laws})),
  ).toEqual([true, true, false, false, false]);
});

test('what the template says of such a key stays', async () => {
  const {properties} = await schemaWith('---\nlaws: x # one of: correlated-failure, money\n---\n# [Name]\n');
  expect(JSON.stringify(properties)).not.toContain('Parts fail together.');
});

describe('the schema of a registry', () => {
  async function validator(name: string, config: object = {}) {
    folder.write('pattern-library.config.json', JSON.stringify(config));
    const {stdout, stderr, exitCode} = await folder.run('schema', '--registry', name);
    expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
    const validate = new Ajv.default({allErrors: true, allowUnionTypes: true}).compile(
      JSON.parse(stdout) as object,
    );
    return (yaml: string) => validate(parse(yaml));
  }
  const taxonomy = {
    ...{name: 'laws', label: 'Laws', singular: 'Law', description: '', frontMatterKey: 'laws'},
    routeBasePath: 'laws',
  };

  test.each([
    '- {id: a, title: A}',
    '- {id: a, title: A, number: 1, summary: S, icon: x, color: danger, aliases: [b, c], doc: laws/a}',
    '- {id: a, title: A, aliases: b}',
    'a: {title: A}\nb-c: {title: B}',
    '[]',
    '- {title: A}',
    '- {id: a}',
    '- {id: Not A Slug, title: A}',
    '- {id: a, title: 1}',
    '- {id: a, title: A, number: one}',
    '- {id: a, title: A, sumary: S}',
    '- {id: a, title: A, icon: }',
    '- {id: a, title: A, aliases: [1]}',
    'A B: {title: A}',
    'a: {summary: S}',
    '- a',
  ])('says of %j what the check says', async yaml => {
    const validate = await validator('laws');
    const {findings} = readRegistry({path: 'laws.yml', text: yaml}, taxonomy);
    expect(validate(yaml)).toBe(findings.length === 0);
  });

  test.each([
    '- {id: a, title: A, description: D, pages: [x, y]}',
    '- {id: a, pages: x}',
    '- {id: a}',
    '- {id: a, pages: []}',
    '- {id: a, steps: [x]}',
    '- {pages: [x]}',
  ])('and of the learning paths %j, too', async yaml => {
    const validate = await validator('paths');
    expect(validate(yaml)).toBe(readPaths({path: 'paths.yml', text: yaml}).findings.length === 0);
  });

  test('of a taxonomy of the options has its words', async () => {
    const forces = {
      label: 'Forces',
      singular: 'Force',
      registry: 'f.yml',
      frontMatterKey: 'f',
      routeBasePath: 'f',
    };
    folder.write('pattern-library.config.json', JSON.stringify({taxonomies: {forces}}));
    const {stdout} = await folder.run('schema', '--registry', 'forces');
    expect(stdout).toContain('The registry of the taxonomy \\"Forces\\"');
    expect(stdout).toContain('What readers call the force.');
  });
});

describe('keys of relations', () => {
  const RELATIONS = {
    supersedes: {label: 'Supersedes', inverse: 'supersededBy', inverseLabel: 'Superseded by'},
    alternativeTo: {label: 'Alternative to', symmetric: true, frontMatterKey: 'instead-of'},
  };
  const schemaOf = async (template: string) => {
    folder.write('adr.md', template);
    folder.write('pattern-library.config.json', JSON.stringify({relations: RELATIONS}));
    const {stdout, exitCode} = await folder.run('schema', '--template', './adr.md');
    expect(exitCode).toBe(0);
    return JSON.parse(stdout) as {properties: Record<string, unknown>};
  };

  test('are there for both sides, and hold what the check takes', async () => {
    const schema = await schemaOf('---\nsupersedes: # optional\n---\n# [Name]\n');
    expect(schema.properties).toMatchObject({
      supersedes: {$ref: '#/$defs/relatedPages'},
      supersededBy: {description: 'Superseded by', $ref: '#/$defs/relatedPages'},
      'instead-of': {description: 'Alternative to'},
    });
    const isValid = new Ajv2020.default({strict: false}).compile(schema);
    const values = ['a', ['a', {b: 'why'}, {page: 'c', reason: 'why'}], {a: 'why', b: null}, null];
    expect(values.map(supersedes => isValid({supersedes}))).toEqual([true, true, true, true]);
    expect([7, [7], {a: 7}, ['']].map(supersededBy => isValid({supersededBy}))).toEqual(Array(4).fill(false));
  });

  test('are not put into a schema that refuses other keys, or says itself what they hold', async () => {
    folder.write(
      'adr.schema.json',
      JSON.stringify({properties: {supersedes: {type: 'string'}}, additionalProperties: false}),
    );
    const schema = await schemaOf('---\n# template: schema: adr.schema.json\n---\n# [Name]\n');
    expect(schema.properties).toEqual({supersedes: {type: 'string'}});
  });
});
