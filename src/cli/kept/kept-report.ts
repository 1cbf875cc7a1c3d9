import path from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {buildIdentity} from '../../cache/build-identity.js';
import {cacheFile} from '../../cache/cache-file.js';
import {EntryLog} from '../../cache/entry-log.js';
import {locateMermaid} from '../../check/diagrams/locate-mermaid.js';
import type {Report} from '../../check/message.js';
import {digestOf} from '../../markdown/digest.js';
import type {Arguments} from '../arguments.js';
import {findFiles} from '../files/find-files.js';
import {OPTION_FILES} from '../load-options.js';
import {Snapshot} from './snapshot.js';

/** A report, and the files beside the pages that it was made from: those, too, that were looked for and are missing. */
export interface MadeReport {
  report: Report;
  /** Absolute paths. `null` where something else has played a part, such as the time that a run had. */
  madeFrom: readonly string[] | null;
}

/** The report of the last run of a call. */
export interface KeptReport {
  /** It, where the call, the pages and all that it was made from are what they were; else `null`. */
  report: Report | null;
  /** Keeps the report of this run. What cannot be kept is worked out again the next time. */
  keep: (made: MadeReport) => void;
}

/** Nothing is known, and nothing is kept. */
export const NOTHING_KEPT: KeptReport = {report: null, keep: () => undefined};

/**
 * What is known of a call of `check` in a folder. As with a page, an answer is kept under all that it depends on: here the
 * call, every file that the run read or looked for, and mermaid's version. Which files these are is kept from the run before:
 * while they are unchanged, it cannot have become others.
 */
export async function keptReport(args: Arguments, folder: string): Promise<KeptReport> {
  const file = isKept(args) ? cacheFile(folder, 'report') : null;
  const options = [...OPTION_FILES.map(name => path.join(folder, name)), ...configOf(args, folder)];
  const snapshot = new Snapshot();
  // Options in JavaScript may come from anywhere.
  if (file === null || options.some(each => isCode(each) && snapshot.take(each) !== 'ENOENT'))
    return NOTHING_KEPT;
  const log = new EntryLog(file, buildIdentity());
  const call = callOf(args);
  const named = (read(log, 'made from', digestOf(call)) ?? []) as string[];
  // Whoever is to read them says what is wrong with the call.
  const pages = await findFiles(args.globs, {folder, site: null}).catch(() => null);
  if (pages === null) return NOTHING_KEPT;
  const digest = digestOf(
    call,
    [...options, ...named, ...pages].map(each => [each, snapshot.take(each)]),
    locateMermaid(folder),
  );
  return {
    report: read(log, 'report', digest) as Report | null,
    keep({report, madeFrom}) {
      if (madeFrom === null) return;
      const entries = [entryOf('made from', digestOf(call), madeFrom)];
      const isSame = madeFrom.join('\n') === named.join('\n');
      if (isSame && [...options, ...named, ...pages].every(each => snapshot.holds(each)))
        entries.push(entryOf('report', digest, report));
      try {
        log.add(new Map(entries));
      } catch {
        // The cache of the pages says so: it stands beside.
      }
    },
  };
}

/** Nothing is written, and nothing depends on the history of the files. */
function isKept({cache, changed, fix, updateBaseline}: Arguments): boolean {
  return cache && changed === null && fix === null && !updateBaseline;
}

function configOf({config}: Arguments, folder: string): string[] {
  return config === null ? [] : [path.resolve(folder, config)];
}

function isCode(file: string): boolean {
  return !file.endsWith('.json');
}

/** All of a call but how its report is printed. */
function callOf({format: _, by: __, output: ___, ...args}: Arguments): unknown[] {
  return [
    process.cwd(),
    process.env.PATTERN_LIBRARY_PARSER,
    Object.entries(args).map(([name, value]) => [name, value instanceof Map ? [...value] : value]),
  ];
}

function entryOf(name: string, digest: string, value: unknown) {
  return [digestOf(name), {digest, payload: serialize(value)}] as const;
}

function read(log: EntryLog, name: string, digest: string): unknown {
  const entry = log.get(digestOf(name));
  return entry?.digest === digest ? deserialize(entry.payload) : null;
}
