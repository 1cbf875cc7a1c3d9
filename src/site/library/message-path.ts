import path from 'node:path';

/** A file's path as messages show it: relative to the working folder, with forward slashes. */
export function messagePath(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join('/');
}
