import {numberIn} from '../../../template/name-pattern.js';
import type {FoundSection, SectionMatch} from '../../match/page-match.js';

/** A member of a numbered group; its number is `null` where it bears another name. */
export interface Member {
  found: FoundSection;
  number: number | null;
}

/** The members of a group in the order of the page. */
export function membersOf({spec, found}: SectionMatch): Member[] {
  return [...found]
    .sort((a, b) => a.place.start.line - b.place.start.line)
    .map(each => ({
      found: each,
      number: each.ground === 'name' ? numberIn(spec.heading, each.section.text) : null,
    }));
}

/** Whether all numbers of a group are there, each once, and only their order is another. */
export function isShuffled(members: readonly Member[], first: number): boolean {
  const sorted = members.map(({number}) => number ?? -1).sort((a, b) => a - b);
  return (
    sorted.every((number, index) => number === first + index) &&
    members.some(({number}, index) => number !== first + index)
  );
}
