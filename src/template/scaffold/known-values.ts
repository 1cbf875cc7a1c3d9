import {normalizeName} from '../../markdown/names.js';

/** What is known of a page before a word of it is written. */
export interface KnownValues {
  /** As its title shows it: in the shape of the template's. */
  title: string;
  /** As the file is called: `circuit-breaker`. */
  slug: string;
  /** `0007`; `null` where the pages of the template have none. */
  number: string | null;
  /** Today: `2024-01-31`. */
  date: string;
  /** Keys of the front matter with their values: terms, parts of the file's name. */
  keys: ReadonlyMap<string, string | readonly string[]>;
}

/** What templates call the day on which a page was begun or last changed. On the first day these are one. */
const DATES = new Set(
  [
    'date',
    'created',
    'created at',
    'created on',
    'creation date',
    'date created',
    'start date',
    'last updated',
    'updated',
  ].map(normalizeName),
);

/** The value for a key or a field of this name; `undefined` where none is known. */
export function knownValue(name: string, known: KnownValues): string | readonly string[] | undefined {
  const own = known.keys.get(name);
  if (own !== undefined) return own;
  const key = normalizeName(name.replace(/[-_]/gu, ' '));
  if (DATES.has(key)) return known.date;
  if (key === 'title') return known.title;
  if (key === 'slug') return known.slug;
  return key === 'number' ? (known.number ?? undefined) : undefined;
}
