import {realpathSync} from 'node:fs';
import path from 'node:path';

/**
 * Where the working folder is in the repository that a workflow has checked out: `website`; empty for the repository itself,
 * and outside of a workflow. GitHub takes paths from there, and messages from the working folder.
 */
export function repositoryPrefix(
  folder: string,
  {GITHUB_WORKSPACE: workspace}: Readonly<Record<string, string | undefined>>,
): string {
  if (!workspace) return '';
  const prefix = path.relative(real(workspace), real(folder));
  const isBelow = prefix !== '..' && !prefix.startsWith(`..${path.sep}`) && !path.isAbsolute(prefix);
  return isBelow ? prefix.split(path.sep).join('/') : '';
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder);
  }
}
