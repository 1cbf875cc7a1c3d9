import {randomUUID} from 'node:crypto';
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {toMessageRelativeFilePath} from '@docusaurus/utils';
import {PlainError} from '../../options/plain-error.js';

/**
 * Writes a file as a whole or not at all: beside its place, and then into it. A build that is killed leaves what was
 * there before, and of two builds that write at once, each writes its own file.
 *
 * @throws an error that names the file and says why it cannot be written
 */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    removeQuietly(beside);
    throw new PlainError(
      `Cannot write \`${toMessageRelativeFilePath(file)}\`: ${causeOf(error)}. Docusaurus needs to write there; nothing else was changed.`,
    );
  }
}

/** What the system says, in words. */
const CAUSES = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk space that this user may use is full'],
  ['EACCES', 'its folder must not be written to'],
  ['EPERM', 'its folder must not be written to'],
  ['EROFS', 'its folder must not be written to'],
  ['EISDIR', 'there is a folder of this name'],
  ['ENOTDIR', 'a file stands where its folder should be'],
  ['EEXIST', 'a file stands where its folder should be'],
]);

function causeOf(error: unknown): string {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return CAUSES.get(code) ?? message;
}

/** Where nothing can be written, nothing may be there to remove, or no right to. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, {force: true});
  } catch {
    // The first error says what is wrong.
  }
}
