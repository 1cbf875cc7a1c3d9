import type {CatalogueDoc, CataloguePage} from '../../../catalogue/catalogue.js';
import type {FooterGroupProps, FooterLinkProps, PageRoleProps} from '../../../../theme/types.js';
import {toLink} from '../page-link.js';

/** A group shows so many links at once. */
const MOST_SHOWN = 8;

/** A group before it is cut. */
interface Group extends Pick<FooterGroupProps, 'kind' | 'name' | 'label'> {
  pages: {page: CatalogueDoc; reason: string | null}[];
}

/**
 * The groups of a page's footer: its relations by name, the pages beside it under its terms, and those that refer to it.
 * A page that belongs to several stands in the first, which says what else it is.
 *
 * @param categoryOf The category of a doc; empty for none.
 */
export function footerGroups(
  page: CataloguePage,
  categoryOf: (doc: CatalogueDoc) => string,
): FooterGroupProps[] {
  const groups = groupsOf(page);
  const roles = rolesOf(page);
  const seen = new Set<CatalogueDoc>();
  return groups.flatMap(({pages, ...group}) => {
    const own = pages.filter(entry => !seen.has(entry.page));
    own.forEach(entry => seen.add(entry.page));
    if (own.length === 0) return [];
    const links = own.map(({page: doc, reason}) => ({
      doc,
      link: {
        ...toLink(doc),
        reason,
        roles: (roles.get(doc) ?? []).filter(role => !isSaid(role, group)),
      } satisfies FooterLinkProps,
    }));
    // Nobody has to open a list for the sake of one more link.
    const most = links.length === MOST_SHOWN + 1 ? links.length : MOST_SHOWN;
    return [
      {
        ...group,
        pages: links.slice(0, most).map(({link}) => link),
        more: byCategory(links.slice(most), categoryOf),
      },
    ];
  });
}

function groupsOf({relations, taxonomies, referencedBy}: CataloguePage): Group[] {
  const beside = taxonomies.flatMap(({terms}) => terms.flatMap(({previous, next}) => [next, previous]));
  const plain = (docs: Iterable<CatalogueDoc | null>) =>
    [...new Set(docs)].flatMap(page => (page ? [{page, reason: null}] : []));
  return [
    ...relations.map(({side: {name, label}, pages}): Group => {
      return {
        kind: 'relation',
        name,
        label,
        // Readers need not be told twice: the reason may stand in the text.
        pages: pages.map(({page, reason, isReasonInText}) => ({
          page,
          reason: isReasonInText ? null : reason,
        })),
      };
    }),
    {kind: 'neighbours', name: 'neighbours', label: null, pages: plain(beside)},
    {kind: 'backlinks', name: 'backlinks', label: null, pages: plain(referencedBy)},
  ];
}

/** All that each page is to this one, in the order in which readers are told. */
function rolesOf({relations, taxonomies, referencedBy}: CataloguePage): Map<CatalogueDoc, PageRoleProps[]> {
  const roles = new Map<CatalogueDoc, PageRoleProps[]>();
  const add = (doc: CatalogueDoc | null, role: PageRoleProps) => {
    if (doc) roles.set(doc, [...(roles.get(doc) ?? []), role]);
  };
  const used = taxonomies.filter(({terms}) => terms.length > 0);
  used.forEach(({terms}, taxonomy) =>
    terms.forEach(({next, previous}, term) => {
      add(next, {role: 'next', taxonomy, term});
      add(previous, {role: 'previous', taxonomy, term});
    }),
  );
  for (const {side, pages} of relations)
    for (const {page} of pages) add(page, {role: 'relation', name: side.name, label: side.label});
  for (const doc of referencedBy) add(doc, {role: 'backlink'});
  return roles;
}

/** The label of the group says so already. */
function isSaid(role: PageRoleProps, group: Pick<Group, 'kind' | 'name'>): boolean {
  if (role.role === 'backlink') return group.kind === 'backlinks';
  return role.role === 'relation' && group.kind === 'relation' && role.name === group.name;
}

function byCategory(
  links: readonly {doc: CatalogueDoc; link: FooterLinkProps}[],
  categoryOf: (doc: CatalogueDoc) => string,
): FooterGroupProps['more'] {
  const groups = new Map<string, FooterLinkProps[]>();
  for (const {doc, link} of links) {
    const category = categoryOf(doc);
    groups.set(category, [...(groups.get(category) ?? []), link]);
  }
  return [...groups].map(([category, pages]) => ({category, pages}));
}
