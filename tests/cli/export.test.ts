import {Ajv2020} from 'ajv/dist/2020.js';
import {librarySchema} from '../../src/catalogue/facts/library-schema.js';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();

const TEMPLATE = `# [Name]

:::axiom[Quick Reference]

- **Problem:** [words]
- **Use when:** [words]

:::

## Properties

| Property | Guarantee |
| --- | --- |
| [Property] | [Strong/Weak/None] |
`;

const pattern = (name: string, guarantee: string, useWhen = `${name} helps`) => `---
laws: [correlated-failure]
status: stable
---

# ${name}

:::axiom[Quick Reference]

- **Problem:** It [breaks](retry.md).
- **Use when:** ${useWhen}

:::

## Properties

| Property | Guarantee |
| --- | --- |
| Order | ${guarantee} |
| Speed | None |
`;

beforeEach(() => {
  folder.write('template.md', TEMPLATE);
  folder.write('docs/bulkhead.md', pattern('Bulkhead', 'Strong', 'a "shared", *small* | pool'));
  folder.write('docs/retry.md', pattern('Retry', 'Weak'));
  folder.write(
    'laws.yml',
    '- id: correlated-failure\n  title: Correlated Failure\n- id: asynchrony\n  title: Asynchrony\n',
  );
});

const CALL = ['export', './docs/*.md', '--template', './template.md', '--taxonomy', 'laws=./laws.yml'];
const run = (...args: string[]) => folder.run(...CALL, ...args);

test('JSON holds what pattern-library.json does, by its schema', async () => {
  const {stdout, stderr, exitCode} = await run();
  expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
  const json = JSON.parse(stdout) as {pages: {title: string; facts: Record<string, unknown>}[]};
  expect(json.pages.map(({title}) => title)).toEqual(['Bulkhead', 'Retry']);
  expect(json.pages[0]?.facts).toMatchObject({
    'quick-reference.problem': {
      text: 'It breaks.',
      html: expect.stringMatching(/^It <a href="[^"]*retry">breaks<\/a>\.$/u) as string,
      line: 10,
      column: 16,
    },
    'properties.guarantee': [{text: 'Strong'}, {text: 'None'}],
    properties: {
      columns: [
        {key: 'property', title: 'Property'},
        {key: 'guarantee', title: 'Guarantee'},
      ],
    },
  });
});

test('a selection by terms, keys and facts, with columns of each', async () => {
  const csv = await run(
    '--where',
    'guarantee=Strong',
    '--columns',
    'title,laws,status,use-when,guarantee',
    '--format',
    'csv',
  );
  expect(csv.stdout).toBe(
    'title,laws,status,use-when,guarantee\nBulkhead,correlated-failure,stable,"a ""shared"", small | pool",Strong; None\n',
  );
  const md = await run('--where', 'law=asynchrony', '--format', 'md');
  expect(md.stdout).toBe('| title | permalink | laws |\n| --- | --- | --- |\n');
  const table = await run('--columns', 'title,use-when', '--format', 'md');
  expect(table.stdout.split('\n')[2]).toBe('| Bulkhead | a "shared", small \\| pool |');
  const json = await run('--where', 'status=stable', '--columns', 'title,properties.guarantee');
  expect((JSON.parse(json.stdout) as unknown[])[1]).toMatchObject({
    title: 'Retry',
    'properties.guarantee': [{text: 'Weak'}, {text: 'None'}],
  });
});

test.each([
  [['--where', 'guarante=Strong'], 'Unknown attribute `guarante` in `--where`; did you mean `guarantee`?'],
  [['--where', 'guarantee=Storng'], 'Unknown properties.guarantee `Storng`; did you mean `Strong`?'],
  [['--where', '=x'], 'Expected `--where NAME=VALUE`, such as `law=correlated-failure`, found `=x`'],
  [['--where', 'law=a', '--where', 'law=b'], 'Expected one `--where` for `law`, found two'],
  [['--columns', 'titel'], 'Unknown column `titel`; did you mean `title`?'],
  [['--format', 'xml'], 'Expected `json` or `csv` or `md` for --format, found `xml`'],
])('%j is a wrong call', async (args, message) => {
  const {stderr, exitCode} = await run(...args);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});

test('a page that says nothing of a part has an empty cell, and no key in JSON', async () => {
  folder.write('docs/retry.md', '---\nlaws: [asynchrony]\n---\n\n# Retry\n');
  const {stdout} = await run('--columns', 'title,use-when', '--format', 'csv');
  expect(stdout.split('\n')[2]).toBe('Retry,');
  const {pages} = JSON.parse((await run()).stdout) as {pages: {facts: object}[]};
  expect(pages[1]?.facts).toEqual({});
});

test('the schema is a schema, and knows each fact by its name', () => {
  const schema = librarySchema({
    catalogue: {taxonomies: [], relations: []},
    facts: [
      {
        name: 'a.b',
        kind: 'text',
        part: 'field',
        holder: 'Top',
        many: false,
        line: 3,
        label: 'B',
        values: ['x', 'y'],
      },
    ],
  });
  const validate = new Ajv2020({strict: true, strictRequired: false, allowUnionTypes: true}).compile(schema);
  const library = (facts: object) => ({
    ...{$schema: '', version: 2, taxonomies: {}, relations: []},
    pages: [
      {
        ...{
          permalink: '/a',
          title: 'A',
          description: '',
          template: 't',
          source: 'a.md',
          terms: {},
          related: [],
        },
        ...{relations: {}, referencedBy: [], previous: null, next: null, facts, sentences: {}},
      },
    ],
  });
  const text = {text: 'x', html: 'x', line: 1, column: 1};
  expect(validate(library({'a.b': text}))).toBe(true);
  expect(validate(library({'a.c': text}))).toBe(false);
  expect(validate(library({'a.b': [text]}))).toBe(false);
});
