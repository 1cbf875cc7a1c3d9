import path from 'node:path';
import {relativePath} from './message-path.js';

/** The path of a file within a folder, with forward slashes; `null` for a file elsewhere, or on another drive. */
export function pathBelow(folder: string, file: string): string | null {
  const relative = relativePath(folder, file);
  return /^\.\.(?:[\\/]|$)/u.test(relative) || path.isAbsolute(relative) ? null : relative;
}
