import {execFileSync} from 'node:child_process';
import {scratchFolder} from './scratch-folder.js';

const folder = scratchFolder();
const {write} = folder;

const PAGE = '# Retry\n\n## Problem\n\nText.\n';
const NO_PROBLEM = '# Retry\n\nText.\n';

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org'];
  execFileSync('git', [...who, ...args], {cwd: folder.path('.'), stdio: 'ignore'});
}

async function pages(...args: string[]): Promise<string[]> {
  const {stdout} = await folder.run(
    'check',
    './docs',
    '--template',
    './template.md',
    '--format',
    'json',
    ...args,
  );
  const report = JSON.parse(stdout) as {pages: {path: string; messages: unknown[]}[]};
  return report.pages.map(({path, messages}) => `${path.replace(/^.*docs\//u, '')}: ${messages.length}`);
}

beforeEach(() => {
  write('template.md', '# [Name]\n\n## Problem\n\n[The problem]\n');
  write('docs/old.md', NO_PROBLEM);
  write('docs/edited.md', PAGE);
  write('docs/gone.md', PAGE);
});

test('only files that differ from the revision are checked, new ones included', async () => {
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'First');
  write('docs/edited.md', NO_PROBLEM);
  git('rm', '-q', 'docs/gone.md');
  write('docs/new page.md', NO_PROBLEM);
  expect(await pages('--changed')).toEqual(['edited.md: 1', 'new page.md: 1']);
  git('add', '-A');
  git('commit', '-q', '-m', 'Second');
  expect(await pages('--changed')).toEqual([]);
  expect(await pages('--changed=HEAD~1')).toEqual(['edited.md: 1', 'new page.md: 1']);
  expect(await pages()).toEqual(['edited.md: 1', 'new page.md: 1', 'old.md: 1']);
});

test('a revision that does not exist is a wrong call', async () => {
  git('init', '-q', '-b', 'main');
  const {exitCode, stderr} = await folder.run(
    'check',
    './docs',
    '--template',
    './template.md',
    '--changed=none',
  );
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^pattern-library: Cannot ask git what has changed: fatal: .*none/u);
});
