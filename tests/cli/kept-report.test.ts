import fs, {rmSync, utimesSync} from 'node:fs';
import promises from 'node:fs/promises';
import path from 'node:path';
import type {Outcome} from '../../src/cli/outcome.js';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();
const {write} = folder;

const TEMPLATE = '---\nstatus: draft\n---\n\n# [Name]\n\n## Problem\n\n[The problem]\n';
const CONFIG = {
  rules: {'empty-section': 'warning'},
  templates: [
    {template: 'template.md', include: ['**/*'], beside: 'meta.yml', frontMatter: 'schema.json'},
    {template: 'other.md', include: ['**/*']},
  ],
};
const BASELINE = {version: 1, files: {'docs/gone.md': ['missing-section `## Notes`']}};

beforeEach(() => {
  write('node_modules/some/index.js', '');
  write('template.md', TEMPLATE);
  write('other.md', '# [Name]\n\n## Other\n\n[Other]\n');
  write('schema.json', '{"properties": {"status": {"enum": ["draft"]}}}');
  write('laws.yml', '- {id: drift, title: Drift}\n');
  write('docs/meta.yml', '');
  write('docs/retry.md', '---\nstatus: draft\nlaws: [drift]\n---\n\n# Retry\n\n## Problem\n');
  write('docs/more/bulkhead.md', '# Bulkhead\n');
  write('pattern-library.config.json', JSON.stringify(CONFIG));
  write('.pattern-library-baseline.json', JSON.stringify(BASELINE));
});

const CALL = [
  'check',
  './docs',
  '--config',
  './pattern-library.config.json',
  '--taxonomy',
  'laws=./laws.yml',
];
const check = (...args: string[]) => folder.run(...CALL, ...args);

/** What a call says that knows of no other. */
async function anew(): Promise<Outcome> {
  const outcome = await check('--no-cache');
  // It says so to the plugins of a site.
  delete process.env.PATTERN_LIBRARY_NO_CACHE;
  return outcome;
}

/** What a call says, and whether it has worked it out: only then it reads pages without waiting for them. */
async function watched(...args: string[]): Promise<{outcome: Outcome; isWorkedOut: boolean}> {
  const read = jest.spyOn(promises, 'readFile');
  const outcome = await check(...args);
  const isWorkedOut = read.mock.calls.length > 0;
  read.mockRestore();
  return {outcome, isWorkedOut};
}

test('a call on what has not changed is answered at once, and with the same', async () => {
  const outcome = await anew();
  // The first run finds out what it depends on, and the second keeps what it says.
  expect(await watched()).toEqual({outcome, isWorkedOut: true});
  expect(await watched()).toEqual({outcome, isWorkedOut: true});
  expect(await watched()).toEqual({outcome, isWorkedOut: false});
  expect((await watched('--format', 'json')).isWorkedOut).toBe(false);
});

test.each<[string, () => void, boolean?]>([
  ['a page', () => write('docs/retry.md', '# Retry\n')],
  ['a page that is new', () => write('docs/new.md', '# New\n')],
  ['a page that is gone', () => rmSync(folder.path('docs/retry.md'))],
  ['a template', () => write('template.md', `${TEMPLATE}\n## More\n\n[More]\n`)],
  ['a template that is gone', () => rmSync(folder.path('template.md'))],
  ['the schema of a template', () => write('schema.json', '{"properties": {"status": {"enum": ["final"]}}}')],
  ['a schema that is gone', () => rmSync(folder.path('schema.json'))],
  ['a registry', () => write('laws.yml', '- {id: other, title: Other}\n')],
  ['the options', () => write('pattern-library.config.json', '{}')],
  ['a file beside a page', () => write('docs/more/meta.yml', '')],
  ['a file beside a page that is gone', () => rmSync(folder.path('docs/meta.yml'))],
  ['the baseline', () => write('.pattern-library-baseline.json', '{"version": 1, "files": {}}')],
  ['a baseline that is gone', () => rmSync(folder.path('.pattern-library-baseline.json'))],
  ['a file that the baseline knows', () => write('docs/gone.md', '# Gone\n')],
])('%s: another report', async (_, change) => {
  for (let round = 0; round < 3; round++) await check();
  const before = await check();
  change();
  const now = await anew();
  expect(now).not.toEqual(before);
  for (let round = 0; round < 3; round++) expect(await check()).toEqual(now);
  expect((await watched()).isWorkedOut).toBe(false);
});

test('what says the same with a new date is the same', async () => {
  for (let round = 0; round < 2; round++) await check();
  utimesSync(folder.path('docs/retry.md'), 1, 1);
  expect((await watched()).isWorkedOut).toBe(false);
});

test('a file that is written while the run reads it is not known to be what was read', async () => {
  await check();
  const read = promises.readFile;
  const spy = jest.spyOn(promises, 'readFile').mockImplementation(async (file, ...rest) => {
    const text = await read(file, ...rest);
    if (typeof file === 'string' && file.endsWith('retry.md'))
      write('docs/retry.md', '# Retry\n\nAnother text.\n');
    return text;
  });
  await check();
  spy.mockRestore();
  write('docs/retry.md', '---\nstatus: draft\nlaws: [drift]\n---\n\n# Retry\n\n## Problem\n');
  expect((await watched()).isWorkedOut).toBe(true);
});

test('options in JavaScript may come from anywhere', async () => {
  write('options.cjs', 'module.exports = {};');
  const call = () => watched('--config', './options.cjs', '--template', './template.md');
  for (let round = 0; round < 3; round++) expect((await call()).isWorkedOut).toBe(true);
});

type Call = (...args: unknown[]) => unknown;

/** Every file that a run reads or looks for. */
async function filesOfARun(): Promise<Set<string>> {
  const seen = new Set<string>();
  const spies = [
    ...['existsSync', 'statSync', 'lstatSync', 'readFileSync', 'openSync', 'accessSync'].map(
      name => [fs, name] as const,
    ),
    ...['readFile', 'stat', 'lstat', 'access', 'open'].map(name => [promises, name] as const),
  ].map(([module, name]) => {
    const real = Reflect.get(module, name) as Call;
    return jest.spyOn(module as unknown as Record<string, Call>, name).mockImplementation((file, ...rest) => {
      seen.add(path.resolve(String(file)));
      return real.call(module, file, ...rest);
    });
  });
  await check();
  for (const spy of spies) spy.mockRestore();
  return seen;
}

test('each file that a run looks at is one whose change makes it run anew', async () => {
  const seen = await filesOfARun();
  await check();
  const kept = await filesOfARun();
  const root = folder.path('.');
  const own = [...seen].filter(
    file => file.startsWith(root) && !file.startsWith(path.join(root, 'node_modules')),
  );
  expect(own.length).toBeGreaterThan(10);
  // A call that is answered at once has looked at all that its answer depends on, and at nothing else.
  expect(own.filter(file => !kept.has(file))).toEqual([]);
});
