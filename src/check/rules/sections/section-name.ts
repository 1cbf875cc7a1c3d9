import {renameHeading} from '../../fix/heading-edits.js';
import {quote} from '../../../markdown/quote.js';
import type {SourceText} from '../../../markdown/source-text.js';
import {withNumber} from '../../../template/name-pattern.js';
import {sectionMatches, type SectionMatch} from '../../match/page-match.js';
import type {RuleFinding, TemplateRule} from '../../rule.js';
import {isShuffled, membersOf} from './members.js';

/** A section is there under another name, or has another number than the next in its group. */
export const sectionName: TemplateRule = {
  id: 'section-name',
  severity: 'error',
  *check(match, {source}) {
    for (const each of sectionMatches(match.sections)) {
      yield* renamed(each, source);
      yield* misnumbered(each);
    }
  },
};

function* renamed(match: SectionMatch, source: SourceText): Iterable<RuleFinding> {
  const {spec} = match;
  for (const [index, {found}] of membersOf(match).entries()) {
    const {section, ground} = found;
    if (ground === 'name') continue;
    const {line, column} = section.place.start;
    const name = withNumber(spec.heading, (spec.heading.number ?? 0) + index);
    yield {
      place: section.place,
      line: spec.line,
      severity: spec.severity ?? undefined,
      reason: `Expected ${quote(name)}, found ${quote(section.text)} at ${line}:${column}`,
      note: spec.heading.hasSlots
        ? `Write the heading as in ${quote(`${'#'.repeat(spec.depth)} ${name}`)}.`
        : `Rename the heading to ${quote(`${'#'.repeat(spec.depth)} ${name}`)}, or name it in the template: \`<!-- template: aliases: ${section.text} -->\`.`,
      expected: [name],
      actual: [section.text],
      ...(!spec.heading.hasSlots && {fix: renameHeading(section, name, source)}),
    };
  }
}

function* misnumbered(match: SectionMatch): Iterable<RuleFinding> {
  const {spec, found} = match;
  const first = spec.heading.number;
  const members = membersOf(match);
  if (first === null || isShuffled(members, first)) return;
  let expected = first;
  // Where members of the group are missing, the gaps that they leave are no slips.
  let gaps = Math.max(0, (spec.repeat?.min ?? 0) - found.length);
  for (const {
    found: {section},
    number,
  } of members) {
    const gap = number === null ? 0 : number - expected;
    if (gap > 0 && gap <= gaps) {
      gaps -= gap;
    } else if (number !== null && gap !== 0) {
      const name = section.text.replace(String(number), String(expected));
      yield {
        place: section.place,
        line: spec.line,
        severity: spec.severity ?? undefined,
        reason: `Expected ${quote(name)}, found ${quote(section.text)}: these sections are numbered in sequence`,
        note: `Write ${quote(name)}.`,
        expected: [name],
        actual: [section.text],
      };
    }
    // One message for one slip: what follows is counted on from the number that is there.
    expected = (number ?? expected) + 1;
  }
}
