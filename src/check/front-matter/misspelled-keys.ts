import {editDistance} from '../../markdown/did-you-mean.js';
import {normalizeName} from '../../markdown/names.js';

/** What docs have for Docusaurus, whatever their template: none of these is another key's misspelling. */
const KEYS_OF_DOCS = [
  'id',
  'title',
  'title_meta',
  'description',
  'keywords',
  'image',
  'slug',
  'tags',
  'draft',
  'unlisted',
  'hide_title',
  'hide_table_of_contents',
  'toc_min_heading_level',
  'toc_max_heading_level',
  'sidebar_key',
  'sidebar_label',
  'sidebar_position',
  'sidebar_class_name',
  'sidebar_custom_props',
  'displayed_sidebar',
  'pagination_label',
  'pagination_next',
  'pagination_prev',
  'custom_edit_url',
  'parse_number_prefixes',
  'last_update',
  'mdx',
  'template',
];

/** Shorter names are near to too many others. */
const SHORTEST = 4;

/** A key of a page, and the one that is probably meant by it. */
export interface MisspelledKey {
  written: string;
  meant: string;
  /** Whether this is the only key that may be meant, and this the only one that may mean it. */
  isOnly: boolean;
}

/**
 * The keys that nobody knows, where one that somebody reads is not there and differs by one letter, or by two of eight
 * and more. A site may have keys of its own: one that is near none of these is nobody's business.
 *
 * @param keys The keys of the page.
 * @param known Those that the template, its schema or the site read.
 */
export function misspelledKeys(keys: readonly string[], known: readonly string[]): MisspelledKey[] {
  const taken = new Set([...known, ...KEYS_OF_DOCS]);
  const lacking = [...new Set(known)].filter(key => !keys.includes(key));
  const pairs = keys
    .filter(key => !taken.has(key))
    .flatMap(written => {
      const near = lacking
        .map(meant => ({meant, distance: distanceOf(written, meant)}))
        .filter(({distance}) => distance < Infinity)
        .sort((a, b) => a.distance - b.distance);
      const [first, second] = near;
      return first ? [{written, meant: first.meant, isClear: first.distance !== second?.distance}] : [];
    });
  return pairs.map(({written, meant, isClear}) => ({
    written,
    meant,
    isOnly: isClear && pairs.every(other => other.written === written || other.meant !== meant),
  }));
}

/** `Infinity` where the two have nothing to do with each other. */
function distanceOf(written: string, meant: string): number {
  const [a, b] = [normalizeName(written), normalizeName(meant)];
  if (a === b) return 0;
  const limit = b.length < SHORTEST ? 0 : b.length < 2 * SHORTEST ? 1 : 2;
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  const distance = editDistance(a, b, limit);
  return distance > limit ? Infinity : distance;
}
