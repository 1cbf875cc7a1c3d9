import type {TextLink} from '../../../markdown/page.js';
import {quote} from '../../../markdown/quote.js';
import {foundSections} from '../../match/page-match.js';
import type {FoundSection} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A section has fewer links to a taxonomy's terms than the template's own words ask for. */
export const missingReference: TemplateRule = {
  id: 'missing-reference',
  severity: 'warning',
  *check({sections}, {page, taxonomyOf, taxonomies, isLeftover}) {
    if (!taxonomyOf) return;
    for (const found of foundSections(sections)) {
      const asked = found.elements.flatMap(element =>
        element.kind === 'prose' && element.paragraphs.length > 0 ? [element] : [],
      );
      for (const {spec, paragraphs} of asked) {
        if (paragraphs.some(node => isLeftover(node))) continue;
        for (const {taxonomy, min} of spec.hints.references) {
          const links = page.links.filter(link => {
            const own = taxonomyOf(page, link);
            // What keeps the term of a link unknown is reported where it is.
            return isIn(found, link) && (own === taxonomy || own === undefined);
          });
          if (links.length >= min) continue;
          const singular = taxonomies.find(({name}) => name === taxonomy)?.singular.toLowerCase() ?? taxonomy;
          yield {
            place: found.place,
            line: spec.line,
            severity: spec.severity ?? undefined,
            reason: `Expected at least ${min === 1 ? `one link to a ${singular}` : `${min} links to ${taxonomy}`} in ${found.name}, found ${links.length === 0 ? 'none' : links.length}`,
            note: `The template asks for ${quote(spec.text)}: link the page of a ${singular}.`,
            expected: [`at least ${min} of ${taxonomy}`],
            actual: links.map(({url}) => url),
          };
        }
      }
    }
  },
};

function isIn({section}: FoundSection, {place}: TextLink): boolean {
  const last = section.content.at(-1)?.position?.end.line ?? section.place.end.line;
  return place.start.line >= section.place.start.line && place.start.line <= last;
}
