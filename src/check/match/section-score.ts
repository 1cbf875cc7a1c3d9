import {hasShape, isExactName} from '../../template/name-pattern.js';
import type {SectionSpec} from '../../template/template.js';
import {countBelow} from './below.js';
import {likeness} from './likeness.js';
import type {Claim} from './claims.js';
import type {Placed} from './outline.js';
import type {Score} from './score.js';

/** Names that share half of their telling words are alike. */
const ALIKE = 0.5;

/** Optional sections have to be meant without doubt: pages may have others of nearly their names. */
const SURE = 0.75;

/**
 * How well a section stands for one of the template's, the surest ground first: its name (2 to the letter, 1 by its
 * shape), the likeness of its words in percent, what is below it, its rank; and 1 for a heading that is all slots.
 */
export type SectionScore = readonly [name: number, words: number, below: number, rank: number, free: number];

export function scoreOfName(spec: SectionSpec, {key, depth}: Placed): SectionScore | null {
  const name = isExactName(spec.heading, key) ? 2 : hasShape(spec.heading, key) ? 1 : 0;
  return name === 0 ? null : [name, 0, 0, depth === spec.depth ? 1 : 0, 0];
}

/** A heading that is only a slot stands for all sections of its rank that nothing else stands for. */
export function scoreOfFree(spec: SectionSpec, {depth}: Placed): SectionScore | null {
  return !spec.heading.isFixed && depth === spec.depth ? [0, 0, 0, 0, 1] : null;
}

/** Words tell wherever a section stands; what is below it only where the template has it. */
export function scoreOfLikeness(spec: SectionSpec, placed: Placed, isInPlace: boolean): SectionScore | null {
  const {section, depth} = placed;
  const above = placed.parent?.section.text;
  const isAtRank = depth === spec.depth;
  const isAsked = spec.presence === 'required';
  const names = [spec.heading.text, ...spec.heading.aliases];
  const words = Math.max(...names.map(name => likeness(name, section.text, above)));
  const isAlike = isAsked ? words >= ALIKE && Math.abs(depth - spec.depth) <= 1 : words >= SURE && isAtRank;
  const rank = isAtRank ? 1 : 0;
  if (isAlike || words >= SURE) return [0, Math.max(1, Math.round(words * 100)), 0, rank, 0];
  const below = isInPlace && isAsked && isAtRank ? countBelow(spec, placed) : 0;
  return below > 0 ? [0, 0, below, rank, 0] : null;
}

export function groundOf([name, words, below]: Score): Claim['ground'] {
  if ((name ?? 0) > 0) return 'name';
  if ((words ?? 0) > 0) return 'words';
  return (below ?? 0) > 0 ? 'content' : 'name';
}
