import path from 'node:path';
import {Globby} from '@docusaurus/utils';
import {bareObject} from '../../markdown/bare-object.js';
import {quote} from '../../markdown/quote.js';
import {
  readFileNamePattern,
  toFileWords,
  type FileNamePattern,
} from '../../check/file-names/file-name-pattern.js';
import {UsageError} from '../usage.js';
import type {PageFolder} from './page-folder.js';

/** How a new page is called. */
export interface PageName {
  /** Absolute path. */
  file: string;
  slug: string;
  /** The next free number; `null` where the files of the template have none. */
  number: string | null;
  /** What the folders in the name say of the page: `category: data`. */
  keys: Map<string, string>;
}

/** In bytes, as file systems count: with a number and an ending it stays below 255. */
const LONGEST_SLUG = 180;

/** Of numbers that are the first of their kind. */
const USUAL_WIDTH = 4;

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

/**
 * The file of a new page: its title in words, or what the option `fileName` of its template says.
 *
 * @param ending `.md` or `.mdx`, where the option says nothing.
 * @throws UsageError when the title has no words for it, or a part of it is not known
 */
export async function pageName(
  title: string,
  place: PageFolder,
  {shape, ending, date}: {shape: string | undefined; ending: string; date: string},
): Promise<PageName> {
  const slug = slugOf(title);
  const pattern = readFileNamePattern(shape ?? `{slug}${ending}`);
  const base = pattern.depth > 1 && place.isAsked ? above(place.folder, pattern.depth - 1) : place.folder;
  const keys = pattern.depth > 1 ? keysOf(shape ?? '', place, base) : new Map<string, string>();
  const number = pattern.places.includes('number') ? await nextNumber(base, pattern) : null;
  const known = bareObject<string | undefined>({
    ...Object.fromEntries(keys),
    slug,
    date,
    number: number ?? undefined,
  });
  const unknown = pattern.places.find(each => known[each] === undefined);
  if (unknown !== undefined) {
    throw new UsageError(
      `Expected a folder behind \`--dir\` that says what stands for \`{${unknown}}\` in the file names ${quote(shape ?? '')}, found none`,
    );
  }
  const name = pattern.write(known as Record<string, string>);
  const last = path.parse(name).name;
  if (RESERVED.test(last.split('.')[0] ?? '')) {
    throw new UsageError(
      `Expected a title for a file name, found ${quote(title)}: Windows has no files named ${quote(last)}`,
    );
  }
  return {file: path.join(base, ...name.split('/')), slug, number, keys};
}

function slugOf(title: string): string {
  const words = toFileWords(title.normalize('NFC'));
  if (words === '') {
    throw new UsageError(
      `Expected a title with letters or digits, of which the file is named, found ${quote(title)}`,
    );
  }
  let slug = '';
  for (const word of words.split('-')) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (Buffer.byteLength(longer) > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug === '' ? cut(words) : slug;
}

/** A first word that is too long by itself, cut between two characters. */
function cut(word: string): string {
  let short = '';
  for (const character of word) {
    if (Buffer.byteLength(short + character) > LONGEST_SLUG) break;
    short += character;
  }
  return short;
}

function above(folder: string, levels: number): string {
  return path.resolve(folder, ...Array<string>(levels).fill('..'));
}

/** What the named folder stands for in the folders of the shape: `{category}/{number}-{slug}.md`. */
function keysOf(shape: string, {folder, isAsked}: PageFolder, base: string): Map<string, string> {
  if (!isAsked) return new Map();
  const folders = shape.split('/').slice(0, -1).join('/');
  const own = path.relative(base, folder).split(path.sep).join('/');
  const found = readFileNamePattern(folders).read(own);
  if (!found) {
    throw new UsageError(
      `Expected a folder of the shape ${quote(folders)} behind \`--dir\`, found ${quote(own)}`,
    );
  }
  return new Map(Object.entries(found));
}

async function nextNumber(base: string, pattern: FileNamePattern): Promise<string> {
  const files = await Globby('**/*.{md,mdx}', {cwd: base, ignore: ['**/node_modules/**']});
  const numbers = files.flatMap(
    file => pattern.read(file.split('/').slice(-pattern.depth).join('/'))?.number ?? [],
  );
  const next = String(numbers.reduce((highest, number) => Math.max(highest, Number(number)), 0) + 1);
  const width = numbers.length > 0 ? Math.max(...numbers.map(({length}) => length)) : USUAL_WIDTH;
  return next.padStart(width, '0');
}
