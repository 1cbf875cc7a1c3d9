import type {ListItem, Node, Paragraph, PhrasingContent, Text} from 'mdast';
import type {Place} from './finding.js';
import {firstLine, placeOf, plainText} from './text.js';

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
  /** Whether anything follows: text, code, an image, a nested list. */
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
  const value = paragraph.children.slice(first + 1);
  const deeper: Node[] = node.type === 'listItem' ? node.children.slice(1) : [];
  const text = [plainText(value).replace(/^\s*[:：–—-]+\s*/u, ''), ...deeper.map(plainText)].join(' ').trim();
  const holdsMore = [...value, ...deeper].some(child => child.type !== 'text' && child.type !== 'break');
  return {
    name: plainText(strong).replace(/\s*[:：]$/u, ''),
    nameNodes: strong.children,
    value,
    nodes: [{type: 'paragraph', children: value} as Paragraph, ...deeper],
    text,
    isEmpty: text === '' && !holdsMore,
    place: node.type === 'paragraph' ? placeOf(node) : firstLine(node),
  };
}

/** A label in front of a colon that begins an item or a line: `Status: draft`, `Author(s):`. */
const LABEL = /^\s*(?<name>[\p{L}\p{N}][^:：\n.?!,;"“”[\]{}<>|]{0,40})[:：](?=\s|$)/u;

/** Reads a lead that may lack the bold print: `- Status: draft`. `null` when there is no label, either. */
export function readLabel(node: ListItem | Paragraph): Lead | null {
  const paragraph = node.type === 'paragraph' ? node : node.children[0];
  const [first, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const label = first?.type === 'text' ? LABEL.exec(first.value) : null;
  const name = label?.groups?.name;
  if (paragraph?.type !== 'paragraph' || first?.type !== 'text' || !label || name === undefined)
    return readLead(node);
  const strong: PhrasingContent = {type: 'strong', children: [{type: 'text', value: name}]};
  const rest: PhrasingContent = {type: 'text', value: first.value.slice(label[0].length)};
  const asBold: Paragraph = {...paragraph, children: [strong, rest, ...others]};
  return readLead(
    node.type === 'paragraph' ? asBold : {...node, children: [asBold, ...node.children.slice(1)]},
  );
}

/** The leads of a paragraph whose lines begin with one, in bold or not: `Title: …`, `Date: …`. */
export function readLabels(node: Paragraph): Lead[] {
  const groups: PhrasingContent[][] = [];
  for (const line of linesOf(node)) {
    const last = groups.at(-1);
    // A line without a label goes on with the field above it.
    if (last && readLabel({type: 'paragraph', children: line}) === null)
      last.push({type: 'text', value: ' '}, ...line);
    else groups.push(line);
  }
  const leads = groups.map(children => readLabel({type: 'paragraph', children, position: spanOf(children)}));
  return leads.every(lead => lead !== null) ? leads : [];
}

function spanOf(children: readonly PhrasingContent[]): Paragraph['position'] {
  const start = children[0]?.position?.start;
  return start && {start, end: children.at(-1)?.position?.end ?? start};
}

/** A line that reads like a field and is not in bold: `Status: draft`. */
const PLAIN_FIELD = /^\p{Lu}[\p{L}\p{N} _-]{0,40}[:：]\s/u;

/**
 * The bold leads of a paragraph whose lines each begin with one: `**Status**: draft`, `**Date**: …`. Empty when a
 * line begins otherwise.
 */
export function readLeads(node: Paragraph): Lead[] {
  const groups: PhrasingContent[][] = [];
  for (const line of linesOf(node)) {
    const [first] = line;
    const isPlain = first?.type === 'text' && PLAIN_FIELD.test(first.value);
    // A line without a lead goes on with the field above it.
    if (first?.type === 'strong' || isPlain || groups.length === 0) groups.push(line);
    else groups.at(-1)?.push({type: 'text', value: ' '}, ...line);
  }
  const leads = groups.map(children => readLead({type: 'paragraph', children, position: spanOf(children)}));
  const isMeant = leads.every(
    (lead, index) =>
      lead !== null || (groups[index]?.[0]?.type === 'text' && PLAIN_FIELD.test(plainText(groups[index]))),
  );
  return isMeant ? leads.filter(lead => lead !== null) : [];
}

/** The inline nodes of a paragraph, line by line; lines without any are left out. */
function linesOf(node: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') {
      lines.push([]);
    } else if (child.type === 'text' && child.value.includes('\n')) {
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '')
          lines.at(-1)?.push({type: 'text', value, position: positionOf(child, value, index)});
      }
    } else {
      lines.at(-1)?.push(child);
    }
  }
  return lines.filter(({length}) => length > 0);
}

/** Where one line of a text stands; the indentation of a further line, which is not in the text, is taken for none. */
function positionOf({position}: Text, value: string, index: number): Text['position'] {
  if (!position) return undefined;
  const line = position.start.line + index;
  const column = index === 0 ? position.start.column : 1;
  return {start: {line, column}, end: {line, column: column + value.length}};
}
