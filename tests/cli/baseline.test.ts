import {chmodSync, existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import type {Report} from '../../src/check/message.js';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();
const {write} = folder;
const FILE = '.pattern-library-baseline.json';

const TEMPLATE = `# [Name]

## Problem

[The problem]

## Solution

[The solution]

## Notes

[The notes]
`;
const PAGE = '# Retry\n\n## Problem\n\nIt fails at times.\n';
const COMPLETE = `${PAGE}\n## Solution\n\nTry again.\n\n## Notes\n\nNone so far.\n`;

beforeEach(() => {
  write('template.md', TEMPLATE);
  write('docs/retry.md', PAGE);
  write('docs/bulkhead.md', COMPLETE);
});

const check = (...args: string[]) => folder.run('check', './docs', '--template', './template.md', ...args);
const baseline = () => JSON.parse(readFileSync(folder.path(FILE), 'utf8')) as unknown;

async function reportOf(...args: string[]): Promise<Report> {
  return JSON.parse((await check('--format', 'json', ...args)).stdout) as Report;
}

async function found(...args: string[]): Promise<string[]> {
  const {pages} = await reportOf(...args);
  return pages.flatMap(({messages}) => messages.map(({ruleId, expected}) => `${ruleId} ${expected.join()}`));
}

test('what is recorded is not reported again, and the debt is counted', async () => {
  expect(await check('--update-baseline')).toEqual({
    stdout: `${FILE}: 2 findings recorded (2 new)\n`,
    stderr: '',
    exitCode: 0,
  });
  expect(baseline()).toEqual({
    version: 1,
    files: {'docs/retry.md': ['missing-section `## Notes`', 'missing-section `## Solution`']},
  });
  const {stdout, exitCode} = await check();
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(
    /: no errors, no warnings\n2 older findings of .*baseline\.json left, not reported here\n$/u,
  );
});

test('edits elsewhere, moved lines and other debts that are mended change nothing', async () => {
  await check('--update-baseline');
  write('docs/retry.md', `---\ntags: [a]\n---\n\nIntro.\n\n${PAGE}\nMore.\n\n## Solution\n\nTry again.\n`);
  expect(await found()).toEqual([]);
  write('docs/retry.md', '# Retry\n\n## Solution\n\nTry again.\n');
  expect(await found()).toEqual(['missing-section Problem']);
});

test('what is mended is named, and goes with the next update', async () => {
  await check('--update-baseline');
  write('docs/retry.md', COMPLETE.replace('## Notes\n\nNone so far.\n', ''));
  const before = readFileSync(folder.path(FILE), 'utf8');
  expect((await reportOf()).baseline).toMatchObject({
    left: 1,
    gone: [{content: 'missing-section `## Solution`'}],
  });
  expect((await check()).stdout).toContain(
    `; 1 gone, which \`--update-baseline\` takes out:\n  docs/retry.md: missing-section \`## Solution\`\n`,
  );
  expect(readFileSync(folder.path(FILE), 'utf8')).toBe(before);
  expect((await check('--update-baseline')).stdout).toContain('1 finding recorded (1 gone, 1 as before)');
  expect(baseline()).toEqual({version: 1, files: {'docs/retry.md': ['missing-section `## Notes`']}});
});

test('a demand that most pages depart from is recorded on each of them', async () => {
  for (let number = 0; number < 9; number++) write(`docs/page-${number}.md`, PAGE);
  expect(await found()).toContain('common-departure Notes');
  await check('--update-baseline');
  expect(JSON.stringify(baseline())).not.toContain('common-departure');
  expect(await found()).toEqual([]);
  write('docs/page-9.md', PAGE);
  expect(await found()).toEqual(['missing-section Solution', 'missing-section Notes']);
});

test('the file is the same for the same pages, and one mended finding is one line less', async () => {
  await check('--update-baseline');
  const first = readFileSync(folder.path(FILE), 'utf8');
  await check('--update-baseline');
  expect(readFileSync(folder.path(FILE), 'utf8')).toBe(first);
  write('docs/retry.md', `${PAGE}\n## Solution\n\nTry again.\n`);
  await check('--update-baseline');
  const lines = (text: string) => text.split('\n').map(line => line.replace(/,$/u, ''));
  const second = lines(readFileSync(folder.path(FILE), 'utf8'));
  expect(lines(first).filter(line => !second.includes(line))).toEqual([
    '      "missing-section `## Solution`"',
  ]);
});

test('pages that the call does not name keep what is recorded, as long as they are there', async () => {
  write('docs/old.md', PAGE);
  await check('--update-baseline');
  const retry = ['check', './docs/retry.md', '--template', './template.md'];
  await folder.run(...retry, '--update-baseline');
  expect(baseline()).toHaveProperty(['files', 'docs/old.md']);
  rmSync(folder.path('docs/old.md'));
  const {stdout} = await folder.run(...retry);
  expect(stdout).toContain('2 gone');
  await folder.run(...retry, '--update-baseline');
  expect(baseline()).not.toHaveProperty(['files', 'docs/old.md']);
});

test('the options and the call name another file, or none', async () => {
  write('pattern-library.config.json', '{"baseline": "debt.json"}');
  await check('--update-baseline');
  expect(existsSync(folder.path('debt.json'))).toBe(true);
  expect(await found()).toEqual([]);
  await check('--update-baseline', '--baseline', './other.json');
  expect(existsSync(folder.path('other.json'))).toBe(true);
  write('pattern-library.config.json', '{"baseline": false}');
  expect(await found()).toHaveLength(2);
  expect(await found('--baseline', './other.json')).toEqual([]);
  expect((await check('--update-baseline')).exitCode).toBe(2);
});

describe('a baseline that cannot be used', () => {
  async function refused(...args: string[]): Promise<string> {
    const {stdout, stderr, exitCode} = await check(...args);
    expect({stdout, exitCode}).toEqual({stdout: '', exitCode: 2});
    return stderr.replaceAll(`${folder.path('.')}/`, '');
  }

  test.each([
    ['', 'it is no JSON'],
    ['{"version": 1, "files": {', 'it is no JSON'],
    ['{\n<<<<<<< ours\n}', 'line 2 is a conflict that git has left'],
    ['[]', 'it is no baseline'],
    ['{"dependencies": {}}', 'it is no baseline'],
    ['{"version": 2, "files": {}}', 'expected `"version": 1`, found `2`'],
    ['{"version": 1, "files": []}', 'expected an object of files'],
    ['{"version": 1, "files": {"a.md": "x"}}', 'for `a.md`, found `"x"`'],
    ['{"version": 1, "files": {"a.md": [7]}}', 'for `a.md`, found `[7]`'],
  ])('%j', async (text, reason) => {
    write(FILE, text);
    expect(await refused()).toContain(reason);
    expect(await refused()).toContain(`The baseline \`${FILE}\` cannot be used: `);
    expect(await refused('--update-baseline')).toContain(reason);
    expect(readFileSync(folder.path(FILE), 'utf8')).toBe(text);
  });

  test('a file that is not there, and was named', async () => {
    expect(await refused('--baseline', './none.json')).toContain('No baseline at `none.json`');
  });

  test('a file that is read-only', async () => {
    await check('--update-baseline');
    chmodSync(folder.path(FILE), 0o444);
    write('docs/retry.md', COMPLETE);
    expect(await refused('--update-baseline')).toContain('is read-only');
    expect(readdirSync(folder.path('.')).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  test('calls that mean nothing', async () => {
    expect(await refused('--update-baseline', '--format', 'json')).toContain('prints no report');
    expect(await refused('--update-baseline', '--changed=HEAD')).toContain('leave out `--changed`');
  });
});

test('drafts warn, and stable pages fail', async () => {
  write(
    'pattern-library.config.json',
    '{"severityByState": {"frontMatterKey": "state", "states": {"draft": "warning", "gone": "off"}}}',
  );
  const severities = async (state: string) => {
    write('docs/retry.md', `---\nstate: ${state}\n---\n\n${PAGE}`);
    const {pages} = await reportOf();
    return pages.flatMap(({messages}) => messages.map(({severity}) => severity));
  };
  expect(await severities('Draft')).toEqual(['warning', 'warning']);
  expect((await check()).exitCode).toBe(0);
  expect(await severities('stable')).toEqual(['error', 'error']);
  expect(await severities('gone')).toEqual([]);
});
