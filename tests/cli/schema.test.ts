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
    properties: {
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
