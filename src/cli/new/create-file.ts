import {randomUUID} from 'node:crypto';
import {link, mkdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {OutputError, reasonOf} from '../write-output.js';

/**
 * Writes a file that is not there yet, as a whole or not at all, with the folders that it needs.
 *
 * @param file Absolute path.
 * @param shown The path as the message shows it.
 * @throws OutputError when there is such a file already, or it cannot be written
 */
export async function createFile(file: string, text: string, shown: string): Promise<void> {
  const folder = path.dirname(file);
  const beside = path.join(folder, `.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, {recursive: true}).catch((error: unknown) => {
      const isInTheWay = Reflect.get(Object(error), 'code') === 'EEXIST';
      throw isInTheWay ? Object.assign(new Error('in the way'), {code: 'ENOTDIR'}) : error;
    });
    await writeFile(beside, text, {flag: 'wx'});
    await moveTo(beside, file);
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'EEXIST') {
      throw new OutputError(
        `\`${shown}\` is there already, and stays as it is. Choose another title, or delete it first`,
      );
    }
    throw new OutputError(`\`${shown}\` cannot be written: ${reasonOf(error, file)}`);
  } finally {
    await rm(beside, {force: true}).catch(() => undefined);
  }
}

/** Unlike a renamed file, a second name for a file takes no other's place. Some file systems have no second names. */
async function moveTo(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'EEXIST') throw error;
    if (await stat(file).catch(() => null)) throw Object.assign(new Error('exists'), {code: 'EEXIST'});
    await rename(beside, file);
  }
}
