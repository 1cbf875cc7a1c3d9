import type {LoadedVersion} from '@docusaurus/plugin-content-docs';

type Sidebars = LoadedVersion['sidebars'];
type SidebarItem = Sidebars[string][number];

/**
 * The place of each doc in the order in which a reader meets them: sidebar by sidebar, top to bottom, a category's own
 * doc before the docs in it. A doc that stands in several places counts at the first; a doc in no sidebar is left out.
 */
export function sidebarOrder(sidebars: Sidebars): Map<string, number> {
  const order = new Map<string, number>();
  for (const id of Object.values(sidebars).flatMap(items => items.flatMap(docIds)))
    if (!order.has(id)) order.set(id, order.size);

  return order;
}

function docIds(item: SidebarItem): string[] {
  if (item.type === 'category') {
    const own = item.link?.type === 'doc' ? [item.link.id] : [];
    return [...own, ...item.items.flatMap(docIds)];
  }
  // A `ref` is a link to a doc that belongs to another sidebar.
  return item.type === 'doc' ? [item.id] : [];
}
