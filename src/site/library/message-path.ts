import path from 'node:path';

/** A path as messages show it: relative to the working folder, with forward slashes. */
export function messagePath(file: string): string {
  return relativePath(process.cwd(), file);
}

/** The way from a folder to a file, with forward slashes. */
export function relativePath(folder: string, file: string): string {
  return path.relative(folder, file).replaceAll('\\', '/');
}
