import {randomUUID} from 'node:crypto';
import {realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Something cannot be written. The call itself is right: no hint at its options follows. */
export class OutputError extends Error {}

/**
 * Writes a file as a whole or not at all: beside its place first, and then renamed. What is no ordinary file, such as a
 * pipe or `/dev/stdout`, is written to.
 *
 * @throws OutputError that says what is in the way; a file that was there before is as it was
 */
export async function writeOutput(asked: string, text: string): Promise<void> {
  const file = await realpath(asked).catch(() => path.resolve(asked));
  try {
    const there = await stat(file).catch(() => null);
    if (there?.isDirectory()) throw new OutputError(`\`${asked}\` is a folder: name a file in it`);
    // A rename would do away with a file that somebody has protected.
    if (there && (there.mode & 0o222) === 0) throw new OutputError(`\`${asked}\` is read-only`);
    if (there && !there.isFile()) await writeFile(file, text);
    else await writeBeside(file, text, there?.mode);
  } catch (error) {
    throw error instanceof OutputError
      ? error
      : new OutputError(`\`${asked}\` cannot be written: ${reasonOf(error, file)}`);
  }
}

async function writeBeside(file: string, text: string, mode?: number): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, text, {flag: 'wx', mode: mode ?? 0o666});
    await rename(beside, file);
  } catch (error) {
    await rm(beside, {force: true}).catch(() => undefined);
    throw error;
  }
}

/** What a failure of the file system means for who has asked for the file. */
export function reasonOf(error: unknown, file: string): string {
  const folder = path.dirname(file);
  switch (Reflect.get(Object(error), 'code')) {
    case 'ENOENT':
      return `the folder \`${folder}\` does not exist`;
    case 'ENOTDIR':
      return `\`${folder}\` is no folder`;
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EROFS':
      return 'the file system is read-only';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EPIPE':
      return 'whoever reads it has stopped reading';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
