import type {ListItem, Node, Paragraph, PhrasingContent} from 'mdast';
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
  const first = paragraph.children.findIndex(child => !(child.type === 'text' && !/[\p{L}\p{N}[{<(]/u.test(child.value)));
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
    text,
    isEmpty: text === '' && !holdsMore,
    place: node.type === 'paragraph' ? placeOf(node) : firstLine(node),
  };
}

/**
 * The bold leads of a paragraph whose lines each begin with one: `**Status**: draft`, `**Date**: …`. Empty when a
 * line begins otherwise.
 */
export function readLeads(node: Paragraph): Lead[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') {
      lines.push([]);
    } else if (child.type === 'text' && child.value.includes('\n')) {
      const [first = '', ...rest] = child.value.split('\n');
      lines.at(-1)?.push({...child, value: first});
      for (const value of rest) lines.push(value === '' ? [] : [{...child, value}]);
    } else {
      lines.at(-1)?.push(child);
    }
  }
  const groups: PhrasingContent[][] = [];
  for (const line of lines.filter(({length}) => length > 0)) {
    // A line without a lead goes on with the field above it.
    if (line[0]?.type === 'strong' || groups.length === 0) groups.push(line);
    else groups.at(-1)?.push(...line);
  }
  const leads = groups.map(children => {
    const [first] = children;
    const position = first?.position && {start: first.position.start, end: children.at(-1)?.position?.end ?? first.position.end};
    return readLead({type: 'paragraph', children, position});
  });
  return leads.every(lead => lead !== null) ? leads : [];
}
