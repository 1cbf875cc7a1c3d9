import {statSync} from 'node:fs';

/** Whether there is something to read: a folder of that name is not. */
export function isFile(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}
