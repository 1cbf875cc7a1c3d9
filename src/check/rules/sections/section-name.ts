import {quote} from '../../../markdown/quote.js';
import {numberIn, withNumber} from '../../../template/name-pattern.js';
import {sectionMatches, type FoundSection, type SectionMatch} from '../../match/page-match.js';
import type {RuleFinding, TemplateRule} from '../../rule.js';

/** A section is there under another name, or has another number than the next in its group. */
export const sectionName: TemplateRule = {
  id: 'section-name',
  severity: 'error',
  *check(match) {
    for (const each of sectionMatches(match.sections)) {
      yield* renamed(each);
      yield* misnumbered(each);
    }
  },
};

function* renamed({spec, found}: SectionMatch): Iterable<RuleFinding> {
  for (const [index, {section, isNamed}] of inPageOrder(found).entries()) {
    if (isNamed) continue;
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
    };
  }
}

function* misnumbered({spec, found}: SectionMatch): Iterable<RuleFinding> {
  const first = spec.heading.number;
  if (first === null) return;
  let expected = first;
  // Where members of the group are missing, the gaps that they leave are no slips.
  let gaps = Math.max(0, (spec.repeat?.min ?? 0) - found.length);
  for (const {section, isNamed} of inPageOrder(found)) {
    const number = isNamed ? numberIn(spec.heading, section.text) : null;
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

function inPageOrder(found: readonly FoundSection[]): FoundSection[] {
  return [...found].sort((a, b) => a.place.start.line - b.place.start.line);
}
