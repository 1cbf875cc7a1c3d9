import {addSection} from '../../fix/section-edits.js';
import {readLookAlikes, type LookAlike} from '../../../markdown/words/look-alikes.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import type {SourceText} from '../../../markdown/source-text.js';
import {matchesName, numberIn, withNumber} from '../../../template/name-pattern.js';
import {
  sectionMatches,
  type FoundSection,
  type PageMatch,
  type SectionMatch,
} from '../../match/page-match.js';
import {headingOf, sectionBefore, type RuleFinding, type TemplateRule} from '../../rule.js';

/** Two that are missing are soon said singly. */
const FEWEST_FOLDED = 3;

/**
 * A section that the template has is nowhere on the page, under no name; or a group has too few members. Where a place
 * has no sections at all, that is said once, and each of them is folded.
 */
export const missingSection: TemplateRule = {
  id: 'missing-section',
  severity: 'error',
  *check(match, {source}) {
    const levels = new Map<SectionMatch[], SectionMatch[]>();
    for (const each of sectionMatches(match.sections)) {
      const {spec, siblings, found} = each;
      const isMissing = spec.presence === 'required' && found.length < (spec.repeat?.min ?? 1);
      if (isMissing) levels.set(siblings, [...(levels.get(siblings) ?? []), each]);
    }
    if (levels.size === 0) return;
    const lookAlikes = readLookAlikes(match.page.tree);
    for (const [siblings, missing] of levels) {
      const alike = missing.map(({spec, found}) =>
        lookAlikes.find(({text}) => found.length === 0 && matchesName(spec.heading, text)),
      );
      const {extra} = missing[0]?.parent ?? match;
      const isBare =
        missing.length >= FEWEST_FOLDED &&
        [...extra, ...siblings.flatMap(({found}) => found), ...alike.filter(Boolean)].length === 0;
      if (isBare) yield findAll(missing, match);
      for (const [index, each] of missing.entries()) {
        yield {
          ...findOne(each, alike[index] ?? null, match, source),
          ...(isBare && {folded: true}),
        };
      }
    }
  },
};

function findAll(missing: readonly SectionMatch[], match: PageMatch): RuleFinding {
  const [first] = missing;
  const {place, where} = first?.parent ?? match.top;
  const names = missing.map(({spec}) => spec.heading.text);
  const severities = new Set(missing.map(({spec}) => spec.severity));
  return {
    place,
    line: first?.spec.line,
    severity: severities.size === 1 ? (first?.spec.severity ?? undefined) : undefined,
    reason: `Expected the sections ${quoteAll(names)} ${where}, found none of them`,
    note: `Add a heading for each, such as ${quote(first ? headingOf(first.spec) : '')}, and below it what the template has there.`,
    expected: names,
    actual: [],
  };
}

function findOne(
  each: SectionMatch,
  alike: LookAlike | null,
  match: PageMatch,
  source: SourceText,
): RuleFinding {
  const {spec, found, parent} = each;
  const min = spec.repeat?.min ?? 1;
  const heading = headingOf(spec);
  const {members, number} = beforeGap(each);
  const next =
    number === null
      ? heading
      : headingOf({depth: spec.depth, heading: {text: withNumber(spec.heading, number)}});
  const before = members.at(-1) ?? sectionBefore(each);
  const where = before ? ` after ${before.name}` : ` ${(parent ?? match.top).where}`;
  const shared = {line: spec.line, severity: spec.severity ?? undefined, expected: [spec.heading.text]};
  if (alike) {
    const {line, column} = alike.place.start;
    return {
      ...shared,
      place: alike.place,
      reason: `Expected a section ${quote(heading)}${where}, found it ${alike.how} at ${line}:${column}`,
      note: `Write it as a heading, on a line of its own: ${quote(next)}.`,
      actual: [alike.text],
    };
  }
  const count = min > 1 ? `at least ${min} sections` : 'a section';
  return {
    ...shared,
    place: (before ?? parent ?? match.top).place,
    reason: `Expected ${count} ${quote(heading)}${found.length === 0 ? where : ''}, found ${found.length === 0 ? 'none' : found.length}`,
    note: `Add a heading ${quote(next)}${where}, and below it what the template has there.`,
    actual: found.map(({section}) => section.text),
    fix: addSection(
      each,
      number === null ? spec.heading.text : withNumber(spec.heading, number),
      before,
      match,
      source,
    ),
  };
}

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
