import type {SectionSpec} from '../../template/template.js';
import {claim, type Claim, type Claims} from './claims.js';
import {likeness} from './likeness.js';
import {contentOf, type Placed} from './outline.js';

/** Names that share half of their telling words, or two thirds of their letters, are taken for one another. */
const ALIKE = 0.5;

/** Pages with more unnamed sections in one place than this are no drafts of the template: the rest is not compared. */
const MOST_CANDIDATES = 200;

/**
 * Finds sections under another name: for each section that is missing, one in the same place of the page that the
 * template does not name, and whose name is alike, or that stands alone between the right neighbours and holds what
 * the template asks for. Returns whether it found any.
 */
export function claimByLikeness(
  specs: readonly SectionSpec[],
  placed: readonly Placed[],
  claims: Claims,
): boolean {
  return visitLevel(specs, null, placed, claims);
}

function visitLevel(
  specs: readonly SectionSpec[],
  parent: Placed | null,
  placed: readonly Placed[],
  claims: Claims,
): boolean {
  const children = parent ? parent.children : placed.filter(each => each.parent === null);
  let found = false;
  const counts = new Map<SectionSpec, number>();
  for (const {section} of children) count(counts, claims.bySection.get(section)?.spec);
  const isMissing = (spec: SectionSpec) => {
    const there = counts.get(spec) ?? 0;
    return there === 0 ? !isClaimed(spec, parent?.claim ?? null, claims) : there < (spec.repeat?.min ?? 1);
  };
  const missing = () => specs.filter(spec => spec.heading.isFixed && isMissing(spec));
  const candidates = children.filter(({section}) => !claims.bySection.has(section)).slice(0, MOST_CANDIDATES);
  const free = () => candidates.filter(({section}) => !claims.bySection.has(section));
  const take = (spec: SectionSpec, {section}: Placed) => {
    claim(spec, section, parent?.claim ?? null, claims, false);
    count(counts, spec);
    found = true;
  };
  for (const spec of missing()) {
    const [best] = free()
      .map(each => ({
        each,
        score: Math.max(
          ...[spec.heading.text, ...spec.heading.aliases].map(name => likeness(name, each.section.text)),
        ),
      }))
      .filter(({each, score}) => score >= ALIKE && canHold(spec, each, score))
      .sort((a, b) => b.score - a.score);
    if (best) take(spec, best.each);
  }
  const hasFree = specs.some(({heading}) => !heading.isFixed);
  const gaps = hasFree ? new Map<SectionSpec, Gap>() : gapsOf(specs, children);
  for (const spec of hasFree ? [] : missing().filter(({presence}) => presence === 'required')) {
    const gap = gaps.get(spec);
    if (!gap) continue;
    const inGap = free().filter(({index}) => index > gap.after && index < gap.before);
    const [only] = inGap;
    if (!only || inGap.length > 1 || !holdsWhatIsAsked(spec, only)) continue;
    const rivals = missing().filter(other => other.presence === 'required' && sameGap(gaps.get(other), gap));
    if (rivals.length === 1) take(spec, only);
  }
  for (const child of children) {
    const own = claims.bySection.get(child.section);
    if (own) found = visitLevel(own.spec.sections, child, placed, claims) || found;
  }
  return found;
}

/** An optional section has to be meant without doubt: pages may have others of nearly its name. */
function canHold(spec: SectionSpec, {section}: Placed, score: number): boolean {
  if (spec.presence !== 'required') return score >= 0.75 && section.depth === spec.depth;
  return Math.abs(section.depth - spec.depth) <= 1 || score >= 0.75;
}

/** Whether something stands for a spec here, or in a place where the section that should hold it is missing. */
function isClaimed(spec: SectionSpec, parent: Claim | null, claims: Claims): boolean {
  const parents = claims.parents.get(spec);
  return parents !== undefined && (parents.has(parent) || parents.has(null));
}

interface Gap {
  after: number;
  before: number;
}

/** For each spec, the stretch of the page between the nearest neighbours of it that are there. */
function gapsOf(specs: readonly SectionSpec[], children: readonly Placed[]): Map<SectionSpec, Gap> {
  const ends = new Map<SectionSpec, {first: number; last: number}>();
  for (const {claim: own, index} of children) {
    if (own) ends.set(own.spec, {first: ends.get(own.spec)?.first ?? index, last: index});
  }
  const gaps = new Map<SectionSpec, Gap>();
  let after = -1;
  for (const spec of specs) {
    gaps.set(spec, {after, before: Infinity});
    after = Math.max(after, ends.get(spec)?.last ?? -1);
  }
  let before = Infinity;
  for (const spec of [...specs].reverse()) {
    const gap = gaps.get(spec);
    if (gap) gap.before = before;
    before = Math.min(before, ends.get(spec)?.first ?? Infinity);
  }
  return gaps;
}

function sameGap(a: Gap | undefined, b: Gap): boolean {
  return a?.after === b.after && a.before === b.before;
}

function count(counts: Map<SectionSpec, number>, spec: SectionSpec | undefined): void {
  if (spec) counts.set(spec, (counts.get(spec) ?? 0) + 1);
}

/** Whether a section has at least half of the kinds of blocks that the template asks for. */
function holdsWhatIsAsked(spec: SectionSpec, placed: Placed): boolean {
  const types = new Set(contentOf(placed).map(({type}) => type as string));
  const wanted = spec.elements
    .filter(({presence, kind}) => presence === 'required' && kind !== 'footer')
    .map(({kind}) => BLOCKS[kind]);
  const asked = wanted.length + spec.sections.length;
  if (asked === 0) return true;
  const named = spec.sections.filter(child =>
    child.heading.isFixed
      ? placed.children.some(({claim: own}) => own?.spec === child)
      : placed.children.length > 0,
  ).length;
  return (wanted.filter(type => types.has(type)).length + named) * 2 >= asked;
}

const BLOCKS: Readonly<Record<SectionSpec['elements'][number]['kind'], string>> = {
  prose: 'paragraph',
  box: 'containerDirective',
  fields: 'list',
  list: 'list',
  table: 'table',
  code: 'code',
  diagram: 'code',
  footer: '',
};
