import {readLookAlikes, type LookAlike} from '../../../markdown/look-alikes.js';
import {quote} from '../../../markdown/quote.js';
import {matchesName, numberIn, withNumber} from '../../../template/name-pattern.js';
import {sectionMatches, type FoundSection, type SectionMatch} from '../../match/page-match.js';
import {headingOf, sectionBefore, type TemplateRule} from '../../rule.js';

/** A section that the template has is nowhere on the page, under no name; or a group has too few members. */
export const missingSection: TemplateRule = {
  id: 'missing-section',
  severity: 'error',
  *check(match) {
    let lookAlikes: LookAlike[] | null = null;
    for (const each of sectionMatches(match.sections)) {
      const {spec, found, parent} = each;
      const min = spec.repeat?.min ?? 1;
      if (spec.presence !== 'required' || found.length >= min) continue;
      const heading = headingOf(spec);
      const {members, number} = beforeGap(each);
      const next =
        number === null
          ? heading
          : headingOf({depth: spec.depth, heading: {text: withNumber(spec.heading, number)}});
      const before = members.at(-1) ?? sectionBefore(each);
      const where = before ? ` after ${before.name}` : ` ${(parent ?? match.top).where}`;
      lookAlikes ??= readLookAlikes(match.page.tree);
      const alike = lookAlikes.find(({text}) => found.length === 0 && matchesName(spec.heading, text));
      if (alike) {
        const {line, column} = alike.place.start;
        yield {
          place: alike.place,
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected a section ${quote(heading)}${where}, found it ${alike.how} at ${line}:${column}`,
          note: `Write it as a heading, on a line of its own: ${quote(next)}.`,
          expected: [spec.heading.text],
          actual: [alike.text],
        };
        continue;
      }
      const count = min > 1 ? `at least ${min} sections` : 'a section';
      yield {
        place: (before ?? parent ?? match.top).place,
        line: spec.line,
        severity: spec.severity ?? undefined,
        reason: `Expected ${count} ${quote(heading)}${found.length === 0 ? where : ''}, found ${found.length === 0 ? 'none' : found.length}`,
        note: `Add a heading ${quote(next)}${where}, and below it what the template has there.`,
        expected: [spec.heading.text],
        actual: found.map(({section}) => section.text),
      };
    }
  },
};

/** The members of a group in front of the first that is missing, and the number of that one. */
function beforeGap({spec, found}: SectionMatch): {members: FoundSection[]; number: number | null} {
  const members = [...found].sort((a, b) => a.place.start.line - b.place.start.line);
  const {number: first} = spec.heading;
  if (first === null) return {members, number: null};
  const gap = members.findIndex(
    ({section}, index) => (numberIn(spec.heading, section.text) ?? 0) > first + index,
  );
  const kept = gap === -1 ? members : members.slice(0, gap);
  return {members: kept, number: first + kept.length};
}
