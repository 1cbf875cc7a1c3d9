import type {Code, Node, Paragraph, Parent, RootContent} from 'mdast';
import {isBlank} from '../markdown/blank.js';
import {isBox, isLabel, readBox} from '../markdown/box.js';
import type {Finding} from '../markdown/finding.js';
import {joinLists} from '../markdown/join-lists.js';
import {normalizeName} from '../markdown/names.js';
import {placeOf, plainText} from '../markdown/text.js';
import {isWrapper, type Wrapper} from '../markdown/wrapper.js';
import {commentLine, commentText, inlineComments} from './comment.js';
import {withMarks, type ElementContext} from './element-context.js';
import {readBareValues, readValues} from './words/choice.js';
import {addHints, NO_HINTS} from './words/hint.js';
import {isOnlySlots} from './words/slot.js';
import {isAside} from './is-aside.js';
import {isGuidance} from './is-guidance.js';
import {isMark, mergeMarks, NO_MARKS, readMarks} from './marks.js';
import {readNamePattern} from './name-pattern.js';
import {isTextBlock} from './placeholders.js';
import {asksForOne, presenceSaid} from './words/presence.js';
import {readList} from './read-list.js';
import {readCodeFields} from './read-fields.js';
import {readParagraph, type Neighbours} from './read-paragraph.js';
import {readTable} from './read-table.js';
import {quoted} from './words/quoted.js';
import {slotsOf, slotText} from './words/slot-text.js';
import type {BoxSpec, ElementSpec, FieldsSpec, Marks} from './template.js';

/** What the reader of elements needs besides the blocks. */
export type ReadContext = Pick<ElementContext, 'path' | 'kinds' | 'taxonomies' | 'isTop'>;

/** Reads the blocks between two headings of the template into the elements that pages must have there. */
export function readElements(
  content: readonly RootContent[],
  context: ReadContext,
  inherited: Marks = NO_MARKS,
): {elements: ElementSpec[]; findings: Finding[]} {
  const elements: ElementSpec[] = [];
  const findings: Finding[] = [];
  let marks = NO_MARKS;
  const names: FieldNames = new Map();
  const nodes = joinLists(content, isAside);
  const shown = nodes.filter(node => commentText(node) === null && !isHidden(node));
  const indexOf = new Map(shown.map((node, index) => [node, index]));
  for (const node of nodes) {
    const comment = commentText(node);
    if (comment !== null) {
      const read = commentMarks(comment, node, context.path);
      findings.push(...read.findings);
      marks = mergeMarks([marks, read.marks]);
      continue;
    }
    if (isGuidance(node)) continue;
    const here = mergeMarks([inherited, marks, ...inlineMarks(node, context.path, findings)]);
    marks = choiceBelow(node);
    const at = indexOf.get(node) ?? -1;
    const neighbours = {before: shown[at - 1] ?? null, after: shown[at + 1] ?? null};
    for (const element of readElement(node, withMarks(context, here), neighbours, findings)) {
      if (!isWrapper(node)) applyMarks(element, here);
      add(element, elements, node, names);
    }
  }
  const [only] = shown;
  if (only?.type === 'paragraph' && shown.length === 1 && !context.isTop) {
    const values = readOnlyValues(only);
    const [element] = elements;
    if (values && element?.kind === 'prose') {
      element.hints = {...element.hints, values};
    } else if (values && elements.length === 0) {
      elements.push({
        kind: 'prose',
        ...withMarks(context, inherited).base(only),
        text: plainText(only),
        hints: {...NO_HINTS, values},
      });
    }
  }
  return {elements, findings};
}

/** "Delete what does not apply", in a paragraph, is said of the list below it. */
function choiceBelow(node: RootContent): Marks {
  const asks = node.type === 'paragraph' && slotsOf(node).length === 0 && asksForOne(plainText(node));
  return asks ? CHOSEN : NO_MARKS;
}

/** The names of fields that several paragraphs have added to: reading them anew for each would take longer each time. */
type FieldNames = Map<FieldsSpec, Set<string>>;

/** Adds an element, or makes it one with the element above it. */
function add(element: ElementSpec, elements: ElementSpec[], node: RootContent, names: FieldNames): void {
  const last = elements.at(-1);
  if (element.kind === 'prose' && last?.kind === 'prose')
    last.hints = addHints(last.hints, element.hints, element.presence === 'required');
  else if (
    element.kind === 'fields' &&
    last?.kind === 'fields' &&
    node.type === 'paragraph' &&
    goesOn(last, element, names)
  )
    last.fields.push(...element.fields);
  else if (element.kind === 'footer' && last?.kind === 'footer') last.names.push(...element.names);
  else elements.push(element);
}

/** What "delete options that are not relevant" says of the list below it. */
const CHOSEN: Marks = {...NO_MARKS, repeat: {min: 1, max: null}};

