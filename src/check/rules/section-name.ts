import {numberIn} from '../../template/name-pattern.js';
import {sectionMatches, type SectionMatch} from '../match/page-match.js';
import {headingOf, quote, type RuleFinding, type TemplateRule} from '../rule.js';

/** A section is there under another name, or has another number than the next in its group. */
export const sectionName: TemplateRule = {
  id: 'section-name',
  severity: 'error',
  *check(match) {
    for (const each of sectionMatches(match.sections)) {
      for (const {section, isNamed, spec} of each.found) {
        if (isNamed) continue;
        const {line, column} = section.place.start;
        yield {
          place: section.place,
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected ${quote(spec.heading.text)}, found ${quote(section.text)} at ${line}:${column}`,
          note: `Rename the heading to ${quote(headingOf(spec))}, or name it in the template: \`<!-- template: aliases: ${section.text} -->\`.`,
          expected: [spec.heading.text],
          actual: [section.text],
        };
      }
      yield* misnumbered(each);
    }
  },
};

function* misnumbered({spec, found}: SectionMatch): Iterable<RuleFinding> {
  const first = spec.heading.number;
  if (first === null) return;
  const inPageOrder = [...found].filter(({isNamed}) => isNamed).sort((a, b) => a.place.start.line - b.place.start.line);
  let expected = first;
  for (const {section} of inPageOrder) {
    const number = numberIn(spec.heading, section.text);
    if (number !== null && number !== expected) {
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
