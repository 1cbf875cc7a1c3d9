import {execFile} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  promises,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import type {Report} from '../../src/check/message.js';
import {readWorkflowCommands} from '../check/reporters/read-github.js';
import {ruleText} from '../documented-example.js';
import {scratchFolder} from './scratch-folder.js';

// Each of the processes loads all of the command, on a machine that may have much to do.
jest.setTimeout(60_000);

const folder = scratchFolder();
const CALL = ['check', './docs/retry.md', '--template', './template.md'];

beforeEach(() => {
  folder.write('template.md', '# [Name]\n\n## Problem\n\n[The problem]\n\n## Notes\n\n[Notes]\n');
  folder.write('docs/retry.md', '# Retry\n\n## Problem\n\nText.\n');
  for (const name of ['GITHUB_STEP_SUMMARY', 'GITHUB_WORKSPACE']) Reflect.deleteProperty(process.env, name);
});
afterEach(() => {
  for (const name of ['GITHUB_STEP_SUMMARY', 'GITHUB_WORKSPACE']) Reflect.deleteProperty(process.env, name);
});

const read = (name: string) => readFileSync(folder.path(name), 'utf8');

describe('--output', () => {
  test.each(['pretty', 'json', 'github', 'sarif'])(
    '%s is in the file as it would be printed',
    async format => {
      const printed = await folder.run(...CALL, '--format', format);
      const {stdout, stderr, exitCode} = await folder.run(
        ...CALL,
        '--format',
        format,
        '--output',
        './out.txt',
      );
      expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 1});
      expect(stdout).toBe(
        `1 page checked: 1 error and 0 warnings in 1 file; see ${folder.path('out.txt')}\n`,
      );
      expect(read('out.txt')).toBe(printed.stdout);
    },
  );

  test('holds no colours, whatever the terminal is', async () => {
    const {run} = await import('../../src/cli/run.js');
    const call = CALL.map(arg => arg.replace('./', folder.path('/')));
    expect((await run(call, {color: true})).stdout).toContain('\u001B[');
    await run([...call, '--output', folder.path('out.txt')], {color: true});
    expect(read('out.txt')).not.toContain('\u001B[');
  });

  test('also takes what the other commands print', async () => {
    await folder.run('explain', 'length', '--output', './length.md');
    expect(read('length.md')).toBe(ruleText('length'));
    const {stdout} = await folder.run('schema', '--template', './template.md', '--output', './schema.json');
    expect(stdout).toBe('');
    expect(JSON.parse(read('schema.json'))).toHaveProperty('properties');
  });

  test('replaces a file, and what a link leads to', async () => {
    folder.write('real.txt', 'old');
    symlinkSync(folder.path('real.txt'), folder.path('link.txt'));
    await folder.run(...CALL, '--output', './link.txt');
    expect(read('real.txt')).toContain('missing-section');
    expect(readdirSync(folder.path('.')).sort()).toEqual(['docs', 'link.txt', 'real.txt', 'template.md']);
  });

  async function refused(name: string): Promise<string> {
    const {stdout, stderr, exitCode} = await folder.run(...CALL, '--output', `./${name}`);
    expect({stdout, exitCode}).toEqual({stdout: '', exitCode: 2});
    expect(readdirSync(folder.path('.')).filter(each => each.endsWith('.tmp'))).toEqual([]);
    return stderr.replaceAll(folder.path('.'), '.');
  }

  test('a folder that is not there', async () => {
    expect(await refused('none/out.txt')).toBe(
      'pattern-library: `./none/out.txt` cannot be written: the folder `./none` does not exist\n',
    );
  });

  test('a file in place of a folder', async () => {
    expect(await refused('template.md/out.txt')).toBe(
      'pattern-library: `./template.md/out.txt` cannot be written: `./template.md` is no folder\n',
    );
  });

  test('a folder in place of a file', async () => {
    expect(await refused('docs')).toBe('pattern-library: `./docs` is a folder: name a file in it\n');
  });

  test('a file that is read-only stays as it is', async () => {
    folder.write('out.txt', 'old');
    chmodSync(folder.path('out.txt'), 0o444);
    expect(await refused('out.txt')).toBe('pattern-library: `./out.txt` is read-only\n');
    expect(read('out.txt')).toBe('old');
  });

  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'permission denied'],
    ['EROFS', 'the file system is read-only'],
  ])('after %s in the middle, the old file is whole', async (code, words) => {
    folder.write('out.txt', 'old');
    const {writeFile} = promises;
    jest.spyOn(promises, 'writeFile').mockImplementation(async (file, text, options) => {
      await writeFile(file, (text as string).slice(0, 10), options);
      throw Object.assign(new Error(`${code}: write`), {code});
    });
    expect(await refused('out.txt')).toBe(`pattern-library: \`./out.txt\` cannot be written: ${words}\n`);
    expect(read('out.txt')).toBe('old');
  });

  test('keeps who may read the file', async () => {
    folder.write('out.txt', 'old');
    chmodSync(folder.path('out.txt'), 0o600);
    await folder.run(...CALL, '--output', './out.txt');
    expect(statSync(folder.path('out.txt')).mode & 0o777).toBe(0o600);
  });
});

