import {hasShape, isExactName, nameKey} from '../../../template/name-pattern.js';
import {foundSections} from '../../match/page-match.js';
import type {RuleFinding, TemplateRule} from '../../rule.js';
import type {Section} from '../../../markdown/page.js';
import {quote} from '../../../markdown/quote.js';
import type {SectionMatch} from '../../match/page-match.js';

/** A section that the template does not have. Off, unless asked for by the options or by `sections: closed`. */
export const unexpectedSection: TemplateRule = {
  id: 'unexpected-section',
  severity: 'off',
  *check(match) {
    const {title, closed, sections} = match.template;
    yield* unexpected(match.extra, match.sections, closed, title?.line ?? sections[0]?.line);
    for (const found of foundSections(match.sections))
      yield* unexpected(found.extra, found.sections, found.spec.closed, found.spec.line);
  },
};

function* unexpected(
  extra: Section[],
  matches: SectionMatch[],
  closed: boolean,
  line: number | undefined,
): Iterable<RuleFinding> {
  for (const section of extra) {
    const key = nameKey(section.text);
    // A second H1 is a second title, which is another rule's.
    if (
      section.depth === 1 ||
      matches.some(({spec}) => isExactName(spec.heading, key) || hasShape(spec.heading, key))
    )
      continue;
    yield {
      place: section.place,
      line,
      severity: closed ? 'error' : undefined,
      reason: `Expected only sections of the template, found ${quote(section.text)}`,
      note: 'Move its text into a section of the template, or add the section to the template.',
      expected: matches.map(({spec}) => spec.heading.text),
      actual: [section.text],
    };
  }
}
