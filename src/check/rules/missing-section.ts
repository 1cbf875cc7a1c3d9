import {sectionMatches} from '../match/page-match.js';
import {headingOf, placeBefore, quote, sectionBefore, type TemplateRule} from '../rule.js';

/** A section that the template has is nowhere on the page, under no name; or a group has too few members. */
export const missingSection: TemplateRule = {
  id: 'missing-section',
  severity: 'error',
  *check(match) {
    for (const each of sectionMatches(match.sections)) {
      const {spec, found, parent} = each;
      const min = spec.repeat?.min ?? 1;
      if (spec.required !== true || found.length >= min) continue;
      const heading = headingOf(spec);
      const before = found.at(-1) ?? sectionBefore(each);
      const where = before ? ` after ${before.name}` : ` ${(parent ?? match.top).where}`;
      const count = min > 1 ? `at least ${min} sections` : 'a section';
      yield {
        place: placeBefore(each, match),
        line: spec.line,
        severity: spec.severity ?? undefined,
        reason: `Expected ${count} ${quote(heading)}${where}, found ${found.length === 0 ? 'none' : found.length}`,
        note: `Add a heading ${quote(heading)}${where}, and below it what the template has there.`,
        expected: [spec.heading.text],
        actual: found.map(({section}) => section.text),
      };
    }
  },
};
