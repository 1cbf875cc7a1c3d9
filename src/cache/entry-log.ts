import {createHash, randomBytes} from 'node:crypto';
import {appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {digestOf} from '../markdown/digest.js';

/** Something that is kept: under a name, and made from what has this digest. */
export interface Entry {
  digest: string;
  payload: Buffer;
}

/** Bytes of a digest (SHA-1), of a length, and of the checksum of a frame. */
const DIGEST = 20;
const LENGTH = 4;
const CHECKSUM = 8;
const FRAME = DIGEST + DIGEST + LENGTH + CHECKSUM;

/**
 * A file of entries, to which each run adds those that are new: the last entry of a name counts. Each has a checksum, so
 * that what another run has left half-written is told from what is whole, and ends the file.
 */
export class EntryLog {
  readonly #file: string;
  readonly #header: Buffer;
  readonly #entries = new Map<string, Entry>();
  /** Whether the file can be added to: it is whole, and ours. */
  #isWhole = false;
  #deadBytes = 0;

  /** @param identity All that entries depend on beside their digest. A file with another identity is not read. */
  constructor(file: string, identity: string) {
    this.#file = file;
    this.#header = Buffer.from(`${digestOf(identity)}\n`);
    this.#load();
  }

  get(name: string): Entry | undefined {
    return this.#entries.get(name);
  }

  /**
   * Adds entries to the file, or writes it anew where it was not whole or has more that is dead than alive.
   *
   * @throws Error of the file system; the file is then as it was
   */
  add(entries: ReadonlyMap<string, Entry>): void {
    if (entries.size === 0) return;
    for (const [name, entry] of entries) this.#put(name, entry);
    mkdirSync(path.dirname(this.#file), {recursive: true});
    const live = [...this.#entries.values()].reduce((sum, {payload}) => sum + payload.length, 0);
    if (this.#isWhole && this.#deadBytes <= live)
      appendFileSync(this.#file, Buffer.concat(framesOf(entries)));
    else this.#rewrite();
  }

  #rewrite(): void {
    const beside = `${this.#file}.${process.pid}.${randomBytes(4).toString('hex')}`;
    try {
      writeFileSync(beside, Buffer.concat([this.#header, ...framesOf(this.#entries)]));
      renameSync(beside, this.#file);
    } finally {
      rmSync(beside, {force: true});
    }
    this.#isWhole = true;
    this.#deadBytes = 0;
  }

  #load(): void {
    const bytes = readOrNull(this.#file);
    if (!bytes?.subarray(0, this.#header.length).equals(this.#header)) return;
    let at = this.#header.length;
    while (at + FRAME <= bytes.length) {
      const name = bytes.toString('hex', at, at + DIGEST);
      const digest = bytes.toString('hex', at + DIGEST, at + 2 * DIGEST);
      const start = at + FRAME;
      const end = start + bytes.readUInt32LE(at + 2 * DIGEST);
      if (end > bytes.length) return;
      const payload = bytes.subarray(start, end);
      const head = bytes.subarray(at, at + 2 * DIGEST + LENGTH);
      if (!checksum(head, payload).equals(bytes.subarray(start - CHECKSUM, start))) return;
      this.#put(name, {digest, payload});
      at = end;
    }
    this.#isWhole = at === bytes.length;
  }

  #put(name: string, entry: Entry): void {
    this.#deadBytes += this.#entries.get(name)?.payload.length ?? 0;
    this.#entries.set(name, entry);
  }
}

function framesOf(entries: ReadonlyMap<string, Entry>): Buffer[] {
  return [...entries].flatMap(([name, {digest, payload}]) => {
    const head = Buffer.alloc(2 * DIGEST + LENGTH);
    head.write(name + digest, 'hex');
    head.writeUInt32LE(payload.length, 2 * DIGEST);
    return [head, checksum(head, payload), payload];
  });
}

function checksum(head: Buffer, payload: Buffer): Buffer {
  return createHash('sha1').update(head).update(payload).digest().subarray(0, CHECKSUM);
}

/** A file that can't be read is none: what it would have told is worked out again. */
function readOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
