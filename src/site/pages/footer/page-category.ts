import type {CataloguePage} from '../../../catalogue/catalogue.js';
import type {FactSpec} from '../../../markdown/facts/fact-spec.js';
import {createIndexKeys} from '../index-keys.js';
import {humanise} from '../names.js';
import type {SiteIndex} from '../site-index.js';

/** The group that long lists show a page in; empty for one that has none. */
export type PageCategory = (page: CataloguePage) => string;

/** The first value that a page has of what readers filter by: its category, as the graph colours it. */
export function createPageCategory(
  pages: readonly CataloguePage[],
  facts: readonly FactSpec[],
  index: SiteIndex | null,
): PageCategory {
  const find = createIndexKeys(pages, facts);
  const keys = (index?.filters ?? []).flatMap(({key}) => find(key).key ?? []);
  return page => {
    const [value] = keys.flatMap(({valuesOf}) => valuesOf(page));
    return value === undefined ? '' : humanise(String(value));
  };
}
