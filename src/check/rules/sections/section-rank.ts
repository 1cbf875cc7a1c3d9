import {quote} from '../../../markdown/quote.js';
import {foundSections} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A heading has more or fewer `#` than in the template. Said once for a section with all that is below it. */
export const sectionRank: TemplateRule = {
  id: 'section-rank',
  severity: 'error',
  *check(match) {
    const [first] = foundSections(match.sections);
    // Where the template has no title, a page may have one, and its sections below that.
    const isBelowTitle = match.shift === 1 && !match.template.hasTitle;
    if (match.shift !== 0 && !isBelowTitle && first) {
      const {depth} = first.spec;
      yield {
        place: first.place,
        line: first.spec.line,
        reason: `Expected the sections of the page to begin at rank ${rank(depth)}, found ${rank(depth + match.shift)}`,
        note: `${match.shift > 0 ? 'Take' : 'Add'} ${Math.abs(match.shift)} \`#\` ${match.shift > 0 ? 'from' : 'to'} every heading of the page.`,
        expected: [rank(depth)],
        actual: [rank(depth + match.shift)],
      };
    }
    for (const {spec, section, shift, strayedInto} of foundSections(match.sections)) {
      // A section in the wrong place gets its rank when it is moved.
      if (shift === 0 || spec.anyRank || strayedInto !== null) continue;
      const expected = section.depth - shift;
      yield {
        place: section.place,
        line: spec.line,
        severity: spec.severity ?? undefined,
        reason: `Expected ${quote(section.text)} to be ${rank(expected)}, found ${rank(section.depth)}`,
        note: `Write \`${'#'.repeat(expected)} ${section.text}\`${section.sections.length > 0 ? ', and shift the headings below it alike' : ''}.`,
        expected: [rank(expected)],
        actual: [rank(section.depth)],
      };
    }
  },
};

function rank(depth: number): string {
  return `H${depth}`;
}
