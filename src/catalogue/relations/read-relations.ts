import {didYouMean} from '../../markdown/did-you-mean.js';
import type {Finding, Fix, Place} from '../../markdown/finding.js';
import {respell} from '../../markdown/fix.js';
import {quote} from '../../markdown/quote.js';
import {SourceText} from '../../markdown/source-text.js';
import type {CatalogueDoc} from '../catalogue.js';
import {isInFooter, type FooterLine} from '../footer/footer.js';
import type {DocIndex} from '../links/doc-index.js';
import {findDoc} from '../links/find-doc.js';
import type {LinkResolver} from '../links/resolve-link.js';
import {isTyped, sidesOf, type RelationKind, type RelationSide} from './relation-kind.js';
import {readRelationLinks} from './relation-links.js';
import {readWrittenRelations} from './written-relations.js';

/** A page's word that it goes together with another. */
export interface Relation {
  kind: RelationKind;
  /** How this page bears it. */
  side: RelationSide;
  to: CatalogueDoc;
  reason: string | null;
  /** The reason stands in the text of the page, where its readers find it. */
  isReasonInText: boolean;
  /** Where the page says so. */
  place: Place;
}

export interface ReadingOfRelations {
  docs: DocIndex;
  resolveLink: LinkResolver;
  kinds: readonly RelationKind[];
}

/**
 * Reads a page's relations, by name and under each name every target once: those of the front matter first, then those
 * of the text.
 */
export function readRelations(
  doc: CatalogueDoc,
  footer: readonly FooterLine[],
  {docs, resolveLink, kinds}: ReadingOfRelations,
): {relations: Relation[]; findings: Finding[]} {
  const {path} = doc.page;
  const findings: Finding[] = [];
  const kindOf = new Map(kinds.flatMap(kind => sidesOf(kind).map(side => [side, kind] as const)));
  const bySide = new Map([...kindOf.keys()].map(side => [side, new Map<CatalogueDoc, Relation>()]));
  const add = (side: RelationSide, relation: Omit<Relation, 'kind' | 'side'>) => {
    const {to, reason, isReasonInText, place} = relation;
    const kind = kindOf.get(side)!;
    const own = bySide.get(side)!;
    const known = own.get(to);
    if (to === doc) findings.push(selfRelation(kind, side, path, place));
    else if (!known) own.set(to, {kind, side, ...relation});
    else if (known.reason === null) own.set(to, {...known, reason, isReasonInText});
    if (!known && to !== doc && isTyped(kind) && to.template === null)
      findings.push(ungoverned(side, to, path, place));
  };
  const reportUnknown = (name: string, place: Place, question: string, expected: string[], fix?: Fix) => {
    const note = 'Write the id, the file or the address of a page.';
    const reason = `Unknown page \`${name}\`${question}`;
    findings.push({ruleId: 'unknown-page', path, place, reason, note, expected, actual: [name], fix});
  };

  const source = new SourceText(doc.page.source);
  const fixOf = (name: string, place: Place, expected: readonly string[]) =>
    expected.length === 1 ? respell(source.textIn(place), place, name, expected[0] ?? '') : undefined;

  for (const side of kindOf.keys()) {
    const written = readWrittenRelations(doc.page, side.frontMatterKey);
    findings.push(...written.findings);
    for (const {target, reason, place} of written.relations) {
      const found = findDoc(docs, target, link => resolveLink(link, doc)?.doc ?? null);
      if (found.doc) add(side, {to: found.doc, reason, isReasonInText: false, place});
      else reportUnknown(target, place, found.question, found.expected, fixOf(target, place, found.expected));
    }
  }
  for (const {side, link, reason} of readRelationLinks(doc, [...kindOf.keys()])) {
    const target = resolveLink(link.url, doc);
    if (isInFooter(link, footer) || target?.term) continue;
    if (target?.doc) {
      add(side, {to: target.doc, reason, isReasonInText: reason !== null, place: link.place});
    } else if (isDocFile(link.url) || (isTyped(kindOf.get(side)!) && isAddress(link.url))) {
      const expected = docs.suggest(link.url);
      reportUnknown(link.url, link.place, didYouMean(expected), expected);
    }
  }
  return {relations: [...bySide.values()].flatMap(own => [...own.values()]), findings};
}

function selfRelation(kind: RelationKind, side: RelationSide, path: string, place: Place): Finding {
  return {
    ruleId: 'self-relation',
    path,
    place,
    reason: isTyped(kind)
      ? `The page names itself in \`${side.name}\`.`
      : 'The page names itself as related.',
    note: 'Name another page, or delete the relation.',
  };
}

function ungoverned({name}: RelationSide, {id, title}: CatalogueDoc, path: string, place: Place): Finding {
  return {
    ruleId: 'unknown-page',
    path,
    place,
    reason: `Expected a page that a template governs in \`${name}\`, found ${quote(title)}, which none governs.`,
    note: 'Only governed pages show relations: name another page, or let a template govern this one.',
    expected: [],
    actual: [id],
  };
}

/** A file that would have to be a doc of this version; addresses may belong to other plugins. */
function isDocFile(url: string): boolean {
  return /^(?![a-z][a-z0-9+.-]*:|\/\/|@)[^?#]*\.mdx?(?:[?#].*)?$/is.test(url);
}

/** An address in this site. What a name such as "Supersedes" leads to has to be a page of the library. */
function isAddress(url: string): boolean {
  return /^(?:\/(?!\/)|\.{1,2}\/)/u.test(url);
}
