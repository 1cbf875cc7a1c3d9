import type {Section} from '../../markdown/page.js';
import {numberIn} from '../../template/name-pattern.js';
import type {SectionSpec} from '../../template/template.js';
import {assign} from './align.js';
import {Claims} from './claims.js';
import {commonShift, placeSections, topOf, type Placed} from './outline.js';
import {groundOf, scoreOfFree, scoreOfLikeness, scoreOfName, type SectionScore} from './section-score.js';

/** Pages with more unnamed sections in one place than this are no drafts of the template: the rest is not compared. */
const MOST_CANDIDATES = 200;

/**
 * Finds the sections of a page that stand for those of its template: by name where the template has them, by name
 * anywhere else on the page, and then, where ranks are known, by likeness. Each stands for one at most.
 */
export function claimSections(
  specs: readonly SectionSpec[],
  sections: readonly Section[],
): {placed: Placed[]; shift: number} {
  const claims = new Claims();
  const top = Math.min(...specs.map(({depth}) => depth), 2);
  const place = (shift: number) => placeSections(sections, claims, {shift, top});
  const written = place(0);
  claimLevel(specs, topOf(written), {claims, ground: 'name', isInGroup: false});
  claimStrays(specs, null, written, claims);
  const shift = commonShift(specs, claims);
  claimLevel(specs, topOf(place(shift)), {claims, ground: 'any', isInGroup: false});
  return {placed: place(shift), shift};
}

/** Whether a heading of the template stands for several sections of a page. */
export function isMany({repeat, heading}: SectionSpec): boolean {
  return repeat !== null || !heading.isFixed;
}

interface Pass {
  claims: Claims;
  ground: 'name' | 'any';
  /** Below a group, each member has sections of its own. */
  isInGroup: boolean;
}

/** Pairs the sections of one place with what the template has there, and goes on below those that stand for something. */
function claimLevel(specs: readonly SectionSpec[], children: readonly Placed[], pass: Pass): void {
  const {claims, isInGroup} = pass;
  for (const {spec, part, score} of assign(specs, children, levelScore(specs, children, pass), isMany))
    if (!claims.of(part)) claims.add(part, {spec, ground: groundOf(score)});
  for (const child of children) {
    const own = claims.of(child);
    // What is only taken for a section of the template is not asked for more.
    if (own && own.ground !== 'content')
      claimLevel(own.spec.sections, child.children, {...pass, isInGroup: isInGroup || isMany(own.spec)});
  }
}

/** How well a section stands for a spec of its level, as far as neither is taken. */
function levelScore(specs: readonly SectionSpec[], children: readonly Placed[], pass: Pass) {
  const {claims, ground, isInGroup} = pass;
  const counts = new Map<SectionSpec, number>();
  for (const child of children) {
    const spec = claims.of(child)?.spec;
    if (spec) counts.set(spec, (counts.get(spec) ?? 0) + 1);
  }
  const isOpen = (spec: SectionSpec) => {
    const there = counts.get(spec) ?? 0;
    return there === 0 ? isInGroup || claims.count(spec) === 0 : there < (spec.repeat?.min ?? 1);
  };
  const names = new Set(specs.flatMap(({heading}) => heading.exact));
  const unnamed = children.filter(child => !claims.of(child) && !names.has(child.key));
  const compared = new Set(ground === 'any' ? unnamed.slice(0, MOST_CANDIDATES) : []);
  const hasFree = specs.some(({heading}) => !heading.isFixed);
  return (spec: SectionSpec, child: Placed, isInOrder: boolean): SectionScore | null => {
    const own = claims.of(child);
    if (own) return own.spec === spec ? [2, 0, 0, 0, 0] : null;
    const named = scoreOfName(spec, child);
    if (named && (named[0] === 2 || !names.has(child.key)))
      return isMany(spec) || isOpen(spec) ? named : null;
    if (ground === 'name' || names.has(child.key)) return null;
    const alike =
      spec.heading.isFixed && compared.has(child) && isOpen(spec)
        ? scoreOfLikeness(spec, child, isInOrder && !hasFree)
        : null;
    return alike ?? scoreOfFree(spec, child);
  };
}

/**
 * Finds, by name alone, what is missing where the template has it anywhere else on the page: the one nearest in rank.
 * Below a group nothing is looked for, since it may well belong to another member.
 */
function claimStrays(
  specs: readonly SectionSpec[],
  holder: SectionSpec | null,
  all: readonly Placed[],
  claims: Claims,
): void {
  for (const spec of specs) {
    const isMissing = claims.count(spec) < (spec.repeat?.min ?? 1);
    const named = all.filter(
      (each, index) => isMissing && isStray(spec, holder, each, all[index - 1], claims),
    );
    const off = ({section}: Placed) => Math.abs(section.depth - spec.depth);
    const nearest = spec.repeat ? named : named.sort((a, b) => off(a) - off(b)).slice(0, 1);
    for (const each of [...nearest, ...membersBeside(spec, all, claims)]) claimWithNames(spec, each, claims);
    if (!isMany(spec)) claimStrays(spec.sections, spec, all, claims);
  }
}

/**
 * Pages have sections of their own that are called like an optional one: one that is deeper than it should be has to
 * stand in a section of the template, or where it would be right if its rank were.
 */
function isStray(
  spec: SectionSpec,
  holder: SectionSpec | null,
  each: Placed,
  before: Placed | undefined,
  claims: Claims,
): boolean {
  if (claims.of(each) || !spec.heading.isFixed || scoreOfName(spec, each) === null) return false;
  if (spec.presence === 'required' || each.section.depth <= spec.depth) return true;
  if (each.parent && claims.of(each.parent)) return true;
  let above = before ?? null;
  while (above && above.section.depth >= spec.depth) above = above.parent;
  return ((above && claims.of(above)?.spec) ?? null) === holder;
}

function claimWithNames(spec: SectionSpec, placed: Placed, claims: Claims): void {
  claims.add(placed, {spec, ground: 'name'});
  claimLevel(spec.sections, placed.children, {claims, ground: 'name', isInGroup: isMany(spec)});
}

/** Members of a numbered group that a wrong rank has put beside it: next to another member, and of a number of their own. */
function membersBeside(spec: SectionSpec, all: readonly Placed[], claims: Claims): Placed[] {
  if (spec.heading.number === null) return [];
  const own = new Set(withBelow(spec));
  const beside = new Set<Placed>();
  const numbers = new Set<number | null>();
  for (const inTurn of [all, [...all].reverse()]) {
    let isBeside = false;
    for (const each of inTurn) {
      const claim = claims.of(each);
      if (claim?.spec === spec) numbers.add(numberIn(spec.heading, each.section.text));
      if (claim) isBeside = own.has(claim.spec);
      else if (isBeside) beside.add(each);
    }
  }
  return [...beside].filter(each => {
    const number = numberIn(spec.heading, each.section.text);
    if (number === null || numbers.has(number)) return false;
    numbers.add(number);
    return true;
  });
}

function withBelow(spec: SectionSpec): SectionSpec[] {
  return [spec, ...spec.sections.flatMap(withBelow)];
}
