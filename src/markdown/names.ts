import {blankEmoji} from './words/emoji.js';
import {withoutHeadingId} from './text.js';

/*
 * How names are compared: each has a key, and two names with one key mean the same. There are two kinds of them. In
 * an id, a title or a number every sign counts (`foldName`). What stands on a page, such as a heading, is decorated as
 * its writer likes (`normalizeName`). Both may be joined to one word for addresses and attributes (`hyphenate`).
 */

/** A name as ids and titles are compared: case and white space set aside. `foldName(' Law  1') === 'law 1'`. */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

const NUMBERING = /^(?:\(?(?:\d+(?:\.\d+)*|[ivxl]+)[.)](?!\d)|\d+(?:\.\d+)*(?=\s))\s*/iu;

/**
 * A name (of a heading, field, column or label) as names on pages are compared: emoji, numbering, case, closing
 * punctuation and typographic variants set aside. `normalizeName('🎯 2. The problem:') === 'the problem'`.
 */
export function normalizeName(name: string): string {
  const words = blankEmoji(withoutHeadingId(name).normalize('NFKC'))
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[‐-―−]/gu, '-')
    .replace(/&/gu, ' and ')
    .replace(/[\s*_`~]+/gu, ' ')
    .trim();
  const key = (words.replace(NUMBERING, '') || words).replace(/(?<![\s.:?!…])[\s.:?!…]+$/u, '').toLowerCase();
  // A name that is an emoji and nothing else is told from others by it.
  return key || name.trim().toLowerCase();
}

/** A name as one word, for what can't hold spaces: `hyphenate('Law of Demeter') === 'law-of-demeter'`. */
export function hyphenate(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}
