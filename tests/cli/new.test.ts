import {existsSync, readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();

const TEMPLATE = `---
status: {draft | final}
date: YYYY-MM-DD
laws: []
---

# [Name] Pattern

## The Problem

[2-3 paragraphs]

## Notes (optional)

Say what else there is to say, in the fewest words.
`;

const LAWS = '- id: correlated-failure\n  title: Correlated Failure\n  number: 1\n  aliases: [coupling]\n';

function write(options: object = {}) {
  folder.write('templates/pattern.md', TEMPLATE);
  folder.write(
    'pattern-library.config.json',
    JSON.stringify({templates: [{template: 'templates/pattern.md', include: ['patterns/**'], ...options}]}),
  );
}

const read = (name: string) => readFileSync(folder.path(name), 'utf8');

beforeEach(() => {
  jest.useFakeTimers({
    now: new Date(2024, 0, 31, 23, 59),
    doNotFake: ['setImmediate', 'nextTick', 'setTimeout'],
  });
});

afterEach(() => jest.useRealTimers());

test('a page has what is known; what is not stays a slot, and guidance is a comment', async () => {
  write();
  folder.write('laws.yml', LAWS);
  const {stdout, stderr, exitCode} = await folder.run(
    ...['new', 'Circuit Breaker', '--law', 'Law 1', '--taxonomy', 'laws=./laws.yml'],
  );
  expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
  expect(stdout.replaceAll(folder.path('.'), '.')).toBe(
    'patterns/circuit-breaker.md was written from templates/pattern.md. 3 places to fill in; `pattern-library check patterns/circuit-breaker.md` names them.\n',
  );
  expect(read('patterns/circuit-breaker.md')).toBe(`---
status: "{draft | final}"
date: 2024-01-31
laws: [correlated-failure]
---

# Circuit Breaker Pattern

## The Problem

[2-3 paragraphs]

## Notes

<!-- optional -->

<!-- Say what else there is to say, in the fewest words. -->

TODO
`);
  const check = await folder.run('check', './patterns/circuit-breaker.md', '--format', 'json');
  const rules = [...check.stdout.matchAll(/"ruleId": "(.*)"/gu)].map(([, rule]) => rule);
  expect(rules).toEqual(['leftover-placeholder', 'leftover-placeholder', 'leftover-placeholder']);
});

test('the file is called as the options say, with the next free number', async () => {
  write({fileName: '{number}-{slug}.md'});
  folder.write('patterns/007-bulkhead.md', '');
  folder.write('patterns/older/012-retry.md', '');
  folder.write('patterns/99-bottles.txt', '');
  await folder.run('new', 'Use One Queue');
  expect(existsSync(folder.path('patterns/013-use-one-queue.md'))).toBe(true);
});

test('a folder in the name is the one that the call names, and a key of the front matter', async () => {
  write({fileName: '{category}/{date}-{slug}.md'});
  expect((await folder.run('new', 'Bulkhead')).stderr).toContain(
    'Expected a folder behind `--dir` that says what stands for `{category}` in the file names `{category}/{date}-{slug}.md`, found none',
  );
  await folder.run('new', 'Bulkhead', '--dir', './patterns/data');
  expect(existsSync(folder.path('patterns/data/2024-01-31-bulkhead.md'))).toBe(true);
});

test('a page that no template would govern names its template', async () => {
  write();
  await folder.run('new', 'Bulkhead', '--dir', './elsewhere');
  expect(read('elsewhere/bulkhead.md')).toContain('template: pattern\n---\n');
});

test('without options the built-in template is copied', async () => {
  const {exitCode} = await folder.run('new', 'Circuit Breaker');
  expect(exitCode).toBe(0);
  expect(read('circuit-breaker.md')).toMatch(
    /^---\ntemplate: pattern\n---\n\n# Circuit Breaker\n\n:::axiom/u,
  );
});

test('a page that is there is never written over, whatever its ending', async () => {
  write();
  folder.write('patterns/bulkhead.mdx', 'mine');
  const {stderr, exitCode} = await folder.run('new', 'Bulkhead');
  expect(exitCode).toBe(2);
  expect(stderr).toBe(
    'pattern-library: `patterns/bulkhead.mdx` is there already, and stays as it is. Choose another title, or delete it first\n',
  );
  expect(readdirSync(folder.path('patterns'))).toEqual(['bulkhead.mdx']);
});

test.each([
  ['../../escape', 'escape.md'],
  ['/etc/passwd', 'etc-passwd.md'],
  ['C:\\Windows', 'c-windows.md'],
  ['a\0b', 'a-b.md'],
  ['.hidden', 'hidden.md'],
  ['Ünï 漢字', 'ünï-漢字.md'],
  ['🔥 Retry 🔥', 'retry.md'],
  ['CON 2', 'con-2.md'],
  [`${'long '.repeat(60)}title`, `${'long-'.repeat(36).slice(0, -1)}.md`],
  ['漢'.repeat(200), `${'漢'.repeat(60)}.md`],
])('%j stays in the docs folder, as %s', async (title, file) => {
  write();
  const {exitCode} = await folder.run('new', title);
  expect(exitCode).toBe(0);
  expect(readdirSync(folder.path('patterns'))).toEqual([file]);
  expect(readdirSync(folder.path('.')).sort()).toEqual([
    'pattern-library.config.json',
    'patterns',
    'templates',
  ]);
});

test.each([
  [[], 'Expected the title of the page, such as `pattern-library new "Circuit Breaker"`'],
  [['Circuit', 'Breaker'], 'Expected one title, found `Circuit` and `Breaker`: put it into quotation marks'],
  [['🔥'], 'Expected a title with letters or digits, of which the file is named, found `🔥`'],
  [[''], 'Expected a title with letters or digits, of which the file is named, found ``'],
  [['Con'], 'Expected a title for a file name, found `Con`: Windows has no files named `con`'],
  [['A', '--dir', '..'], 'Expected a folder within `.`, found `..`'],
  [['A', '--dir', '/'], 'Expected a folder within `.`, found `/`'],
  [['A', '--dir', './out'], 'Expected a folder within `.`, found `./out`'],
  [['A', '--template', 'patern'], 'No template at `patern`; did you mean `pattern`?'],
  [
    ['A', '--law', 'corelated-failure', '--taxonomy', 'laws=./laws.yml'],
    'Unknown law `corelated-failure`; did you mean `correlated-failure`?',
  ],
  [['A', '--globs'], "Unknown option '--globs'"],
  [['A', '--format', 'json'], '`new` has no option `--format`'],
])('%j is a wrong call, and writes nothing', async (args, reason) => {
  write();
  folder.write('laws.yml', LAWS);
  symlinkSync('/', folder.path('out'));
  const {stderr, stdout, exitCode} = await folder.run('new', ...args);
  expect({stdout, exitCode}).toEqual({stdout: '', exitCode: 2});
  expect(stderr.replaceAll(`${folder.path('.')}/`, './')).toContain(reason);
  expect(existsSync(folder.path('patterns'))).toBe(false);
});

test('of several templates one is to be named', async () => {
  folder.write('note.md', '# [Title]\n');
  folder.write(
    'pattern-library.config.json',
    JSON.stringify({templates: [{template: 'pattern'}, {template: 'note.md'}]}),
  );
  expect((await folder.run('new', 'A')).stderr).toContain(
    'Expected a template behind `--template`, found none: the options have `pattern` and `note`',
  );
  await folder.run('new', 'Use [x] & C# `code` #', '--template', 'note');
  expect(read('use-x-c-code.md')).toBe('---\ntemplate: note\n---\n\n# Use \\[x\\] & C# \\`code\\` \\#\n');
});

test('a template that is broken is to be mended first, and a file in the way is named', async () => {
  folder.write('broken.md', '# [Title]\n\n:::axiom[A]\n\n[Text]\n');
  expect((await folder.run('new', 'A', '--template', './broken.md')).stderr).toMatch(
    /The template has to be mended first: .*broken.md:3:1 /u,
  );
  folder.write('note.md', '# [Title]\n');
  folder.write('docs', 'a file');
  expect((await folder.run('new', 'A', '--template', './note.md', '--dir', './docs')).stderr).toContain(
    `\`docs/a.md\` cannot be written: \`${folder.path('docs')}\` is no folder`,
  );
});