describe('in a GitHub workflow', () => {
  test('the summary of the job has the report, behind what others wrote', async () => {
    folder.write('summary.md', 'Before.\n');
    process.env.GITHUB_STEP_SUMMARY = folder.path('summary.md');
    const {stdout, exitCode} = await folder.run(...CALL, '--format', 'github');
    expect(exitCode).toBe(1);
    expect(readWorkflowCommands(stdout)).toHaveLength(1);
    expect(read('summary.md')).toMatch(/^Before\.\n### Pattern library\n\n1 page checked: 1 error/u);
  });

  test('no other format writes to it', async () => {
    process.env.GITHUB_STEP_SUMMARY = folder.path('summary.md');
    await folder.run(...CALL, '--format', 'json');
    expect(existsSync(folder.path('summary.md'))).toBe(false);
  });

  test('a summary that cannot be written is said', async () => {
    process.env.GITHUB_STEP_SUMMARY = folder.path('none/summary.md');
    const {stderr, exitCode} = await folder.run(...CALL, '--format', 'github');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^pattern-library: The summary of the job cannot be written: the folder .* does not exist/u,
    );
  });

  test('paths are those of the repository that was checked out', async () => {
    const workspace = path.dirname(process.cwd());
    process.env.GITHUB_WORKSPACE = workspace;
    const {stdout} = await folder.run(...CALL, '--format', 'github');
    const [first] = readWorkflowCommands(stdout);
    expect(first?.properties.file).toBe(`${path.basename(process.cwd())}/docs/retry.md`);
  });

  test('a working folder outside of it has none', async () => {
    process.env.GITHUB_WORKSPACE = folder.path('docs');
    const {stdout} = await folder.run(...CALL, '--format', 'github');
    expect(readWorkflowCommands(stdout)[0]?.properties.file).toBe('docs/retry.md');
  });
});

describe('as a process', () => {
  const bin = path.resolve('lib/cli/bin.js');
  const shell = (line: string, env: Record<string, string> = {}) =>
    promisify(execFile)('bash', ['-c', line], {
      cwd: folder.path('.'),
      env: {...process.env, BIN: bin, NODE: process.execPath, ...env},
    }).then(
      ({stdout, stderr}) => ({stdout, stderr, code: 0}),
      (error: unknown) => error as {stdout: string; stderr: string; code: number},
    );
  const check = '"$NODE" "$BIN" check docs/retry.md --template template.md';

  test('a full disk and a closed pipe are said, and end with 2', async () => {
    const full = await shell(`${check} > /dev/full`);
    expect([full.code, full.stderr]).toEqual([
      2,
      'pattern-library: The output cannot be written: the disk is full\n',
    ]);
    const closed = await shell(`${check} | true; exit "\${PIPESTATUS[0]}"`);
    expect([closed.code, closed.stderr]).toEqual([
      2,
      'pattern-library: The output cannot be written: whoever reads it has stopped reading\n',
    ]);
    const device = await shell(`${check} --output /dev/full; echo $?; test -c /dev/full && echo there`);
    expect(device.stdout).toBe('2\nthere\n');
  });

  test('colours are for terminals, and for who asks for them', async () => {
    const clean = {NO_COLOR: '', FORCE_COLOR: '0'};
    expect((await shell(check, clean)).stdout).not.toContain('\u001B[');
    expect((await shell(check, {...clean, FORCE_COLOR: '1'})).stdout).toContain('\u001B[');
  });

  test('a report of many pages gets through a pipe that reads slowly', async () => {
    for (let n = 0; n < 300; n++) folder.write(`many/${n}.md`, '# Retry\n');
    mkdirSync(folder.path('out'));
    const {stdout} = await shell(
      '"$NODE" "$BIN" check many --all --template template.md --format json | { sleep 0.2; cat; }',
    );
    expect((JSON.parse(stdout) as Report).summary.pages).toBe(300);
  });
});
