import {createHash} from 'node:crypto';
import {readFileSync, statSync} from 'node:fs';

/** What files were like when somebody looked: at the moment before a run reads them. */
export class Snapshot {
  readonly #seen = new Map<string, {stamp: string; contents: string}>();

  /** What is in a file, in a few letters: two states are the same only where the contents are. */
  take(file: string): string {
    const seen = this.#seen.get(file) ?? {stamp: stampOf(file), contents: contentsOf(file)};
    this.#seen.set(file, seen);
    return seen.contents;
  }

  /** Whether a file was looked at, and nobody has written it since. */
  holds(file: string): boolean {
    return this.#seen.get(file)?.stamp === stampOf(file);
  }
}

/** The file system changes it whenever a file is written, replaced or removed. */
function stampOf(file: string): string {
  try {
    const stat = statSync(file, {bigint: true, throwIfNoEntry: false});
    return stat ? [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ') : 'missing';
  } catch (error) {
    return codeOf(error);
  }
}

function contentsOf(file: string): string {
  try {
    return createHash('sha1').update(readFileSync(file)).digest('hex');
  } catch (error) {
    return codeOf(error);
  }
}

/** `ENOENT` for what is missing, `EISDIR` for a folder. */
function codeOf(error: unknown): string {
  return String(Reflect.get(Object(error), 'code'));
}
