import type {LoadedVersion} from '@docusaurus/plugin-content-docs';

type Sidebars = LoadedVersion['sidebars'];
type SidebarItem = Sidebars[string][number];

/** A page that the docs plugin makes for a category of a sidebar. */
export interface CategoryIndex {
  label: string;
  permalink: string;
}

/** The generated index pages of a version, each once. */
export function categoryIndexes(sidebars: Sidebars): CategoryIndex[] {
  const indexes = Object.values(sidebars).flatMap(items => items.flatMap(indexesOf));
  return [...new Map(indexes.map(index => [index.permalink, index])).values()];
}

function indexesOf(item: SidebarItem): CategoryIndex[] {
  if (item.type !== 'category') return [];
  const {label, link, items} = item;
  const own = link?.type === 'generated-index' ? [{label, permalink: link.permalink}] : [];
  return [...own, ...items.flatMap(indexesOf)];
}
