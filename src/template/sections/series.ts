import {asNumbered, splitNumbered, withOpenNumbers} from '../name-pattern.js';
import {mergeSections} from '../merge-specs.js';
import type {Evidence, SectionSpec} from '../template.js';

/** Folds what stands for several: numbered sections, and headings of one shape. */
export function foldSeries(specs: SectionSpec[]): SectionSpec[] {
  return foldGroups(openNumbers(readSeries(specs)));
}

/**
 * `#### Story 1`, `#### Story 2`: headings that only a number tells apart, with the same below them, are a series that
 * the writer goes on with. So is a lone `## Test Case 1`: nobody numbers what there is only one of. One that holds
 * something of its own is a name like any other.
 */
function readSeries(specs: SectionSpec[]): SectionSpec[] {
  return specs.map((spec, index) => {
    if (isNext(specs[index - 1], spec) || isNext(spec, specs[index + 1]))
      return {...spec, heading: asNumbered(spec.heading)};
    if (!isLoneFirst(spec, specs)) return spec;
    return {
      ...spec,
      heading: asNumbered(spec.heading),
      repeat: spec.repeat ?? {min: 1, max: null},
      why: [...spec.why, {line: spec.line, text: 'the first of a numbered series'}],
    };
  });
}

function isNext(spec: SectionSpec | undefined, next: SectionSpec | undefined): boolean {
  if (!spec || !next || spec.depth !== next.depth) return false;
  const [own, other] = [splitNumbered(spec.heading), splitNumbered(next.heading)];
  return (
    own !== null &&
    own.word === other?.word &&
    own.number !== null &&
    (other.number === null || own.number + 1 === other.number) &&
    kindsIn(spec) === kindsIn(next)
  );
}

function isLoneFirst(spec: SectionSpec, specs: readonly SectionSpec[]): boolean {
  const own = splitNumbered(spec.heading);
  return (
    own !== null &&
    (own.number === 1 || own.number === null) &&
    !specs.some(other => other !== spec && wordOf(other) === own.word)
  );
}

/** The name of a section without its number. */
function wordOf({heading}: SectionSpec): string {
  return splitNumbered(heading)?.word ?? heading.key;
}

function kindsIn({elements, sections}: SectionSpec): string {
  return [...elements.map(({kind}) => kind), ...sections.map(({heading}) => heading.key)].join();
}

/** Where headings with slots differ in their numbers alone, these are the writer's: `(Priority: P1)`. */
function openNumbers(specs: SectionSpec[]): SectionSpec[] {
  const open = specs.map(({heading}) => (heading.hasSlots ? withOpenNumbers(heading) : heading));
  return specs.map((spec, index) => {
    const isAlike = (at: number) =>
      spec.heading.number !== null &&
      specs[at]?.depth === spec.depth &&
      specs[at].heading.number !== null &&
      open[at]?.key === open[index]?.key;
    return {
      ...spec,
      heading: isAlike(index - 1) || isAlike(index + 1) ? (open[index] ?? spec.heading) : spec.heading,
    };
  });
}

/** `### Example 1: […]`, `### Example 2: […]`: headings of one shape in a row are one group of at least so many. */
function foldGroups(specs: SectionSpec[]): SectionSpec[] {
  const groups: SectionSpec[][] = [];
  for (const spec of specs) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (first?.heading.hasSlots && first.heading.key === spec.heading.key && first.depth === spec.depth)
      last?.push(spec);
    else groups.push([spec]);
  }
  return groups.flatMap(group => (group.length > 1 ? [foldGroup(group)] : group));
}

function foldGroup(group: SectionSpec[]): SectionSpec {
  const folded = group.reduce(mergeSections);
  const numbered = group.filter(({heading}) => heading.number !== null);
  const first = numbered[0]?.heading.number ?? null;
  const isCounted = first !== null && numbered.every(({heading}, index) => heading.number === first + index);
  // `Part n` behind `Part 1` and `Part 2` only says that it goes on.
  const members = isCounted && numbered.length > 0 ? numbered : group;
  const marked = group
    .map(({repeat}) => repeat)
    .find(repeat => repeat && (repeat.min !== 1 || repeat.max !== null));
  const asked = members.filter(({presence}) => presence === 'required');
  return {
    ...folded,
    heading: {...folded.heading, number: isCounted ? first : null},
    presence: asked.length > 0 ? 'required' : folded.presence,
    why: [
      ...(asked.length > 0 ? [] : folded.why.filter(({text}) => text.startsWith('"'))),
      ...evidenceOf(group),
    ],
    repeat: marked ?? {min: Math.max(1, asked.length), max: null},
  };
}

function evidenceOf(group: readonly SectionSpec[]): Evidence[] {
  return group.map(({line}) => ({line, text: 'headings of one shape'}));
}
