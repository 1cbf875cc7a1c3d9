import type {RootContent} from 'mdast';
import type {Section} from '../../markdown/page.js';
import {matchesName, nameKey} from '../../template/name-pattern.js';
import type {SectionSpec} from '../../template/template.js';
import type {Claim, Claims} from './claims.js';

/** A section of the page where it stands when ranks are read as the template means them. */
export interface Placed {
  section: Section;
  /** Its name, ready to be compared. */
  key: string;
  claim: Claim | null;
  /** The section that holds it; `null` at the top. */
  parent: Placed | null;
  children: Placed[];
  /** Its rank, as it is meant. */
  depth: number;
  /** Position among all sections of the page. */
  index: number;
}

/**
 * The outline of a page as it is meant: a section with a wrong rank stands where the template has its rank, so that
 * one wrong `#` does not move all that follows it. Returns the sections in the order of the page.
 *
 * @param top Rank of the template's first sections.
 */
export function placeSections(
  sections: readonly Section[],
  claims: Claims,
  {shift, top}: {shift: number; top: number},
): Placed[] {
  const placed: Placed[] = [];
  const path: Placed[] = [];
  let inherited: {from: number; by: number} = {from: Infinity, by: shift};
  for (const section of flatten(sections)) {
    const claim = claims.of({section});
    if (section.depth <= inherited.from) inherited = {from: Infinity, by: shift};
    if (claim) inherited = {from: section.depth, by: section.depth - claim.spec.depth};
    const depth = claim ? claim.spec.depth : section.depth - inherited.by;
    // An H1 on a page that is a rank too deep is meant as less than 1: nothing holds it.
    while ((path.at(-1)?.depth ?? -Infinity) >= depth) path.pop();
    const parent = path.at(-1) ?? null;
    const each: Placed = {
      section,
      key: nameKey(section.text),
      claim,
      parent,
      children: [],
      depth,
      index: placed.length,
    };
    parent?.children.push(each);
    placed.push(each);
    // An H1 among H2s is pasted in by mistake; what follows it belongs to the page as before.
    if (claim || depth >= top) path.push(each);
  }
  return placed;
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap(section => [section, ...flatten(section.sections)]);
}

/** The sections at the top. */
export function topOf(placed: readonly Placed[]): Placed[] {
  return placed.filter(({parent}) => parent === null);
}

/** By how many ranks most of the template's top sections are off: 0 unless more than half are off alike. */
export function commonShift(specs: readonly SectionSpec[], claims: Claims): number {
  const top = new Set(specs.filter(({anyRank}) => !anyRank));
  const shifts = [...claims].flatMap(([{depth}, {spec}]) => (top.has(spec) ? [depth - spec.depth] : []));
  const counts = new Map<number, number>();
  for (const shift of shifts) counts.set(shift, (counts.get(shift) ?? 0) + 1);
  for (const [shift, count] of counts) if (shifts.length > 1 && count * 2 > shifts.length) return shift;
  return 0;
}

/**
 * The blocks of a section and of all sections below it that the template does not name. A section that stands there
 * a second time is named, and holds nothing for the section above.
 */
export function contentOf({section, children}: Placed): RootContent[] {
  const claims = children.flatMap(child => child.claim ?? []);
  const isDuplicate = (child: Placed) =>
    claims.some(({spec}) => spec.heading.isFixed && matchesName(spec.heading, child.section.text));
  return [
    ...section.content,
    ...children.filter(child => child.claim === null && !isDuplicate(child)).flatMap(contentOf),
  ];
}
