import {toString} from 'mdast-util-to-string';
import type {Finding} from '../markdown/finding.js';
import type {Section} from '../markdown/page.js';
import {plainText} from '../markdown/text.js';
import {commentText} from './comment.js';
import type {HeadingComments} from './heading-comments.js';
import {isMark, mergeMarks, readMarks} from './marks.js';
import {readNamePattern} from './name-pattern.js';
import {readOptional, readOptionalProse, readOptionalSuffix} from './optional.js';
import {readElements, type ReadContext} from './read-elements.js';
import {slotText} from './slot-text.js';
import type {Marks, SectionSpec} from './template.js';

/** Reads the sections of a template, with all that is below them. Findings are added to `findings`. */
export function readSections(
  sections: readonly Section[],
  comments: HeadingComments,
  context: ReadContext,
  findings: Finding[],
): SectionSpec[] {
  return foldGroups(sections.map(section => readSection(section, comments, context, findings)));
}

function readSection(
  section: Section,
  comments: HeadingComments,
  context: ReadContext,
  findings: Finding[],
): SectionSpec {
  const said = comments.of.get(section.heading) ?? [];
  const marks = headingMarks(said, section, context.path, findings);
  const text = slotText(section.heading).replace(/\s*\{#[^}]*\}\s*$/u, '').trim() || section.text;
  const heading = readNamePattern(text, marks.aliases, section.text);
  const content = section.content.filter(node => !comments.nodes.has(node));
  const read = readElements(content, context);
  findings.push(...read.findings);
  const sections = readSections(section.sections, comments, context, findings);
  const guidance = content.filter(node => commentText(node) === null && node.type !== 'thematicBreak');
  const single = heading.hasSlots && (!heading.isFixed || heading.number !== null);
  return {
    heading,
    depth: section.depth,
    line: section.place.start.line,
    required: requiredBy(section, text, said, marks, guidance.map(node => plainText(node))),
    repeat: marks.repeat ?? (single ? {min: 1, max: null} : null),
    anyRank: marks.anyRank,
    severity: marks.severity,
    closed: marks.closed,
    hasContent:
      sections.some(({required}) => required === true) ||
      (read.elements.length > 0
        ? read.elements.some(({required, kind}) => required === true && kind !== 'footer')
        : guidance.some(node => toString(node).trim() !== '')),
    elements: read.elements,
    sections,
  };
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

function requiredBy(
  _section: Section,
  text: string,
  comments: string[],
  marks: Marks,
  guidance: string[],
): boolean | 'conditional' {
  if (marks.optional !== null) return marks.optional === true ? false : marks.optional || true;
  const said = [
    readOptionalSuffix(text),
    ...comments.filter(comment => !isMark(comment)).map(readOptional),
    ...guidance.map(readOptionalProse),
  ].find(each => each !== null);
  return said === undefined || said === null ? true : said === true ? false : said;
}

/** `### Example 1: […]`, `### Example 2: […]`: headings of one shape in a row are one group of at least so many. */
function foldGroups(specs: SectionSpec[]): SectionSpec[] {
  const folded: SectionSpec[] = [];
  for (const spec of specs) {
    const group = folded.at(-1);
    const isNext = group && spec.heading.hasSlots && group.heading.key === spec.heading.key && group.depth === spec.depth;
    if (!isNext) {
      folded.push(spec);
      continue;
    }
    // Only a lone heading has its repeat from a mark or its shape; further ones raise the number.
    group.repeat = {min: (group.repeat?.min ?? 1) + 1, max: group.repeat?.max ?? null};
  }
  return folded;
}
