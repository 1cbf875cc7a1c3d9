import type {Place} from '../finding.js';
import type {FrontMatter} from '../page.js';

/** A text in the front matter: the value of a key, or an item of its list. */
export interface FrontMatterValue {
  key: string;
  /** White space folded. */
  text: string;
  place: Place;
}

/** The texts that stand in a front matter, in order. What is nested deeper than a list belongs to nobody's template. */
export function frontMatterValues({data, place}: FrontMatter): FrontMatterValue[] {
  return Object.entries(data).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => read(item, key, () => place(key, index)))
      : read(value, key, () => place(key)),
  );
}

function read(value: unknown, key: string, place: () => Place): FrontMatterValue[] {
  return typeof value === 'string' ? [{key, text: value.replace(/\s+/gu, ' ').trim(), place: place()}] : [];
}
