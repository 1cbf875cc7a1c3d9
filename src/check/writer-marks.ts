import type {Node, Paragraph, Parent, Table} from 'mdast';
import type {Place} from '../markdown/finding.js';
import {readLabels, readLeads} from '../markdown/labels/lead.js';
import {placeOf, plainText} from '../markdown/text.js';
import {frontMatterValues} from '../markdown/yaml/front-matter-values.js';
import {commentText} from '../template/comment.js';
import {isWriterMark} from '../template/words/writer-mark.js';
import {foundSections, holdersOf, type PageMatch} from './match/page-match.js';

/** A mark that stands in the place of a text: `TODO`, `[TBD]`. */
export interface WriterMark {
  text: string;
  place: Place;
  /** Whether the template has something in this very place: a key, a field, a cell, a section, a paragraph. */
  isAsked: boolean;
}

/** Finds the marks that are the whole of a block, a cell, a field or a value of the front matter. Code never counts. */
export function findWriterMarks(match: PageMatch): WriterMark[] {
  const {page, template} = match;
  const keys = new Map(template.frontMatter.map(key => [key.name, key]));
  const asked = askedLines(match);
  const values = allowedValues(match);
  return [
    ...frontMatterValues(page.frontMatter)
      .filter(
        ({key, text}) => isWriterMark(text) && !keys.get(key)?.isForLater && !values.has(text.toLowerCase()),
      )
      .map(({key, text, place}) => ({text, place, isAsked: keys.has(key)})),
    ...marksIn(page.tree)
      .filter(({text}) => !values.has(text.toLowerCase()))
      .map(({text, place}) => ({text, place, isAsked: asked.has(place.start.line)})),
  ];
}

type FoundMark = Pick<WriterMark, 'text' | 'place'>;

function marksIn(node: Node): FoundMark[] {
  if (node.type === 'paragraph') return inParagraph(node as Paragraph);
  if (node.type === 'heading') return [];
  // The names of columns say what stands below them.
  if (node.type === 'table') return (node as Table).children.slice(1).flatMap(marksIn);
  if (node.type === 'tableCell') return isMarked(node) ? [{text: plainText(node), place: placeOf(node)}] : [];
  return 'children' in node ? (node as Parent).children.flatMap(marksIn) : [];
}

function inParagraph(node: Paragraph): FoundMark[] {
  if (isMarked(node)) return [{text: plainText(node), place: placeOf(node)}];
  const leads = readLeads(node);
  return (leads.length > 0 ? leads : readLabels(node))
    .filter(({value}) => isMarked({type: 'paragraph', children: value} as Paragraph))
    .map(({value, place}) => ({text: plainText(value).replace(/^[\s:：–—-]+/u, ''), place}));
}

/** Whether all the text of an inline node is a mark. */
export function isMarked(node: Node): boolean {
  return isWriterMark(plainText(node)) && !holdsCode(node);
}

function holdsCode(node: Node): boolean {
  return node.type === 'inlineCode' || ('children' in node && (node as Parent).children.some(holdsCode));
}

/** The lines of the page where something stands that the template has, too. */
function askedLines(match: PageMatch): ReadonlySet<number> {
  const lines = new Set<number>();
  const add = (node: Node | undefined): void => {
    if (node) lines.add(placeOf(node).start.line);
  };
  for (const {spec, section} of foundSections(match.sections)) {
    const shown = section.content.filter(node => commentText(node) === null);
    if (spec.presence === 'required' && shown.length === 1) add(shown[0]);
  }
  for (const {elements} of holdersOf(match)) {
    for (const element of elements) {
      if (element.kind === 'prose' && element.paragraphs.length === 1) add(element.paragraphs[0]);
      if (element.kind === 'list') element.items.forEach(add);
      if (element.kind === 'table') element.table?.children.forEach(add);
      if (element.kind === 'fields') for (const {lead} of element.found) lines.add(lead.place.start.line);
    }
  }
  return lines;
}

/** The values among which the template lets pages choose: `TBD` may be one. */
function allowedValues(match: PageMatch): ReadonlySet<string> {
  const lists = match.template.frontMatter.map(({values}) => values);
  for (const {elements} of holdersOf(match)) {
    for (const element of elements) {
      if (element.kind === 'fields') lists.push(...element.spec.fields.map(({hints}) => hints.values));
      if (element.kind === 'table') lists.push(...element.spec.columns.map(({values}) => values));
    }
  }
  return new Set(lists.flatMap(values => values ?? []).map(value => value.toLowerCase()));
}
