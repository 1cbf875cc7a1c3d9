import {createHash} from 'node:crypto';
import {types} from 'node:util';
import {deserialize, serialize} from 'node:v8';
import {createAsk, type Answers} from '../markdown/answers.js';
import type {BoxKind} from '../markdown/box.js';
import {digestOf} from '../markdown/digest.js';
import type {Page} from '../markdown/page.js';
import {readPage, type MarkdownFile} from '../markdown/read-page.js';
import {buildIdentity} from './build-identity.js';
import {EntryLog, type Entry} from './entry-log.js';
import {rememberedPage} from './remembered-page.js';
import {createTreeKeeper} from './tree-keeper.js';

/** Reads pages, and keeps what was worked out of them. */
export interface PageCache {
  /** The page that `readPage` would give. */
  readPage: (file: MarkdownFile, kinds: readonly BoxKind[]) => Page;
  /** What is known of something else than a page: `digest` is of all that it depends on. What is added, is kept. */
  answersFor: (name: string, digest: string) => Answers;
  /** Writes what is new. Returns why it could not; then everything is worked out again the next time. */
  save: () => string | null;
}

/** Reads pages and keeps nothing. */
export const NO_CACHE: PageCache = {
  readPage,
  answersFor: () => new Map(),
  save: () => null,
};

/** More answers than this are those to questions that nobody asks any more, such as of former templates. */
const MOST_ANSWERS = 100;

interface Kept {
  digest: string;
  answers: Answers;
  /** How many there were in the file. */
  size: number;
  /** The questions of this run; `null` where no answer is ever out of date. */
  asked: Set<string> | null;
}

/**
 * Opens the cache in a file; a file that is damaged, or made by another version, is as good as none.
 *
 * @param file `null` for a cache of this run alone
 */
export function openPageCache(file: string | null): PageCache {
  const log = file === null ? null : new EntryLog(file, buildIdentity());
  const trees = createTreeKeeper();
  const kept = new Map<string, Kept>();
  const recall = (name: string, digest: string, asked: Set<string> | null): Kept => {
    const id = digestOf(name);
    const own = kept.get(id);
    if (own?.digest === digest) return own;
    const answers = answersIn(log?.get(id), digest);
    const recalled = {digest, answers, size: answers.size, asked};
    kept.set(id, recalled);
    return recalled;
  };
  return {
    answersFor: (name, digest) => recall(name, digest, null).answers,
    readPage: (page, kinds) => {
      const {contents, ...how} = page;
      const digest = createHash('sha1').update(contents).digest('hex');
      const {answers, asked} = recall(JSON.stringify(['page', how, kinds]), digest, new Set());
      return rememberedPage(page, kinds, createAsk(answers, asked ?? undefined), trees);
    },
    save() {
      if (log === null) return null;
      const entries = new Map<string, Entry>();
      for (const [id, own] of kept) {
        if (own.answers.size === own.size) continue;
        entries.set(id, {digest: own.digest, payload: serialize(worthKeeping(own))});
        own.size = own.answers.size;
      }
      try {
        log.add(entries);
        return null;
      } catch (error) {
        return `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
      }
    },
  };
}

function answersIn(entry: Entry | undefined, digest: string): Answers {
  if (entry?.digest !== digest) return new Map();
  try {
    const answers: unknown = deserialize(entry.payload);
    return types.isMap(answers) ? (answers as Answers) : new Map<string, unknown>();
  } catch {
    return new Map();
  }
}

function worthKeeping({answers, asked}: Kept): Answers {
  return asked && answers.size > MOST_ANSWERS
    ? new Map([...answers].filter(([question]) => asked.has(question)))
    : answers;
}
