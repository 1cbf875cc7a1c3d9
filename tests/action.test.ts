import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parse} from 'yaml';
import {readWorkflowCommands} from './check/reporters/read-github.js';

interface Action {
  inputs: Record<string, {description: string; default: string}>;
  runs: {
    using: string;
    steps: {shell: string; 'working-directory': string; env: Record<string, string>; run: string}[];
  };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;

/** Each process loads all of the command. */
jest.setTimeout(60_000);

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'action-')));
  write('site/template.md', '# [Name]\n\n## Problem\n\n[The problem]\n');
  write('site/docs/a page.md', '# Retry\n\n## Problem\n\nText.\n');
  write('site/docs/bad.md', '# Retry\n');
  // In place of npx, which would ask the registry: it runs the command that it is asked for.
  const npx = `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/called"\nshift 3\nexec "${process.execPath}" "${path.resolve('lib/cli/bin.js')}" "$@"\n`;
  write('bin/npx', npx);
  chmodSync(path.join(folder, 'bin/npx'), 0o755);
});
afterEach(() => rmSync(folder, {recursive: true}));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
  writeFileSync(path.join(folder, name), text);
}

/** Runs the steps as the runner does: inputs with their defaults, scripts in `bash -e`. */
function use(given: Record<string, string>) {
  const unknown = Object.keys(given).filter(name => !(name in action.inputs));
  expect(unknown).toEqual([]);
  const fill = (text: string) =>
    text.replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/gu,
      (_, name: string) => given[name] ?? action.inputs[name]!.default,
    );
  const [step, ...more] = action.runs.steps;
  expect([action.runs.using, step?.shell, more]).toEqual(['composite', 'bash', []]);
  // What a workflow passes must never be read as a script.
  expect(step!.run).not.toContain('${{');
  const {status, stdout, stderr} = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step!.run],
    {
      cwd: path.join(folder, fill(step!['working-directory'])),
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(Object.entries(step!.env).map(([name, value]) => [name, fill(value)])),
        PATH: `${folder}/bin:${process.env.PATH}`,
        GITHUB_WORKSPACE: folder,
        GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md'),
      },
    },
  );
  return {status, stdout, stderr, called: readFileSync(path.join(folder, 'called'), 'utf8').split('\n')};
}

test('one line annotates the pages and writes the summary', () => {
  const {status, stdout, called} = use({
    args: 'docs/*.md --template template.md',
    'working-directory': 'site',
  });
  expect(status).toBe(1);
  expect(called.slice(0, 4)).toEqual([
    '--yes',
    '--package=docusaurus-plugin-pattern-library',
    'pattern-library',
    'check',
  ]);
  expect(readWorkflowCommands(stdout).map(({properties: {file, title}}) => [file, title])).toEqual([
    ['site/docs/bad.md', 'missing-section'],
  ]);
  expect(readFileSync(path.join(folder, 'summary.md'), 'utf8')).toContain('2 pages checked: 1 error');
});

test('without arguments the command gets none', () => {
  const {status, called, stderr} = use({'working-directory': 'site'});
  expect(called.slice(3, -1)).toEqual(['check', '--format', 'github']);
  // There is no site here.
  expect([status, stderr]).toEqual([2, expect.stringContaining('Expected the pages to check')]);
});

test('the report goes to a file', () => {
  const {status} = use({
    args: 'docs --template template.md',
    format: 'sarif',
    output: 'my report.sarif',
    'working-directory': 'site',
  });
  expect(status).toBe(1);
  expect(JSON.parse(readFileSync(path.join(folder, 'site/my report.sarif'), 'utf8'))).toMatchObject({
    version: '2.1.0',
    runs: [{results: [{locations: [{physicalLocation: {artifactLocation: {uri: 'site/docs/bad.md'}}}]}]}],
  });
});

test('arguments are words, and no script', () => {
  const {called} = use({args: '$(touch pwned) ;touch pwned', 'working-directory': 'site'});
  expect(called.slice(4, 8)).toEqual(['$(touch', 'pwned)', ';touch', 'pwned']);
});
