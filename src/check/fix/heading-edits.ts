import type {Edit, Fix} from '../../markdown/finding.js';
import {editDistance} from '../../markdown/did-you-mean.js';
import {replace, safe} from '../../markdown/fix.js';
import type {Section} from '../../markdown/page.js';
import type {SourceText} from '../../markdown/source-text.js';

const ATX = /^(?<indent> {0,3})(?<marks>#{1,6})(?=[ \t]|$)/u;

/**
 * Takes a number of `#` from the headings of sections, or adds them. `undefined` where one is underlined, or would have a
 * rank that there is not.
 */
export function shiftSections(sections: readonly Section[], by: number, source: SourceText): Fix | undefined {
  const edits = sections.map(({place: {start}}): Edit | null => {
    const {indent = '', marks = ''} = ATX.exec(source.line(start.line))?.groups ?? {};
    const rank = marks.length - by;
    if (marks === '' || rank < 1 || rank > 6) return null;
    return replace({line: start.line, column: indent.length + 1}, marks.length, '#'.repeat(rank));
  });
  const all = edits.filter(edit => edit !== null);
  return all.length > 0 && all.length === edits.length ? safe(...all) : undefined;
}

/**
 * Gives a heading the name that it was meant to have. Numbers, emoji and ids beside the name stay. `undefined` where the
 * name is set in more than one kind of print, or is no slip of the other.
 */
export function renameHeading({place, text}: Section, name: string, source: SourceText): Fix | undefined {
  const line = source.line(place.start.line);
  const written = withoutMark(text);
  const meant = withoutMark(name);
  const at = line.indexOf(written);
  if (!isSlip(written, meant) || at === -1 || place.end.line !== place.start.line) return undefined;
  return safe(replace({line: place.start.line, column: at + 1}, written.length, meant));
}

/** A name without the emoji and the number in front of it. */
function withoutMark(name: string): string {
  return name.replace(/^(?:[^\p{L}\p{N}]|\p{N}+[.)]\s)+/u, '');
}

/** Whether a name differs from the one that is meant by a few letters: in a long one more than in a short one. */
export function isSlip(written: string, meant: string): boolean {
  const most = Math.min(3, Math.floor(meant.length / 4));
  return most > 0 && editDistance(written.toLowerCase(), meant.toLowerCase(), most) <= most;
}

/** Sections with all below them, in the order of the page. */
export function withSubsections(sections: readonly Section[]): Section[] {
  return sections.flatMap(section => [section, ...withSubsections(section.sections)]);
}
