import type {RootContent} from 'mdast';
import type {Section} from '../../markdown/page.js';
import {matchesName} from '../../template/name-pattern.js';
import {flatten, type Claim, type Claims} from './claims.js';

/** A section of the page where it stands when ranks are read as the template means them. */
export interface Placed {
  section: Section;
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
 */
export function placeSections(sections: readonly Section[], claims: Claims, shift: number): Placed[] {
  const placed: Placed[] = [];
  const path: {depth: number; placed: Placed}[] = [];
  let inherited: {from: number; by: number} = {from: Infinity, by: shift};
  flatten(sections).forEach((section, index) => {
    const claim = claims.bySection.get(section) ?? null;
    if (section.depth <= inherited.from) inherited = {from: Infinity, by: shift};
    if (claim) inherited = {from: section.depth, by: section.depth - claim.spec.depth};
    const depth = claim ? claim.spec.depth : section.depth - inherited.by;
    // An H1 on a page that is a rank too deep is meant as less than 1: nothing holds it.
    while ((path.at(-1)?.depth ?? -Infinity) >= depth) path.pop();
    const parent = path.at(-1)?.placed ?? null;
    const each: Placed = {section, claim, parent, children: [], depth, index};
    parent?.children.push(each);
    placed.push(each);
    // A second H1 is pasted in by mistake; what follows it belongs to the page as before.
    if (claim || depth > 1) path.push({depth, placed: each});
  });
  return placed;
}

/** By how many ranks most of the template's top sections are off: 0 unless more than half are off alike. */
export function commonShift(claims: Claims): number {
  const shifts = claims.top
    .filter(({spec}) => !spec.anyRank)
    .map(({spec, section}) => section.depth - spec.depth);
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
