import {posix} from 'node:path';

/**
 * The path of a file as its repository sees it.
 *
 * @param path As messages show it: relative to the working folder.
 * @param prefix Path of the working folder in the repository; empty for the repository itself.
 */
export function repositoryPath(path: string, prefix: string): string {
  return posix.join(prefix, path);
}
