import type {Finding, Place} from '../../markdown/finding.js';
import {normalizeName} from '../../markdown/names.js';
import type {CatalogueDoc} from '../catalogue.js';
import {inRegistryOrder} from './declared-terms.js';
import type {DeclaredTerms} from './declared-terms.js';
import type {FooterLine} from '../footer/footer.js';
import {namesOf} from '../links/template-headings.js';
import type {LinkResolver} from '../links/resolve-link.js';
import type {Term} from './taxonomy.js';
import type {TermResolver} from './terms.js';

/** The terms that a page's sections link to, with the first link to each. */
export interface SectionTerms extends DeclaredTerms {
  placeOf(term: Term): Place;
}

/** The term that a footer line's link means: by its target, or else by its text. */
export function termOfLink(
  link: {url: string; text: string},
  doc: CatalogueDoc,
  resolver: TermResolver,
  resolveLink: LinkResolver,
): Term | null {
  const entry = resolveLink(link.url, doc)?.term;
  return entry?.taxonomy.name === resolver.registry.taxonomy.name
    ? entry.term
    : resolver.resolve(link.text).term;
}

/** A link to a term in a section in which the template asks for such links. */
export interface SectionLink {
  term: Term;
  place: Place;
  /** The section's heading. */
  heading: string;
}

/** The links to terms of a taxonomy in the sections that the page's template names, in their order. */
export function readSectionLinks(
  doc: CatalogueDoc,
  {registry: {taxonomy}}: TermResolver,
  resolveLink: LinkResolver,
): SectionLink[] {
  const names = new Set((doc.termSections?.[taxonomy.name] ?? []).map(normalizeName));
  const isNamed = (heading: string) =>
    namesOf(heading, doc.templateHeadings).some(name => names.has(normalizeName(name)));
  return (names.size > 0 ? doc.page.links : []).flatMap(link => {
    const heading = link.headings.find(isNamed);
    const entry = heading === undefined ? null : resolveLink(link.url, doc)?.term;
    return heading !== undefined && entry?.taxonomy.name === taxonomy.name
      ? [{term: entry.term, place: link.place, heading}]
      : [];
  });
}

/** The terms that the page links to in the sections that its template names; `null` when there are none. */
export function readSectionTerms(
  doc: CatalogueDoc,
  resolver: TermResolver,
  resolveLink: LinkResolver,
): SectionTerms | null {
  const places = new Map<Term, Place>();
  let heading = '';
  for (const link of readSectionLinks(doc, resolver, resolveLink)) {
    if (!places.has(link.term)) places.set(link.term, link.place);
    heading ||= link.heading;
  }
  if (places.size === 0) return null;
  return {
    terms: inRegistryOrder(new Set(places.keys()), resolver),
    source: `the section \`${heading}\``,
    place: [...places.values()][0]!,
    placeOf: (term: Term) => places.get(term)!,
  };
}

/** The terms that the typed footer lists; `null` when it has no line for them. */
export function readFooterTerms(
  doc: CatalogueDoc,
  resolver: TermResolver,
  footer: readonly FooterLine[],
  resolveLink: LinkResolver,
  findings: Finding[],
): DeclaredTerms | null {
  const {registry} = resolver;
  const lines = footer.filter(
    ({kind}) => typeof kind === 'object' && kind.taxonomy.name === registry.taxonomy.name,
  );
  const terms = new Set<Term>();
  for (const line of lines) {
    for (const link of line.links) {
      const term = termOfLink(link, doc, resolver, resolveLink);
      if (term) {
        terms.add(term);
      } else if (!registry.incomplete) {
        const found = resolver.resolve(link.text);
        const {reason, note, expected} = found.term === null ? found : {reason: '', note: '', expected: []};
        const {path} = doc.page;
        findings.push({
          ruleId: 'unknown-term',
          path,
          place: link.place,
          reason,
          note,
          expected,
          actual: [link.text],
        });
      }
    }
    for (const item of line.items) {
      const {term} = resolver.resolve(item);
      if (term) terms.add(term);
    }
  }
  const [line] = lines;
  return line
    ? {terms: inRegistryOrder(terms, resolver), source: `the line \`**${line.label}**\``, place: line.place}
    : null;
}
