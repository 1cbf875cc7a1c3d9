import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {UsageError} from './usage.js';

/**
 * The files that differ from a revision of git, new and untracked ones included: absolute paths.
 *
 * @throws UsageError outside of a repository, without git, and for a revision that does not exist
 */
export function changedFiles(revision: string, folder: string): Set<string> {
  const root = git(['rev-parse', '--show-toplevel'], folder)[0] ?? folder;
  const names = [
    ...git(['diff', '--name-only', '-z', '--diff-filter=d', '--end-of-options', revision, '--'], root),
    ...git(['ls-files', '--others', '--exclude-standard', '-z'], root),
  ];
  return new Set(names.map(name => path.resolve(root, name)));
}

function git(args: readonly string[], cwd: string): string[] {
  try {
    const printed = execFileSync('git', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
    return printed.split(args.includes('-z') ? '\0' : '\n').filter(Boolean);
  } catch (error) {
    const said = ((error as {stderr?: string}).stderr ?? '').split('\n')[0];
    throw new UsageError(`Cannot ask git what has changed${said ? `: ${said}` : ''}`);
  }
}
