import {collectBacklinks} from './links/backlinks.js';
import type {Finding} from '../markdown/finding.js';
import type {Catalogue, CatalogueDoc, CatalogueInput, CataloguePage, CatalogueTerm} from './catalogue.js';
import {applyOverrides, findCycles, neighboursIn} from './order/neighbours.js';
import {bySidebar, orderPages} from './order/order.js';
import {readStatements} from './read-statements.js';
import type {LibraryStatements} from './read-statements.js';
import {checkOrderPath, pathsByDoc, resolvePaths} from './order/resolve-paths.js';
import {checkFooters} from './footer/stale-footer.js';
import {findDoc} from './links/find-doc.js';
import type {LinkResolver} from './links/resolve-link.js';
import {collectPageRelations} from './relations/page-relations.js';

const ENDS = {previous: null, next: null};

export interface CatalogueResult {
  catalogue: Catalogue;
  /** The doc or term that a link leads to. */
  resolveLink: LinkResolver;
  findings: Finding[];
}

/**
 * Makes the catalogue of one docs version: every page's terms, relations, backlinks and neighbours, and every term's
 * pages. Linear in pages and links. Drafts and unlisted pages are in no list, chain, count or backlink.
 */
export function buildCatalogue(input: CatalogueInput): CatalogueResult {
  const facts = readStatements(input);
  const {docs} = facts.docs;
  const listed = docs.filter(isVisible);
  const order = input.order ?? 'sidebar';
  const paths = resolvePaths(input.paths ?? [], facts.docs);
  const pathPages = new Map(paths.paths.map(({path, pages}) => [path.id, pages]));
  const ordered = orderPages(listed.filter(isGoverned), order, pathPages, input.locale ?? 'en');
  const chain = ordered.pages;

  const termPages = collectTermPages(chain, facts);
  const taxonomies = input.registries.map(({taxonomy}) => ({
    taxonomy,
    terms: termPages.get(taxonomy.name) ?? [],
  }));
  const others = listed.filter(doc => !isGoverned(doc)).sort(bySidebar);
  const backlinks = collectBacklinks(
    [...chain, ...others],
    facts.relations,
    facts.footers,
    facts.resolveLink,
  );
  const relationsOf = collectPageRelations(chain, facts.relations, facts.kinds);
  const neighbours = resolveNeighbours(chain, facts);
  const onPaths = pathsByDoc(paths.paths);
  const termNeighbours = new Map(
    taxonomies.flatMap(({terms}) => terms.map(entry => [entry.term, neighboursIn(entry.pages)])),
  );

  const toPage = (doc: CatalogueDoc): CataloguePage => ({
    doc,
    governed: isGoverned(doc),
    listed: isGoverned(doc) && isVisible(doc),
    taxonomies: taxonomies.map(({taxonomy, terms}) => {
      const declared = new Set(facts.declared.get(doc)?.get(taxonomy.name)?.terms);
      const own = terms.filter(({term}) => declared.has(term));
      return {
        taxonomy,
        terms: own.map(({pages: _, ...entry}) => ({
          ...entry,
          ...(termNeighbours.get(entry.term)?.get(doc) ?? ENDS),
          sentences: facts.sentences.get(doc)?.get(entry.term) ?? [],
        })),
      };
    }),
    relations: relationsOf(doc),
    referencedBy: backlinks.get(doc) ?? [],
    ...(neighbours.get(doc) ?? ENDS),
    paths: onPaths.get(doc) ?? [],
  });

  const pages = new Map(
    docs.filter(doc => facts.docs.byId(doc.id) === doc).map(doc => [doc.id, toPage(doc)]),
  );
  const catalogue = {
    pages: chain.map(doc => pages.get(doc.id) ?? toPage(doc)),
    taxonomies,
    paths: paths.paths,
    relations: facts.kinds,
    pageOf: (docId: string) => pages.get(docId),
    findDoc: (name: string, from: CatalogueDoc | null = null) =>
      findDoc(facts.docs, name, link => {
        // Paths that begin with a slash lead from any doc to the same.
        const base = from ?? (link.startsWith('/') ? docs[0] : undefined);
        return (base && facts.resolveLink(link, base)?.doc) ?? null;
      }),
  };
  const findings = [
    ...facts.findings,
    ...paths.findings,
    ...checkOrderPath(input, pathPages),
    ...ordered.findings,
    ...findCycles(chain, doc => {
      const next = neighbours.get(doc)?.next;
      return (next && facts.docs.bySitePath(next.permalink)) ?? null;
    }),
    ...checkFooters(facts, neighbours),
  ];
  return {catalogue, resolveLink: facts.resolveLink, findings};
}

function isVisible(doc: CatalogueDoc): boolean {
  return !doc.draft && !doc.unlisted;
}

function isGoverned(doc: CatalogueDoc): boolean {
  return doc.template !== null;
}

/** By taxonomy name: its terms with their pages, in the order of the chain. */
function collectTermPages(chain: readonly CatalogueDoc[], {terms, declared}: LibraryStatements) {
  const byTaxonomy = new Map<string, CatalogueTerm[]>();
  for (const [name, entries] of terms.entries) {
    const pages = new Map(entries.map(({term}): [typeof term, CatalogueDoc[]] => [term, []]));
    for (const doc of chain) {
      declared
        .get(doc)
        ?.get(name)
        ?.terms.forEach(term => pages.get(term)?.push(doc));
    }
    byTaxonomy.set(
      name,
      entries.map(entry => ({...entry, pages: pages.get(entry.term) ?? []})),
    );
  }
  return byTaxonomy;
}

function resolveNeighbours(chain: readonly CatalogueDoc[], {docs}: LibraryStatements) {
  const hidden = new Set(docs.docs.filter(doc => !isVisible(doc)).map(({permalink}) => permalink));
  const computed = neighboursIn(chain);
  return new Map(
    chain.map(doc => [doc, applyOverrides(doc, computed.get(doc) ?? ENDS, link => hidden.has(link))]),
  );
}
