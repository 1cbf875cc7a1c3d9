import type {Finding, Fix, Place} from '../../markdown/finding.js';
import type {CatalogueDoc} from '../catalogue.js';
import {respell} from '../../markdown/fix.js';
import {SourceText} from '../../markdown/source-text.js';
import {didYouMean} from '../../markdown/did-you-mean.js';
import type {DocIndex} from './doc-index.js';
import {findDoc} from './find-doc.js';
import {isInFooter} from '../footer/footer.js';
import type {FooterLine} from '../footer/footer.js';
import {readRelatedKey} from './related-key.js';
import {readRelationLinks} from './relation-links.js';
import type {LinkResolver} from './resolve-link.js';

/** A page's word that it goes together with another. */
export interface Relation {
  to: CatalogueDoc;
  reason: string | null;
  /** The reason stands in the text of the page, where its readers find it. */
  isReasonInText: boolean;
  /** Where the page says so. */
  place: Place;
}

export interface RelationOptions {
  docs: DocIndex;
  resolveLink: LinkResolver;
  relatedKey: string;
  relatedSection: RegExp;
}

/** Reads a page's relations, each target once: those of the front matter first, then those of the section. */
export function readRelations(
  doc: CatalogueDoc,
  footer: readonly FooterLine[],
  options: RelationOptions,
): {relations: Relation[]; findings: Finding[]} {
  const {docs, resolveLink, relatedKey, relatedSection} = options;
  const {path} = doc.page;
  const written = readRelatedKey(doc.page, relatedKey);
  const findings = [...written.findings];
  const relations = new Map<CatalogueDoc, Relation>();
  const add = (relation: Relation) => {
    const {to, reason, isReasonInText, place} = relation;
    const known = relations.get(to);
    if (to === doc) {
      const note = 'Name another page, or delete the relation.';
      findings.push({
        ruleId: 'self-relation',
        path,
        place,
        reason: 'The page names itself as related.',
        note,
      });
    } else if (!known) {
      relations.set(to, relation);
    } else if (known.reason === null) {
      relations.set(to, {...known, reason, isReasonInText});
    }
  };
  const reportUnknown = (name: string, place: Place, question: string, expected: string[], fix?: Fix) => {
    const note = 'Write the id, the file or the address of a page.';
    const reason = `Unknown page \`${name}\`${question}`;
    findings.push({ruleId: 'unknown-page', path, place, reason, note, expected, actual: [name], fix});
  };

  const source = new SourceText(doc.page.source);
  const fixOf = (name: string, place: Place, expected: readonly string[]) =>
    expected.length === 1 ? respell(source.textIn(place), place, name, expected[0] ?? '') : undefined;

  for (const {target, reason, place} of written.relations) {
    const found = findDoc(docs, target, link => resolveLink(link, doc)?.doc ?? null);
    if (found.doc) add({to: found.doc, reason, isReasonInText: false, place});
    else reportUnknown(target, place, found.question, found.expected, fixOf(target, place, found.expected));
  }
  for (const {link, reason} of readRelationLinks(doc, relatedSection)) {
    const target = resolveLink(link.url, doc);
    if (isInFooter(link, footer) || target?.term) continue;
    if (target?.doc) {
      add({to: target.doc, reason, isReasonInText: reason !== null, place: link.place});
    } else if (isDocFile(link.url)) {
      const expected = docs.suggest(link.url);
      reportUnknown(link.url, link.place, didYouMean(expected), expected);
    }
  }
  return {relations: [...relations.values()], findings};
}

/** A file that would have to be a doc of this version; addresses may belong to other plugins. */
function isDocFile(url: string): boolean {
  return /^(?![a-z][a-z0-9+.-]*:|\/\/|@)[^?#]*\.mdx?(?:[?#].*)?$/is.test(url);
}

/** The relations that the other side does not answer; the page that could answer is the one to mend. */
export function findOneWayRelations(
  relations: ReadonlyMap<CatalogueDoc, readonly Relation[]>,
  key: string,
): Finding[] {
  const findings: Finding[] = [];
  for (const [from, list] of relations) {
    for (const {to, place} of list) {
      const answers = relations.get(to);
      if (answers && !answers.some(answer => answer.to === from)) {
        findings.push({
          ruleId: 'one-way-relation',
          path: to.page.path,
          place: to.page.frontMatter.place(key),
          reason: `\`${from.title}\` names \`${to.title}\` as related, and \`${to.title}\` does not name it back.`,
          note: `Add \`${from.id}\` to \`${key}\` or to the related pages.`,
          expected: [from.id],
          actual: [],
          origin: {path: from.page.path, line: place.start.line},
        });
      }
    }
  }
  return findings;
}
