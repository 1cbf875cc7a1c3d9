import type {Finding} from '../markdown/finding.js';
import type {CatalogueDoc, CatalogueInput} from './catalogue.js';
import {checkTitles} from './check-titles.js';
import type {DeclaredTerms} from './terms/declared-terms.js';
import {DocIndex} from './links/doc-index.js';
import {readFooter} from './footer/footer.js';
import type {FooterLine} from './footer/footer.js';
import {readPageTerms} from './terms/page-terms.js';
import {createLinkResolver} from './links/resolve-link.js';
import type {LinkResolver} from './links/resolve-link.js';
import {checkRelations} from './relations/check-relations.js';
import {readRelations, type Relation} from './relations/read-relations.js';
import {RELATED, type RelationKind, type RelationSide} from './relations/relation-kind.js';
import {readTermSentences, type TermSentences} from './terms/term-sentences.js';
import {TermIndex} from './terms/term-index.js';
import {createTermResolver} from './terms/terms.js';
import type {TermResolver} from './terms/terms.js';

/** What the pages and registries say, each for itself; the catalogue is computed from it. */
export interface LibraryStatements {
  docs: DocIndex;
  terms: TermIndex;
  resolvers: ReadonlyMap<string, TermResolver>;
  resolveLink: LinkResolver;
  footers: ReadonlyMap<CatalogueDoc, readonly FooterLine[]>;
  /** Of governed docs: their terms by taxonomy name. */
  declared: ReadonlyMap<CatalogueDoc, ReadonlyMap<string, DeclaredTerms>>;
  /** Of governed docs. */
  sentences: ReadonlyMap<CatalogueDoc, TermSentences>;
  /** The kinds of relations, in the order in which pages show them. */
  kinds: readonly RelationKind[];
  /** What governed docs state themselves. */
  relations: ReadonlyMap<CatalogueDoc, readonly Relation[]>;
  findings: Finding[];
}

/** Drafts are left out of production, so nothing is read from them and nothing is said about them. */
export function readStatements(input: CatalogueInput): LibraryStatements {
  const docs = new DocIndex(
    // Docusaurus shows an empty title of the front matter; a list needs a word for the page.
    input.docs.map(doc => ({...doc, title: doc.title.trim() || doc.page.title?.text || doc.permalink})),
    input.baseUrl,
  );
  const terms = new TermIndex(input, docs);
  const resolveLink = createLinkResolver(docs, terms);
  const taxonomies = input.registries.map(({taxonomy}) => taxonomy);
  const resolvers = new Map(input.registries.map(each => [each.taxonomy.name, createTermResolver(each)]));
  const published = docs.docs.filter(doc => !doc.draft);
  const footers = new Map<CatalogueDoc, FooterLine[]>();
  const declared = new Map<CatalogueDoc, ReadonlyMap<string, DeclaredTerms>>();
  const relations = new Map<CatalogueDoc, readonly Relation[]>();
  const sentences = new Map<CatalogueDoc, TermSentences>();
  const governed = input.docs.filter(({draft, template}) => !draft && template !== null);
  const findings = [...terms.findings, ...checkTitles(governed)];
  const kinds = (input.relations ?? [RELATED]).map(withoutMemory);

  // One page after the other: its tree is let go behind it.
  for (const doc of published) {
    const footer = readFooter(doc.page, taxonomies, doc.templateFields);
    footers.set(doc, footer);
    if (doc.template === null) continue;
    const byTaxonomy = new Map<string, DeclaredTerms>();
    for (const [name, resolver] of resolvers) {
      const read = readPageTerms(doc, resolver, footer, resolveLink);
      byTaxonomy.set(name, read.declared);
      findings.push(...read.findings);
    }
    declared.set(doc, byTaxonomy);
    sentences.set(doc, readTermSentences(doc, resolvers.values(), resolveLink, input.locale ?? 'en'));
    const read = readRelations(doc, footer, {docs, resolveLink, kinds});
    relations.set(doc, read.relations);
    findings.push(...read.findings);
  }
  findings.push(...checkRelations(relations, kinds, input.oneWayRelations ?? false));
  return {docs, terms, resolvers, resolveLink, footers, declared, sentences, kinds, relations, findings};
}

/** Without `g` and `y`, with which an expression would remember where it stopped in the last heading. */
function withoutMemory(kind: RelationKind): RelationKind {
  const plain = ({source, flags}: RegExp) => new RegExp(source, flags.replace(/[gy]/g, ''));
  const inverse: RelationSide | null = kind.inverse && {
    ...kind.inverse,
    heading: plain(kind.inverse.heading),
  };
  return {...kind, heading: plain(kind.heading), inverse};
}
