import type {Section} from '../../markdown/page.js';
import {hasShape, isExactName, nameKey, numberIn} from '../../template/name-pattern.js';
import type {SectionSpec} from '../../template/template.js';

/** What a section of the page stands for. */
export interface Claim {
  spec: SectionSpec;
  section: Section;
  isNamed: boolean;
  /** The claim of the section that should hold it; `null` at the top, or when that section is missing. */
  parent: Claim | null;
  children: Claim[];
}

/** Which sections of a page stand for which of the template's. */
export interface Claims {
  bySection: Map<Section, Claim>;
  /** Claims at the top of the template. */
  top: Claim[];
  /** The sections' names, ready to be compared. */
  keys: ReadonlyMap<Section, string>;
  /** For each spec, under which claims something stands for it. */
  parents: Map<SectionSpec, Set<Claim | null>>;
}

/** All sections of a page in the order in which they stand. */
export function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap(section => [section, ...flatten(section.sections)]);
}

/**
 * Finds, by name alone, the sections of the page that stand for those of the template: first where the template has
 * them, then anywhere on the page. Each section stands for one spec at most.
 */
export function claimByName(specs: readonly SectionSpec[], sections: readonly Section[]): Claims {
  const all = flatten(sections);
  const keys = new Map(all.map(section => [section, nameKey(section.text)]));
  const claims: Claims = {bySection: new Map(), top: [], keys, parents: new Map()};
  claimWithin(specs, sections, null, claims);
  claimAnywhere(specs, all, null, claims);
  return claims;
}

/** The surer a name, the earlier it is claimed: `Step 2 Failed` is that section before it is a step in a group. */
function claimWithin(
  specs: readonly SectionSpec[],
  scope: readonly Section[],
  parent: Claim | null,
  claims: Claims,
): void {
  const claimed = new Set<SectionSpec>();
  const keys = groupByKey(scope, claims);
  const named = ({heading}: SectionSpec) => heading.exact.flatMap(key => keys.get(key) ?? []);
  for (const isAtRank of [true, false]) {
    for (const isNamed of [isExactName, hasShape]) {
      for (const spec of specs) {
        if (claimed.has(spec) && !spec.repeat) continue;
        const candidates = isNamed === isExactName ? named(spec) : spec.heading.hasSlots ? scope : [];
        const isInReach = reachOf(spec, specs, named);
        for (const section of candidates) {
          if (claims.bySection.has(section) || (isAtRank && section.depth !== spec.depth)) continue;
          if (!isInReach(section) || !isNamed(spec.heading, claims.keys.get(section) ?? '')) continue;
          claim(spec, section, parent, claims);
          claimed.add(spec);
          if (!spec.repeat) break;
        }
      }
    }
  }
}

function groupByKey(sections: readonly Section[], claims: Claims): Map<string, Section[]> {
  const keys = new Map<string, Section[]>();
  for (const section of sections) {
    const key = claims.keys.get(section) ?? '';
    const same = keys.get(key);
    if (same) same.push(section);
    else keys.set(key, [section]);
  }
  return keys;
}

/** Of two groups of one shape and rank, each has its members between its own neighbours; a lone one has them anywhere. */
function reachOf(
  spec: SectionSpec,
  specs: readonly SectionSpec[],
  named: (spec: SectionSpec) => readonly Section[],
): (section: Section) => boolean {
  const hasTwin =
    spec.repeat &&
    specs.some(
      other => other !== spec && other.depth === spec.depth && other.heading.key === spec.heading.key,
    );
  if (!hasTwin) return () => true;
  const lineOf = (other: SectionSpec | undefined) => (other ? named(other)[0]?.place.start.line : undefined);
  const after = lineOf(specs[specs.indexOf(spec) - 1]) ?? -1;
  const before = lineOf(specs[specs.indexOf(spec) + 1]) ?? Infinity;
  return ({place}) => place.start.line > after && place.start.line < before;
}

/** Records a claim, and looks for what the template has below it. */
export function claim(
  spec: SectionSpec,
  section: Section,
  parent: Claim | null,
  claims: Claims,
  isNamed = true,
): Claim {
  const made: Claim = {spec, section, isNamed, parent, children: []};
  claims.bySection.set(section, made);
  (parent?.children ?? claims.top).push(made);
  claims.parents.set(spec, (claims.parents.get(spec) ?? new Set()).add(parent));
  claimWithin(spec.sections, section.sections, made, claims);
  return made;
}

function claimAnywhere(
  specs: readonly SectionSpec[],
  all: readonly Section[],
  parent: Claim | null,
  claims: Claims,
): void {
  for (const spec of specs) {
    const siblings = parent?.children ?? claims.top;
    const own = () => siblings.filter(each => each.spec === spec);
    // Below a group, a section elsewhere on the page may well belong to another member of the group.
    const isInGroup = parent !== null && hasGroup(parent);
    const wanting = spec.repeat ? own().length < spec.repeat.min : own().length === 0;
    if (wanting && spec.heading.isFixed && !isInGroup) {
      const named = all.filter(
        section =>
          !claims.bySection.has(section) &&
          (isExactName(spec.heading, claims.keys.get(section) ?? '') ||
            hasShape(spec.heading, claims.keys.get(section) ?? '')),
      );
      const [nearest] = [...named].sort(
        (a, b) => Math.abs(a.depth - spec.depth) - Math.abs(b.depth - spec.depth),
      );
      for (const section of spec.repeat ? named : nearest ? [nearest] : [])
        claim(spec, section, parent, claims);
    }
    if (spec.heading.number !== null && !isInGroup) claimMembers(spec, all, parent, own(), claims);
    const members = own();
    for (const each of members) claimAnywhere(spec.sections, all, each, claims);
    if (members.length === 0) claimAnywhere(spec.sections, all, null, {...claims, top: []});
  }
}

/** Members of a numbered group that a wrong rank has put beside it: next to another member, and of a number of their own. */
function claimMembers(
  spec: SectionSpec,
  all: readonly Section[],
  parent: Claim | null,
  members: readonly Claim[],
  claims: Claims,
): void {
  const numbers = new Set(members.map(({section}) => numberIn(spec.heading, section.text)));
  const isBeside = (index: number, step: 1 | -1): boolean => {
    for (let other = index + step; other >= 0 && other < all.length; other += step) {
      const own = claims.bySection.get(all[other] as Section);
      if (own) return belongsTo(own, spec, parent);
    }
    return false;
  };
  for (const [index, section] of all.entries()) {
    const key = claims.keys.get(section) ?? '';
    if (
      claims.bySection.has(section) ||
      !hasShape(spec.heading, key) ||
      numbers.has(numberIn(spec.heading, section.text))
    )
      continue;
    if (isBeside(index, 1) || isBeside(index, -1)) claim(spec, section, parent, claims);
  }
}

function belongsTo(each: Claim, spec: SectionSpec, parent: Claim | null): boolean {
  return (
    (each.spec === spec && each.parent === parent) ||
    (each.parent !== null && belongsTo(each.parent, spec, parent))
  );
}

function hasGroup(each: Claim): boolean {
  return each.spec.repeat !== null || (each.parent !== null && hasGroup(each.parent));
}
