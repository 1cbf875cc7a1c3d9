import path from 'node:path';
import {posixPath} from '@docusaurus/utils';

/** The path of a file within a folder, with forward slashes; `null` for a file elsewhere, or on another drive. */
export function pathBelow(folder: string, file: string): string | null {
  const relative = path.relative(folder, file);
  return /^\.\.(?:[\\/]|$)/u.test(relative) || path.isAbsolute(relative) ? null : posixPath(relative);
}
