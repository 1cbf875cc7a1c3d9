import type {Heading, RootContent} from 'mdast';
import {isBlank} from '../../markdown/blank.js';
import type {Finding} from '../../markdown/finding.js';
import type {Section} from '../../markdown/page.js';
import {commentText} from '../comment.js';
import {headingName} from './heading-name.js';
import type {HeadingComments, TemplateComment} from './heading-comments.js';
import {isMark, mergeMarks, readMarks} from '../marks.js';
import {readNamePattern} from '../name-pattern.js';
import {readElements, type ReadContext} from '../read-elements.js';
import {readPresence, readSectionsBelow, type SectionPresence} from './section-presence.js';
import {foldSeries} from './series.js';
import type {Marks, SectionSpec} from '../template.js';
import {splitNameMark} from '../words/name-mark.js';

/** What the sections of a template are read with. */
export interface SectionContext extends ReadContext {
  comments: HeadingComments;
  /** Whether a code span stands for a name of the writer's own. */
  isCodeSlot: (code: string) => boolean;
  /** Heading of the first section, where nothing stands above it: what it holds may be the head of pages. */
  head: Heading | null;
}

/**
 * Reads the sections of a template, with all that is below them. Findings are added to `findings`.
 *
 * @param above What the text above says of all of them.
 */
export function readSections(
  sections: readonly Section[],
  above: SectionPresence | null,
  context: SectionContext,
  findings: Finding[],
): SectionSpec[] {
  return foldSeries(sections.map(section => readSection(section, above, context, findings)));
}

function readSection(
  section: Section,
  above: SectionPresence | null,
  context: SectionContext,
  findings: Finding[],
): SectionSpec {
  const {comments, path} = context;
  const said = comments.of.get(section.heading) ?? [];
  const line = section.place.start.line;
  const marks = headingMarks(said, section, path, findings);
  const text = headingName(section.heading, false, context.isCodeSlot) || section.text;
  const heading = readNamePattern(text, marks.aliases, section.text);
  const content = section.content.filter(node => !comments.nodes.has(node));
  const read = readElements(content, {...context, isTop: isHead(section, content, context)});
  findings.push(...read.findings);
  const {presence, why} = readPresence({
    name: heading.text,
    line,
    marks,
    heading: splitNameMark(text).said,
    comments: said.filter(comment => !isMark(comment.text)),
    isOpen: heading.hasSlots,
    content,
    above,
  });
  const below =
    readSectionsBelow(section.content, heading.text) ?? (above?.presence === 'required' ? above : null);
  const sections = readSections(section.sections, below, context, findings);
  const single = heading.hasSlots && (!heading.isFixed || heading.number !== null);
  return {
    heading,
    depth: section.depth,
    line,
    // A heading without a name asks for nothing that a writer could know.
    presence: text === '' ? 'optional' : presence,
    ...(marks.when && {when: marks.when}),
    why: single && !marks.repeat ? [...why, {line, text: 'a heading with a slot'}] : why,
    repeat: marks.repeat ?? (single ? {min: 1, max: null} : null),
    anyRank: marks.anyRank,
    severity: marks.severity,
    closed: marks.closed,
    ...(marks.links.length > 0 && {links: marks.links}),
    hasContent:
      sections.some(each => each.presence === 'required') ||
      (read.elements.length > 0
        ? read.elements.some(each => each.presence === 'required' && each.kind !== 'footer')
        : section.content.some(isText)),
    elements: read.elements,
    sections,
    ...(marks.fact !== null && {factWord: marks.fact}),
  };
}

/** A comment that is no mark is a text, too: it says what to write. */
function isText(node: RootContent): boolean {
  const comment = commentText(node);
  return comment === null ? !isBlank(node) : comment !== '' && !isMark(comment);
}

/** `## Preamble` with a list or code and nothing else, where the head of a page would be. */
function isHead({heading}: Section, content: readonly RootContent[], {head}: SectionContext): boolean {
  const shown = content.filter(node => commentText(node) === null && !isBlank(node));
  return heading === head && shown.length === 1 && /^(?:list|code)$/u.test(shown[0]?.type ?? '');
}

function headingMarks(
  comments: readonly TemplateComment[],
  {place}: Section,
  path: string,
  findings: Finding[],
): Marks {
  return mergeMarks(
    comments
      .filter(({text}) => isMark(text))
      .map(({text, line}) => {
        const read = readMarks(text, path, place);
        findings.push(...read.findings);
        return {...read.marks, why: read.marks.why.map(each => ({...each, line}))};
      }),
  );
}
