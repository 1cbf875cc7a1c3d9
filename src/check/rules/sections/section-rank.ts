import {shiftSections, withSubsections} from '../../fix/heading-edits.js';
import {quote} from '../../../markdown/quote.js';
import type {Section} from '../../../markdown/page.js';
import {foundSections, type FoundSection} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A heading has more or fewer `#` than in the template. Said once for a section with all that is below it. */
export const sectionRank: TemplateRule = {
  id: 'section-rank',
  severity: 'error',
  *check(match, {source}) {
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
        fix: shiftSections(withSubsections(match.page.sections), match.shift, source),
      };
    }
    const all = [...foundSections(match.sections)];
    for (const found of all) {
      const {spec, section, shift, strayedInto} = found;
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
        fix: shiftSections(subtreeOf(found, all), shift, source),
      };
    }
  },
};

/**
 * The headings that get another rank with that of a section. One that has too high a rank takes in the sections behind
 * it: they end where the next begins that the template has elsewhere. Empty where nobody knows what belongs to it.
 */
function subtreeOf({section, shift, sections}: FoundSection, all: readonly FoundSection[]): Section[] {
  const below = withSubsections([section]);
  if (shift > 0) return below;
  const own = new Set([section, ...[...foundSections(sections)].map(each => each.section)]);
  const known = new Set(all.map(each => each.section));
  const next = below.findIndex(each => known.has(each) && !own.has(each));
  const reached = next === -1 ? below : below.slice(0, next);
  const isSure = reached.every(each => own.has(each) || each.depth > section.depth - shift);
  return isSure ? reached : [];
}

function rank(depth: number): string {
  return `H${depth}`;
}
