import type {Finding} from '../../markdown/finding.js';
import {quote, quoteAll} from '../../markdown/quote.js';
import type {CatalogueDoc, CatalogueLink} from '../catalogue.js';
import type {DeclaredTerms} from '../terms/declared-terms.js';
import type {DocIndex} from '../links/doc-index.js';
import type {FooterLine} from './footer.js';
import {termOfLink} from '../terms/linked-terms.js';
import type {Neighbours} from '../order/neighbours.js';
import type {LibraryStatements} from '../read-statements.js';
import type {LinkResolver} from '../links/resolve-link.js';
import type {TermResolver} from '../terms/terms.js';

/** What the catalogue knows about the page whose footer is held against it. */
interface FooterTruth {
  docs: DocIndex;
  /** `null` when the page is in no chain: its lines are not compared then. */
  neighbours: Neighbours<CatalogueLink> | null;
  termsOf(taxonomy: string): {declared: DeclaredTerms; resolver: TermResolver} | null;
  resolveLink: LinkResolver;
}

/**
 * Compares the hand-typed lines at the end of each governed page with what the catalogue would put there.
 *
 * @param neighbours Of the pages that are in the chain.
 */
export function checkFooters(
  facts: LibraryStatements,
  neighbours: ReadonlyMap<CatalogueDoc, Neighbours<CatalogueLink>>,
): Finding[] {
  const {docs, resolveLink, declared, resolvers, footers} = facts;
  return [...declared].flatMap(([doc, terms]) =>
    checkFooter(doc, footers.get(doc) ?? [], {
      docs,
      resolveLink,
      neighbours: neighbours.get(doc) ?? null,
      termsOf: name => {
        const [own, resolver] = [terms.get(name), resolvers.get(name)];
        return own && resolver ? {declared: own, resolver} : null;
      },
    }),
  );
}

function checkFooter(doc: CatalogueDoc, footer: readonly FooterLine[], truth: FooterTruth): Finding[] {
  return footer.flatMap(
    line =>
      (typeof line.kind === 'string' ? checkNeighbour(doc, line, truth) : checkTerms(doc, line, truth)) ?? [],
  );
}

function checkNeighbour(doc: CatalogueDoc, line: FooterLine, truth: FooterTruth): Finding | null {
  const [link] = line.links;
  if (!truth.neighbours || !link || typeof line.kind !== 'string') return null;
  const expected = truth.neighbours[line.kind];
  const target = truth.resolveLink(link.url, doc);
  const permalink = target?.doc?.permalink ?? target?.term?.permalink ?? link.url;
  if (
    expected &&
    (permalink === expected.permalink || truth.docs.bySitePath(link.url)?.permalink === expected.permalink)
  )
    return null;
  const computed = expected
    ? `the ${line.kind} page is ${quote(expected.title)}`
    : `there is no ${line.kind} page`;
  return {
    ruleId: 'stale-footer',
    path: doc.page.path,
    place: link.place,
    reason: `The line \`**${line.label}**\` leads to ${quote(link.text || link.url)} (\`${link.url}\`); in the catalogue ${computed}.`,
    note: 'Delete the line: it is generated.',
    expected: expected ? [expected.permalink] : [],
    actual: [permalink],
  };
}

function checkTerms(doc: CatalogueDoc, line: FooterLine, truth: FooterTruth): Finding | null {
  if (typeof line.kind === 'string') return null;
  const {taxonomy} = line.kind;
  const known = truth.termsOf(taxonomy.name);
  if (!known || known.resolver.registry.incomplete || known.declared.source === null) return null;
  const {declared, resolver} = known;
  const named = line.links.map(link => termOfLink(link, doc, resolver, truth.resolveLink)?.id ?? link.text);
  const listed = line.items.flatMap(item => resolver.resolve(item).term?.id ?? []);
  const actual = [...new Set([...named, ...listed])];
  const expected = declared.terms.map(({id}) => id);
  const isSame = actual.length === expected.length && actual.every(id => expected.includes(id));
  // A line that names nothing is a placeholder, which is another rule's business.
  if (isSame || actual.length === 0 || declared.place === line.place) return null;
  return {
    ruleId: 'stale-footer',
    path: doc.page.path,
    place: line.place,
    reason: `The line \`**${line.label}**\` names ${namesOf(actual)}; ${declared.source} (line ${declared.place?.start.line}) names ${namesOf(expected)}.`,
    note: `Delete the line, it is generated; or mend \`${taxonomy.frontMatterKey}\` in the front matter.`,
    expected,
    actual,
  };
}

function namesOf(ids: readonly string[]): string {
  return quoteAll(ids, ', ') || 'none';
}
