import type {ListItem, Node, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {isBlank} from '../blank.js';
import type {Place} from '../finding.js';
import {labelIn, linesOf, segmentsOf, textBetween} from './label.js';
import {firstLine, placeOf, plainText, withoutColon} from '../text.js';

/** A bold lead with what follows it: `**Problem:** Calls hang.` */
export interface Lead {
  /** `Problem`, without the colon. */
  name: string;
  /** Inline nodes of the name. */
  nameNodes: PhrasingContent[];
  /** What follows the lead in its own paragraph. */
  value: PhrasingContent[];
  /** What follows the lead: the rest of its paragraph, and the blocks below it. */
  nodes: Node[];
  /** Plain text of all that follows, deeper blocks included. */
  text: string;
  /** Whether a colon or a dash tells the name from what follows, or it is all of an item: `**Given** a user` is a sentence. */
  isLabel: boolean;
  /** Whether there is nothing behind it that a reader sees: no text, code, image, nested list. */
  isEmpty: boolean;
  place: Place;
}

/** Reads the bold lead of a list item or paragraph; `null` when it has none. */
export function readLead(node: ListItem | Paragraph): Lead | null {
  const paragraph = node.type === 'paragraph' ? node : node.children[0];
  if (paragraph?.type !== 'paragraph') return null;
  const first = paragraph.children.findIndex(
    child => !(child.type === 'text' && !/[\p{L}\p{N}[{<(]/u.test(child.value)),
  );
  const strong = paragraph.children[first];
  if (strong?.type !== 'strong') return null;
  return toLead(strong.children, paragraph.children.slice(first + 1), node);
}

/** Reads a lead that may lack the bold print: `- Status: draft`. `null` when there is no label, either. */
export function readLabel(node: ListItem | Paragraph): Lead | null {
  const paragraph = node.type === 'paragraph' ? node : node.children[0];
  const label = paragraph?.type === 'paragraph' ? labelIn(paragraph.children) : null;
  return label ? toLead(label.name, label.value, node) : readLead(node);
}

function toLead(nameNodes: PhrasingContent[], value: PhrasingContent[], node: ListItem | Paragraph): Lead {
  const name = plainText(nameNodes);
  const own: Paragraph = {type: 'paragraph', children: value};
  const deeper: RootContent[] = node.type === 'listItem' ? node.children.slice(1) : [];
  const behind = plainText(value);
  const [separator = ''] = (/[:：]$/u.test(name) ? null : /^(?:[:：]|[–—-]+(?=\s|$))\s*/u.exec(behind)) ?? [];
  const text = [behind.slice(separator.length), ...deeper.map(plainText)].join(' ').trim();
  const isEmpty = text === '' && [own, ...deeper].every(each => isBlank(withoutText(each)));
  return {
    name: withoutColon(name),
    nameNodes,
    value,
    nodes: [own, ...deeper],
    text,
    isLabel: separator !== '' || /[:：]$/u.test(name) || (behind === '' && node.type === 'listItem'),
    isEmpty,
    place: node.type === 'paragraph' ? placeOf(node) : firstLine(node),
  };
}

/** A paragraph without its separator, which is nothing that a reader looks for behind a name. */
function withoutText(node: RootContent): RootContent {
  return node.type === 'paragraph'
    ? {...node, children: node.children.filter(({type}) => type !== 'text')}
    : node;
}

/** The leads of a paragraph whose lines begin with one, in bold or not: `Title: …`, `Date: …`. */
export function readLabels(node: Paragraph): Lead[] {
  if (!node.children.some(mayLabel)) return [];
  const groups: PhrasingContent[][] = [];
  for (const line of linesOf(node).flatMap(segmentsOf)) {
    const last = groups.at(-1);
    // A line without a label goes on with the field above it.
    if (last && readLabel({type: 'paragraph', children: line}) === null) last.push(textBetween(), ...line);
    else groups.push(line);
  }
  const leads = groups.map(children => readLabel(paragraphOf(children)));
  return leads.every(lead => lead !== null) ? leads : [];
}

/** What a label is, or ends in. */
function mayLabel(node: PhrasingContent): boolean {
  return (
    node.type === 'strong' || node.type === 'emphasis' || (node.type === 'text' && /[:：]/u.test(node.value))
  );
}

/** A line that reads like a field and is not in bold: `Status: draft`. */
const PLAIN_FIELD = /^\p{Lu}[\p{L}\p{N} _-]{0,40}[:：]\s/u;

/**
 * The bold leads of a paragraph whose lines each begin with one: `**Status**: draft`, `**Date**: …`. Empty when a
 * line begins otherwise.
 */
export function readLeads(node: Paragraph): Lead[] {
  if (!node.children.some(({type}) => type === 'strong')) return [];
  const groups: PhrasingContent[][] = [];
  for (const line of linesOf(node).flatMap(segmentsOf)) {
    const [first] = line;
    const isPlain = first?.type === 'text' && PLAIN_FIELD.test(first.value);
    // A line without a lead goes on with the field above it.
    if (first?.type === 'strong' || isPlain || groups.length === 0) groups.push(line);
    else groups.at(-1)?.push(textBetween(), ...line);
  }
  const leads = groups.map(children => readLead(paragraphOf(children)));
  const isMeant = leads.every(
    (lead, index) =>
      lead !== null || (groups[index]?.[0]?.type === 'text' && PLAIN_FIELD.test(plainText(groups[index]))),
  );
  return isMeant ? leads.filter(lead => lead !== null) : [];
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end ?? start;
  return {type: 'paragraph', children, position: start && end && {start, end}};
}
