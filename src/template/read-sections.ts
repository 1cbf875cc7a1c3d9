import type {Heading, RootContent} from 'mdast';
import {isBlank} from '../markdown/blank.js';
import type {Finding} from '../markdown/finding.js';
import type {Section} from '../markdown/page.js';
import {plainText, withoutHeadingId} from '../markdown/text.js';
import {commentText} from './comment.js';
import type {HeadingComments} from './heading-comments.js';
import {isMark, mergeMarks, readMarks} from './marks.js';
import {mergeSections} from './merge-specs.js';
import {asNumbered, readNamePattern, splitNumbered} from './name-pattern.js';
import {readOptional, readOptionalProse, readOptionalSuffix} from './words/optional.js';
import {readElements, type ReadContext} from './read-elements.js';
import {slotText} from './words/slot-text.js';
import type {Marks, Presence, SectionSpec} from './template.js';

/** What the reader of sections needs besides the sections. */
interface SectionContext extends ReadContext {
  /** Heading of the first section, where nothing stands above it: what it holds may be the head of pages. */
  head: Heading | null;
}

/** Reads the sections of a template, with all that is below them. Findings are added to `findings`. */
export function readSections(
  sections: readonly Section[],
  comments: HeadingComments,
  context: SectionContext,
  findings: Finding[],
): SectionSpec[] {
  return foldGroups(readSeries(sections.map(section => readSection(section, comments, context, findings))));
}

function readSection(
  section: Section,
  comments: HeadingComments,
  context: SectionContext,
  findings: Finding[],
): SectionSpec {
  const said = comments.of.get(section.heading) ?? [];
  const marks = headingMarks(said, section, context.path, findings);
  const text = withoutHeadingId(slotText(section.heading)).trim() || section.text;
  const heading = readNamePattern(text, marks.aliases, section.text);
  const content = section.content.filter(node => !comments.nodes.has(node));
  const read = readElements(content, {...context, isTop: isHead(section, content, context)});
  findings.push(...read.findings);
  const sections = readSections(section.sections, comments, context, findings);
  const guidance = content.filter(node => commentText(node) === null && !isBlank(node));
  const single = heading.hasSlots && (!heading.isFixed || heading.number !== null);
  return {
    heading,
    depth: section.depth,
    line: section.place.start.line,
    // A heading without a name asks for nothing that a writer could know.
    presence:
      text === ''
        ? 'optional'
        : presenceOf(
            text,
            said,
            marks,
            guidance.map(node => plainText(node)),
          ),
    repeat: marks.repeat ?? (single ? {min: 1, max: null} : null),
    anyRank: marks.anyRank,
    severity: marks.severity,
    closed: marks.closed,
    hasContent:
      sections.some(({presence}) => presence === 'required') ||
      (read.elements.length > 0
        ? read.elements.some(({presence, kind}) => presence === 'required' && kind !== 'footer')
        : guidance.length > 0),
    elements: read.elements,
    sections,
  };
}

/** `## Preamble` with a list or code and nothing else, where the head of a page would be. */
function isHead({heading}: Section, content: readonly RootContent[], {head}: SectionContext): boolean {
  const shown = content.filter(node => commentText(node) === null && !isBlank(node));
  return heading === head && shown.length === 1 && /^(?:list|code)$/u.test(shown[0]?.type ?? '');
}

function headingMarks(comments: string[], {place}: Section, path: string, findings: Finding[]): Marks {
  return mergeMarks(
    comments.filter(isMark).map(comment => {
      const read = readMarks(comment, path, place);
      findings.push(...read.findings);
      return read.marks;
    }),
  );
}

function presenceOf(text: string, comments: string[], marks: Marks, guidance: string[]): Presence {
  if (marks.presence !== null) return marks.presence;
  const said = [
    readOptionalSuffix(text),
    ...comments.filter(comment => !isMark(comment)).map(readOptional),
    ...guidance.map((each, index) => readOptionalProse(each, index === 0)),
  ].find(each => each !== null);
  return said ?? 'required';
}

/**
 * `#### Story 1`, `#### Story 2`: headings that only a number tells apart, with the same below them, are a series that
 * the writer goes on with. A single one, and one that holds something of its own, is a name like any other.
 */
function readSeries(specs: SectionSpec[]): SectionSpec[] {
  return specs.map((spec, index) =>
    isNext(specs[index - 1], spec) || isNext(spec, specs[index + 1])
      ? {...spec, heading: asNumbered(spec.heading)}
      : spec,
  );
}

function isNext(spec: SectionSpec | undefined, next: SectionSpec | undefined): boolean {
  if (!spec || !next || spec.depth !== next.depth) return false;
  const [own, other] = [splitNumbered(spec.heading), splitNumbered(next.heading)];
  return (
    own !== null &&
    own.word === other?.word &&
    own.number + 1 === other.number &&
    kindsIn(spec) === kindsIn(next)
  );
}

function kindsIn({elements, sections}: SectionSpec): string {
  return [...elements.map(({kind}) => kind), ...sections.map(({heading}) => heading.key)].join();
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
  const numbers = group.map(({heading}) => heading.number);
  const first = numbers[0] ?? null;
  const isCounted = first !== null && numbers.every((number, index) => number === first + index);
  const marked = group
    .map(({repeat}) => repeat)
    .find(repeat => repeat && (repeat.min !== 1 || repeat.max !== null));
  const asked = group.filter(({presence}) => presence === 'required').length;
  return {
    ...folded,
    heading: {...folded.heading, number: isCounted ? first : null},
    presence: asked > 0 ? 'required' : folded.presence,
    repeat: marked ?? {min: Math.max(1, asked), max: null},
  };
}
