import type {Page} from '../../markdown/page.js';
import {mostFrequent} from '../propose.js';
import {isRule} from './share.js';

/** Of fewer titles, it is chance that they begin or end alike. */
const FEWEST_TITLES = 3;

/** The heading of a template for pages with these titles: `[Title] Runbook` where they end alike. */
export function deriveTitle(pages: readonly Page[]): string {
  const titles = pages.flatMap(({title}) => (title ? [title.text.split(/\s+/u)] : []));
  const before = sharedStart(titles.map(title => title.slice(0, -1)));
  const behind = sharedStart(titles.map(title => title.slice(1).reverse())).reverse();
  return [...before, '[Title]', ...behind].join(' ');
}

/** The words with which most of these begin. */
function sharedStart(lists: readonly (readonly string[])[]): string[] {
  if (lists.length < FEWEST_TITLES) return [];
  const shared: string[] = [];
  for (;;) {
    const begins = lists.filter(list => shared.every((word, index) => list[index] === word));
    const word = mostFrequent(begins.flatMap(list => list[shared.length] ?? []));
    const count = begins.filter(list => list[shared.length] === word).length;
    if (word === '' || !isRule({count, of: lists.length})) return shared;
    shared.push(word);
  }
}
