import type {Code, Node, Paragraph, Parent, RootContent} from 'mdast';
import {isBox, readBox} from '../markdown/box.js';
import type {Finding} from '../markdown/finding.js';
import {joinLists} from '../markdown/join-lists.js';
import {normalizeName} from '../markdown/names.js';
import {placeOf, plainText} from '../markdown/text.js';
import {isWrapper, type Wrapper} from '../markdown/wrapper.js';
import {commentLine, commentText, inlineComments} from './comment.js';
import {withMarks, type ElementContext} from './element-context.js';
import {mergeHints, NO_HINTS} from './words/hint.js';
import {isAside} from './is-aside.js';
import {isGuidance} from './is-guidance.js';
import {isMark, mergeMarks, NO_MARKS, readMarks} from './marks.js';
import {mergeSameFields} from './merge-specs.js';
import {readNamePattern} from './name-pattern.js';
import {isTextBlock} from './placeholders.js';
import {asksForOne, presenceSaid} from './words/presence.js';
import {readList} from './read-list.js';
import {readParagraph} from './read-paragraph.js';
import {readTable} from './read-table.js';
import {quoted} from './words/quoted.js';
import {slotsOf, slotText} from './words/slot-text.js';
import type {BoxSpec, ElementSpec, FieldsSpec, Marks} from './template.js';

/** What the reader of elements needs besides the blocks. */
export type ReadContext = Pick<ElementContext, 'path' | 'kinds' | 'taxonomies'>;

/** Reads the blocks between two headings of the template into the elements that pages must have there. */
export function readElements(
  content: readonly RootContent[],
  context: ReadContext,
  inherited: Marks = NO_MARKS,
): {elements: ElementSpec[]; findings: Finding[]} {
  const elements: ElementSpec[] = [];
  const findings: Finding[] = [];
  let marks = NO_MARKS;
  for (const node of joinLists(content, isAside)) {
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
    for (const element of readElement(node, withMarks(context, here), findings)) {
      if (!isWrapper(node)) applyMarks(element, here);
      const last = elements.at(-1);
      if (element.kind === 'prose' && last?.kind === 'prose')
        last.hints = mergeHints([last.hints, element.hints]);
      else if (
        element.kind === 'fields' &&
        last?.kind === 'fields' &&
        node.type === 'paragraph' &&
        goesOn(last, element)
      )
        last.fields = mergeSameFields([...last.fields, ...element.fields]);
      else if (element.kind === 'footer' && last?.kind === 'footer') last.names.push(...element.names);
      else elements.push(element);
    }
  }
  return {elements, findings};
}

/** "Delete what does not apply", in a paragraph, is said of the list below it. */
function choiceBelow(node: RootContent): Marks {
  const asks = node.type === 'paragraph' && slotsOf(node).length === 0 && asksForOne(plainText(node));
  return asks ? {...NO_MARKS, repeat: {min: 1, max: null}} : NO_MARKS;
}

function commentMarks(comment: string, node: Node, path: string): {marks: Marks; findings: Finding[]} {
  if (isMark(comment)) return readMarks(comment, path, placeOf(node));
  const said = presenceSaid(comment, {kind: 'block'});
  return {
    marks: {
      ...NO_MARKS,
      presence: said?.presence ?? null,
      why: said ? [{line: commentLine(node) + said.line, text: quoted(said.text)}] : [],
      repeat: asksForOne(comment) ? {min: 1, max: null} : null,
    },
    findings: [],
  };
}

/** Whether fields of one paragraph go on in the next: of the same print, and with none that was there already. */
function goesOn(last: FieldsSpec, next: FieldsSpec): boolean {
  const names = new Set(last.fields.map(({name}) => normalizeName(name)));
  return last.bold === next.bold && !next.fields.some(({name}) => names.has(normalizeName(name)));
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

function readElement(node: RootContent, context: ElementContext, findings: Finding[]): ElementSpec[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, context);
    case 'list':
      return [readList(node, context)].filter(element => element !== null);
    case 'table':
      return [readTable(node, context)];
    case 'code':
      return [readCode(node, context)];
    default:
      if (isWrapper(node)) return readWrapper(node, context, findings);
      return isBox(node) ? [readBoxSpec(node, context, findings)] : [];
  }
}

/** A quotation or an admonition with neither a slot nor a box is guidance. */
function readWrapper(node: Wrapper, context: ElementContext, findings: Finding[]): ElementSpec[] {
  if (node.type !== 'mdxJsxFlowElement' && !isToFill(node)) return [];
  const inner = readElements(node.children, context, context.marks);
  findings.push(...inner.findings);
  return inner.elements;
}

function isToFill(node: Node): boolean {
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
  const inner = readElements(box.content, context);
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
