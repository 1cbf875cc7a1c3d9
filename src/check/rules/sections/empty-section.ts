import {quote} from '../../../markdown/quote.js';
import {foundSections} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A heading with nothing below it, where the template has something. */
export const emptySection: TemplateRule = {
  id: 'empty-section',
  severity: 'error',
  *check(match) {
    for (const {section, spec, isEmpty} of foundSections(match.sections)) {
      if (!isEmpty || !spec.hasContent) continue;
      yield {
        place: section.place,
        line: spec.line,
        severity: spec.severity ?? undefined,
        reason: `Expected text below ${quote(section.text)}, found none`,
        note:
          spec.presence === 'required'
            ? 'Write what the template asks for there.'
            : 'Write what the template asks for there, or remove the heading: the section is optional.',
        expected: [spec.heading.text],
        actual: [],
      };
    }
  },
};