/** `[Proposed | Accepted]` as all that a section holds is a choice. */
function readOnlyValues(node: Paragraph): string[] | null {
  const text = slotText(node).trim();
  const [slot, ...others] = slotsOf(node);
  if (slot && others.length === 0 && isOnlySlots(text)) return readValues(slot.inner);
  return node.children.some(({type}) => type === 'link') ? null : readBareValues(text);
}

/** A definition or a rule says nothing of what stands beside it. */
function isHidden(node: RootContent): boolean {
  return isBlank(node) && node.type !== 'thematicBreak';
}

function commentMarks(comment: string, node: Node, path: string): {marks: Marks; findings: Finding[]} {
  if (isMark(comment)) return readMarks(comment, path, placeOf(node));
  const said = presenceSaid(comment, {kind: 'block'});
  return {
    marks: {
      ...NO_MARKS,
      presence: said?.presence ?? null,
      why: said ? [{line: commentLine(node) + said.line, text: quoted(said.text)}] : [],
      repeat: asksForOne(comment) ? CHOSEN.repeat : null,
    },
    findings: [],
  };
}

/** Whether fields of one paragraph go on in the next: of the same print, and with none that was there already. */
function goesOn(last: FieldsSpec, next: FieldsSpec, names: FieldNames): boolean {
  const known = names.get(last) ?? new Set(last.fields.map(({name}) => normalizeName(name)));
  const added = next.fields.map(({name}) => normalizeName(name));
  if (last.bold !== next.bold || added.some(name => known.has(name))) return false;
  added.forEach(name => known.add(name));
  names.set(last, known);
  return true;
}

/** Marks inside a block, at the end of one of its lines. */
function inlineMarks(node: Node, path: string, findings: Finding[]): Marks[] {
  if (node.type !== 'paragraph') return [];
  return inlineComments(node as Paragraph).map(comment => {
    const read = commentMarks(comment, node, path);
    findings.push(...read.findings);
    return read.marks;
  });
}

function applyMarks(element: ElementSpec, marks: Marks): void {
  if (marks.repeat && element.kind === 'list') {
    element.min = marks.repeat.min;
    element.max = marks.repeat.max;
  }
  if (marks.repeat && element.kind === 'table') element.minRows = marks.repeat.min;
  if (marks.language && element.kind === 'code') element.language = marks.language;
  if (marks.hints) return;
  if (element.kind === 'prose' || element.kind === 'list') element.hints = NO_HINTS;
  if (element.kind === 'fields') for (const field of element.fields) field.hints = NO_HINTS;
}

function readElement(
  node: RootContent,
  context: ElementContext,
  neighbours: Neighbours,
  findings: Finding[],
): ElementSpec[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, context, neighbours);
    case 'list':
      return [readList(node, context)].filter(element => element !== null);
    case 'table':
      return [readTable(node, context)];
    case 'code':
      return [readCodeFields(node, context) ?? readCode(node, context)];
    default:
      if (isWrapper(node)) return readWrapper(node, context, findings);
      return isBox(node) ? [readBoxSpec(node, context, findings)] : [];
  }
}

/** A quotation or an admonition with neither a slot nor a box is guidance. */
function readWrapper(node: Wrapper, context: ElementContext, findings: Finding[]): ElementSpec[] {
  if (node.type !== 'mdxJsxFlowElement' && !isToFill(node)) return [];
  const content = (node.children as RootContent[]).filter(child => !isLabel(child));
  const inner = readElements(content, context, context.marks);
  findings.push(...inner.findings);
  return inner.elements;
}

function isToFill(node: Node): boolean {
  if (isLabel(node)) return false;
  if (isTextBlock(node)) return slotsOf(node).length > 0;
  if (isBox(node) && !isWrapper(node)) return true;
  return 'children' in node && (node as Parent).children.some(isToFill);
}

function readCode(node: Code, context: ElementContext): ElementSpec {
  const base = context.base(node);
  const mayBeEmpty = node.value.trim() === '';
  if (node.lang === 'mermaid') return {kind: 'diagram', ...base, text: 'mermaid', mayBeEmpty};
  return {
    kind: 'code',
    ...base,
    text: node.lang ?? '',
    language: context.marks.language,
    tagged: Boolean(node.lang),
    mayBeEmpty,
  };
}

function readBoxSpec(
  node: Parameters<typeof readBox>[0],
  context: ElementContext,
  findings: Finding[],
): BoxSpec {
  const box = readBox(node);
  const inner = readElements(box.content, {...context, isTop: false});
  findings.push(...inner.findings);
  const [label] = node.children;
  const title =
    box.label && label
      ? readNamePattern(slotText(label).trim() || box.label, context.marks.aliases, box.label)
      : null;
  return {
    kind: 'box',
    ...context.base(node),
    text: box.label ?? box.kind,
    name: box.kind,
    title: title?.isFixed ? title : null,
    html: box.html,
    elements: inner.elements,
  };
}
