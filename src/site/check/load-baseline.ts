import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Baseline} from '../../check/baseline/apply-baseline.js';
import {readBaseline} from '../../check/baseline/baseline-file.js';
import {messagePath, relativePath} from '../library/message-path.js';
import {PlainError} from '../../options/plain-error.js';

/**
 * Reads a baseline. In the file paths are relative to its own folder, so that a run from any folder finds it the same.
 *
 * @param file Absolute path.
 * @returns `null` where there is no such file
 * @throws an error that names the file and says why it cannot be used
 */
export function loadBaseline(file: string): Baseline | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw unusable(file, code === 'EISDIR' ? 'it is a folder' : message);
  }
  try {
    return new Map(
      [...readBaseline(text)].map(([name, contents]) => [
        messagePath(path.resolve(path.dirname(file), name)),
        contents,
      ]),
    );
  } catch (error) {
    throw unusable(file, (error as Error).message);
  }
}

/** A baseline as its file has it: with paths relative to the folder of the file. */
export function withOwnPaths(baseline: Baseline, file: string): Baseline {
  return new Map(
    [...baseline].map(([name, contents]) => [
      relativePath(path.dirname(file), path.resolve(process.cwd(), name)),
      contents,
    ]),
  );
}

function unusable(file: string, reason: string): PlainError {
  return new PlainError(
    `The baseline \`${messagePath(file)}\` cannot be used: ${reason}. Take it from git again, or delete it and record a new one with \`pattern-library check --update-baseline\`.`,
  );
}
