import {bareObject} from '../../markdown/bare-object.js';
import {FILE_START, type Finding} from '../../markdown/finding.js';
import type {Page} from '../../markdown/page.js';
import {joinWords, quote} from '../../markdown/quote.js';
import {readFileNamePattern, toFileWords, type FileNamePattern} from './file-name-pattern.js';

/**
 * Checks how the files of the pages of one template are called, and that no two of them have one number.
 *
 * @param shape `{number}-{slug}.md`
 */
export function checkFileNames(pages: readonly Page[], shape: string): Finding[] {
  const pattern = readFileNamePattern(shape);
  return [...pages.flatMap(page => checkName(page, shape, pattern)), ...checkNumbers(pages, pattern)];
}

function checkName(page: Page, shape: string, pattern: FileNamePattern): Finding[] {
  const name = nameOf(page, pattern);
  const found = pattern.read(name);
  const own = ownValues(page, pattern);
  const other = pattern.places.filter(
    place => own[place] !== undefined && !areOne(found?.[place], own[place]),
  );
  if (found && other.length === 0) return [];
  const expected = nameFor(page, pattern, found, own);
  const because = joinWords(
    other.map(place => `\`${place}\` is ${quote(String(page.frontMatter.data[place]))}`),
  );
  const [first] = other;
  return [
    {
      ruleId: 'file-name',
      path: page.path,
      place: found && first !== undefined ? page.frontMatter.place(first) : FILE_START,
      reason: `Expected a file named ${quote(expected ?? shape)}${found ? `, since ${because} in the front matter` : expected === null ? '' : `, of the shape ${quote(shape)}`}, found ${quote(name)}`,
      note: found ? 'Rename the file, or correct the front matter.' : 'Rename the file.',
      expected: [expected ?? shape],
      actual: [name],
    },
  ];
}

function checkNumbers(pages: readonly Page[], pattern: FileNamePattern): Finding[] {
  const first = new Map<number, Page>();
  return pages.flatMap((page): Finding[] => {
    const number = pattern.read(nameOf(page, pattern))?.number;
    if (number === undefined) return [];
    const other = first.get(Number(number));
    if (!other) {
      first.set(Number(number), page);
      return [];
    }
    return [
      {
        ruleId: 'duplicate-number',
        path: page.path,
        place: FILE_START,
        reason: `Expected a number of its own, found ${quote(number)}, the number of ${quote(other.path)}`,
        note: 'Give one of the two files the next free number.',
        expected: [],
        actual: [number],
      },
    ];
  });
}

/** The end of the path that the shape is about. */
function nameOf({path}: Page, {depth}: FileNamePattern): string {
  return path.split('/').slice(-depth).join('/');
}

/** The values that the front matter has for places of the shape. A `slug` of Docusaurus is an address. */
function ownValues({frontMatter}: Page, {places}: FileNamePattern): Record<string, string | undefined> {
  const values = places
    .filter(place => place !== 'slug')
    .map(place => [place, frontMatter.data[place]] as const)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return bareObject(Object.fromEntries(values.map(([place, value]) => [place, String(value).trim()])));
}

/** Leading zeros, case and what joins words do not count. */
function areOne(found: string | undefined, own: string | undefined): boolean {
  if (found === undefined || own === undefined) return false;
  return /^\d+$/u.test(found) && /^\d+$/u.test(own)
    ? Number(found) === Number(own)
    : toFileWords(found) === toFileWords(own);
}

/** The name that a file should have; `null` where a part of it is not known. */
function nameFor(
  page: Page,
  pattern: FileNamePattern,
  found: Record<string, string> | null,
  own: Record<string, string | undefined>,
): string | null {
  const base = (page.path.split('/').at(-1) ?? '').replace(/\.mdx?$/iu, '');
  const date = /\d{4}-\d{2}-\d{2}/u.exec(base)?.[0];
  const digits = (date === undefined ? base : base.replace(date, '')).match(/\d+/u)?.[0];
  const guesses = bareObject<string | undefined>({
    number: digits,
    date,
    slug:
      toFileWords(base.replace(date ?? /^$/u, '').replace(/^(?:\p{L}{1,6}[-_ ])?\d+/u, '')) ||
      toFileWords(page.title?.text ?? ''),
  });
  const values = pattern.places.map(place => {
    const value = own[place] ?? found?.[place] ?? guesses[place];
    const width = (found?.[place] ?? (place === 'number' ? digits : undefined))?.length ?? 0;
    if (value === undefined || value === '') return null;
    return [
      place,
      /^\d+$/u.test(value) ? value.padStart(width, '0') : place in own ? inWords(value) : value,
    ] as const;
  });
  const known = values.filter(value => value !== null);
  const name = known.length === values.length ? pattern.write(bareObject(Object.fromEntries(known))) : null;
  return name !== null && pattern.read(name) ? name : null;
}

/** A value of the front matter as it may stand in a file name. */
function inWords(value: string): string {
  return /\s/u.test(value) ? toFileWords(value) : value;
}
