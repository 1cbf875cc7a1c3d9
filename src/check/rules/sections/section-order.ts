import {quote} from '../../../markdown/quote.js';
import {longestOrder} from '../../match/longest-order.js';
import {sectionMatches, type FoundSection, type SectionMatch} from '../../match/page-match.js';
import type {RuleFinding, TemplateRule} from '../../rule.js';
import {isShuffled, membersOf} from './members.js';

/** Sections stand in another order than the template's, or in another section. The fewest to move are reported. */
export const sectionOrder: TemplateRule = {
  id: 'section-order',
  severity: 'error',
  *check(match) {
    const levels = new Set<SectionMatch[]>();
    for (const each of sectionMatches(match.sections)) {
      levels.add(each.siblings);
      const first = each.spec.heading.number;
      const members = membersOf(each);
      if (first !== null && isShuffled(members, first))
        yield* moved(members.map(({found, number}) => ({found, rank: number ?? 0})));
    }
    for (const siblings of levels) {
      yield* strayed(siblings);
      yield* moved(inPageOrder(siblings));
    }
  },
};

function* strayed(siblings: SectionMatch[]): Iterable<RuleFinding> {
  for (const {spec, found, parent} of siblings) {
    for (const {section, strayedInto} of found) {
      if (strayedInto === null) continue;
      const where = parent ? `in ${parent.name}` : 'at the top of the page';
      yield {
        place: section.place,
        line: spec.line,
        severity: spec.severity ?? undefined,
        reason: `Expected ${quote(section.text)} ${where}, found it ${strayedInto}`,
        note: parent
          ? `Move the section to ${parent.name}.`
          : 'Move the section out, to the sections at the top.',
        expected: [spec.heading.text],
        actual: [section.text],
      };
    }
  }
}

/** A section, and which of its place it is in the template. */
interface Ranked {
  found: FoundSection;
  rank: number;
}

function inPageOrder(siblings: SectionMatch[]): Ranked[] {
  return siblings
    .flatMap((match, rank) =>
      match.found.filter(({strayedInto}) => strayedInto === null).map(found => ({found, rank})),
    )
    .sort((a, b) => a.found.place.start.line - b.found.place.start.line);
}

function* moved(ranked: Ranked[]): Iterable<RuleFinding> {
  const kept = longestOrder(ranked.map(({rank}) => rank));
  const inPlace = ranked.filter((_, index) => kept.has(index));
  for (const {found, rank} of ranked.filter((_, index) => !kept.has(index))) {
    const after = inPlace.filter(other => other.rank < rank).at(-1)?.found;
    const before = inPlace.find(other => other.rank > rank)?.found;
    yield {
      place: found.place,
      line: found.spec.line,
      severity: found.spec.severity ?? undefined,
      reason: `Expected ${found.name} ${between(after, before)}, found it ${nearby(
        found,
        ranked.map(each => each.found),
      )}`,
      note: `Move the section ${between(after, before)}.`,
      expected: [found.spec.heading.text],
      actual: [found.section.text],
    };
  }
}

function between(after: FoundSection | undefined, before: FoundSection | undefined): string {
  if (after && before) return `between ${after.name} and ${before.name}`;
  return after ? `after ${after.name}` : `before ${before?.name ?? 'the others'}`;
}

function nearby(found: FoundSection, all: FoundSection[]): string {
  const index = all.indexOf(found);
  const before = all[index - 1];
  return before ? `after ${before.name}` : `before ${all[index + 1]?.name ?? 'the others'}`;
}
