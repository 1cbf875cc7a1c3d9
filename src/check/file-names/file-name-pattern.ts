import {bareObject} from '../../markdown/bare-object.js';

/** A shape for names of files: places in braces, and something between any two of them. */
export const FILE_NAME = /^(?:\{[^{}/]+\}(?!\{)|[^{}])+$/;

/** What stands in a place of a shape, where it is not for a key of the front matter. */
const PLACES: Readonly<Record<string, string>> = bareObject<string>({
  number: '\\d+',
  slug: '[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*',
  date: '\\d{4}-\\d{2}-\\d{2}',
});

/** A shape for names of files, taken apart. */
export interface FileNamePattern {
  /** Names of the places, in order: `number`, `slug`. */
  places: string[];
  /** How many parts of a path it is about: one for a name, two with a folder. */
  depth: number;
  /** What stands in the places of a name; `null` for a name of another shape. */
  read(name: string): Record<string, string> | null;
  /** The name with these values. */
  write(values: Readonly<Record<string, string>>): string;
}

/** Reads a shape: `{number}-{slug}.md`. */
export function readFileNamePattern(shape: string): FileNamePattern {
  const pieces = shape.split(/\{([^{}/]+)\}/u);
  const places = pieces.filter((_, index) => index % 2 === 1);
  const source = pieces.map((piece, index) =>
    index % 2 === 1 ? `(${PLACES[piece] ?? '[^/]+?'})` : piece.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'),
  );
  const expression = new RegExp(`^${source.join('')}$`, 'u');
  return {
    places,
    depth: shape.split('/').length,
    read(name) {
      const [, ...found] = expression.exec(name) ?? [];
      return found.length > 0 || expression.test(name)
        ? bareObject(Object.fromEntries(places.map((place, index) => [place, found[index] ?? ''])))
        : null;
    },
    write: values => pieces.map((piece, index) => (index % 2 === 1 ? (values[piece] ?? '') : piece)).join(''),
  };
}

/** A text as the words of a file name: `Use one queue` is `use-one-queue`. */
export function toFileWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
