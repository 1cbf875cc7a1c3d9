import type {Page} from '../../markdown/page.js';
import {yamlText} from '../../template/scaffold/scaffold-front-matter.js';
import {isHabit, isRule, type Count} from './share.js';
import {usualOrder} from './usual-order.js';

/** More values are no choice any more. */
const MOST_VALUES = 6;

/** Keys that are about Docusaurus or about this plugin, and not about the page. */
const OWN_KEYS = new Set([
  'id',
  'slug',
  'sidebar_position',
  'sidebar_label',
  'template',
  'draft',
  'unlisted',
  'mdx',
]);

/** The lines of a front matter with the keys that pages share; none where they share none. */
export function deriveFrontMatter(pages: readonly Page[]): string[] {
  const lists = pages.map(({frontMatter}) => Object.keys(frontMatter.data));
  const countOf = (key: string): Count => ({
    count: lists.filter(keys => keys.includes(key)).length,
    of: pages.length,
    pages: pages.length,
  });
  const keys = [...new Set(lists.flat())].filter(
    key => isHabit(countOf(key)) && !OWN_KEYS.has(key) && /^[\p{L}\p{N}_][\p{L}\p{N} _-]*$/u.test(key),
  );
  return usualOrder(keys, lists).flatMap(key => {
    const found = countOf(key);
    const values = pages.flatMap(({frontMatter}) => (key in frontMatter.data ? [frontMatter.data[key]] : []));
    return [
      `# ${found.count} of ${found.of} pages`,
      ...(isRule(found) ? [] : ['# template: optional']),
      `${key}: ${shownValue(key, values)}`.trimEnd(),
    ];
  });
}

/** A choice, the form of a date, a list, nothing where many leave it empty, or a slot. */
function shownValue(key: string, values: readonly unknown[]): string {
  const texts = values.map(value => (value instanceof Date ? value.toISOString().slice(0, 10) : value));
  if (texts.some(value => value === null || value === '')) return '';
  if (texts.every(value => Array.isArray(value))) return '[]';
  if (texts.every(value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)))
    return 'YYYY-MM-DD';
  const choice = choiceIn(texts);
  return choice ? `${yamlText(choice[0] ?? '')} # one of: ${choice.join(', ')}` : `"[${key}]"`;
}

/** A few words that come again and again. */
function choiceIn(values: readonly unknown[]): string[] | null {
  const texts = values.map(value => (typeof value === 'string' ? value : null));
  const distinct = [...new Set(texts)];
  const isFew = distinct.length > 1 && distinct.length <= MOST_VALUES && values.length >= 3 * distinct.length;
  const words = distinct.flatMap(text =>
    text !== null && /^[\p{L}\p{N}][\p{L}\p{N} _-]{0,30}$/u.test(text) ? [text] : [],
  );
  return isFew && words.length === distinct.length ? words.sort() : null;
}
