import type {Section} from '../../../markdown/page.js';
import {quote} from '../../../markdown/quote.js';
import {hasShape, isExactName, nameKey} from '../../../template/name-pattern.js';
import {foundSections, sectionMatches, type PageMatch, type SectionMatch} from '../../match/page-match.js';
import type {RuleFinding, TemplateRule} from '../../rule.js';

/** A section that the template has once stands twice in one place, or a group has more members than a mark allows. */
export const duplicateSection: TemplateRule = {
  id: 'duplicate-section',
  severity: 'error',
  *check(match) {
    for (const {extra, matches} of levelsOf(match)) yield* duplicates(extra, matches);
    for (const each of sectionMatches(match.sections)) yield* surplus(each);
  },
};

/** Each place of a page with its unnamed sections, and what the template has there. */
function* levelsOf(match: PageMatch): Iterable<{extra: Section[]; matches: SectionMatch[]}> {
  yield {extra: match.extra, matches: match.sections};
  for (const found of foundSections(match.sections)) yield {extra: found.extra, matches: found.sections};
}

function* duplicates(extra: Section[], matches: SectionMatch[]): Iterable<RuleFinding> {
  for (const section of extra) {
    const key = nameKey(section.text);
    const match = matches.find(
      ({spec, found}) =>
        found.length > 0 &&
        spec.heading.isFixed &&
        (isExactName(spec.heading, key) || hasShape(spec.heading, key)),
    );
    const [first] = match?.found ?? [];
    if (!match || !first) continue;
    yield {
      place: section.place,
      line: match.spec.line,
      severity: match.spec.severity ?? undefined,
      reason: `Expected one section ${quote(match.spec.heading.text)}, found a second one; the first is in line ${first.place.start.line}`,
      note: 'Make one section of the two, or give one another name.',
      expected: [],
      actual: [section.text],
    };
  }
}

function* surplus({spec, found}: SectionMatch): Iterable<RuleFinding> {
  const max = spec.repeat?.max ?? null;
  const first = max === null ? undefined : found[max];
  if (max === null || !first) return;
  const bound = `at most ${max} ${max === 1 ? 'section' : 'sections'}`;
  yield {
    place: first.place,
    line: spec.line,
    severity: spec.severity ?? undefined,
    reason: `Expected ${bound} ${quote(spec.heading.text)}, found ${found.length}`,
    note: `Leave out ${found.length - max}, or make one of several.`,
    expected: [bound],
    actual: found.map(({section}) => section.text),
  };
}
