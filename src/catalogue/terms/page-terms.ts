import type {Finding} from '../../markdown/finding.js';
import {quoteAll} from '../../markdown/quote.js';
import type {CatalogueDoc} from '../catalogue.js';
import {readFrontMatterTerms} from './declared-terms.js';
import type {DeclaredTerms} from './declared-terms.js';
import type {FooterLine} from '../footer/footer.js';
import {readFooterTerms, readSectionTerms} from './linked-terms.js';
import type {LinkResolver} from '../links/resolve-link.js';
import type {TermResolver} from './terms.js';

/**
 * Reads which terms of a taxonomy a page has: from front matter; without that, from the links in the sections that
 * its template names; without those, from its typed footer. A section that links to a term that the front matter
 * lacks is a finding; the footer is compared by `checkFooter`.
 */
export function readPageTerms(
  doc: CatalogueDoc,
  resolver: TermResolver,
  footer: readonly FooterLine[],
  resolveLink: LinkResolver,
): {declared: DeclaredTerms; findings: Finding[]} {
  const findings: Finding[] = [];
  const sections = readSectionTerms(doc, resolver, resolveLink);
  const declared = readFrontMatterTerms(doc, resolver, findings);
  if (!declared) {
    const found = sections ?? readFooterTerms(doc, resolver, footer, resolveLink, findings);
    return {declared: found ?? {terms: [], source: null, place: null}, findings};
  }
  // A mistyped id is no other term, and is reported already.
  const meant = new Set(findings.flatMap(({expected = []}) => expected));
  const missing = sections?.terms.filter(term => !declared.terms.includes(term) && !meant.has(term.id)) ?? [];
  if (sections && missing.length > 0) {
    const {taxonomy} = resolver.registry;
    const place = sections.placeOf(missing[0]!);
    const {line} = place.start;
    const ids = quoteAll(
      missing.map(({id}) => id),
      ', ',
    );
    findings.push({
      ruleId: 'term-sources',
      path: doc.page.path,
      place,
      reason: `Found ${ids} in ${sections.source} (line ${line}) and not in ${declared.source} (line ${declared.place?.start.line}).`,
      note: `Add ${ids} to \`${taxonomy.frontMatterKey}\`, or take the link out of the section.`,
      expected: declared.terms.map(({id}) => id),
      actual: sections.terms.map(({id}) => id),
    });
  }
  return {declared, findings};
}
