import type {Node, Parent} from 'mdast';
import {commentText, withoutComments} from '../comment.js';
import {findSlots, isOnlySlots, mayOpenSlot, type Slot} from './slot.js';

/** In what a slot stands. One that stands in code is none in plain text, and the other way round. */
export type SlotSurroundings = 'text' | 'code' | 'link text';

/** A slot of an inline node. */
export interface PlacedSlot extends Slot {
  surroundings: SlotSurroundings;
}

/** A piece of the text of an inline node. */
interface Run {
  text: string;
  surroundings: SlotSurroundings;
}

/** Targets of links that only hold a place. */
const URL_PLACEHOLDER =
  /^(?:url|link|href|uri|path|todo|tbd|#|\.{3}|…|https?:\/\/(?:\.{3}|…|url|link)|(?:https?:\/\/)?[[{<][^\]}>]*[\]}>]\S*)$/iu;

/**
 * The text of an inline node in which slots are looked for: HTML counts as text (`<your name>` parses as a tag),
 * code counts where all of it is a slot (`` `[param]` ``), comments and images do not count.
 */
export function slotText(node: Node): string {
  return runsOf(node, 'text')
    .map(({text}) => text)
    .join('');
}

function runsOf(node: Node, surroundings: SlotSurroundings): Run[] {
  if (commentText(node) !== null) return [];
  const value = 'value' in node ? String(node.value) : '';
  switch (node.type) {
    case 'text':
      return [{text: withoutComments(value), surroundings}];
    case 'inlineCode':
      return [{text: isOnlySlots(value) ? value : value.replace(/[[\]{}<>()]/gu, ' '), surroundings: 'code'}];
    case 'html':
      return [{text: value, surroundings}];
    case 'mdxTextExpression':
      return 'value' in node ? [{text: `{${value}}`, surroundings}] : [];
    case 'break':
      return [{text: '\n', surroundings}];
    default: {
      const inner = /^link(?:Reference)?$/u.test(node.type) ? 'link text' : surroundings;
      return 'children' in node ? (node as Parent).children.flatMap(child => runsOf(child, inner)) : [];
    }
  }
}

/** Whether anything in a node could open a slot: in most there is nothing. */
function mayHoldSlots(node: Node): boolean {
  if ('children' in node) return (node as Parent).children.some(mayHoldSlots);
  return 'value' in node && (/^(?:html|mdx)/u.test(node.type) || mayOpenSlot(String(node.value)));
}

/** The slots in an inline node. */
export function slotsOf(node: Node | Node[]): PlacedSlot[] {
  if (Array.isArray(node) ? !node.some(mayHoldSlots) : !mayHoldSlots(node)) return [];
  const runs = (Array.isArray(node) ? node : [node]).flatMap(each => runsOf(each, 'text'));
  const text = runs.map(run => run.text).join('');
  const isParagraph = !Array.isArray(node) && node.type === 'paragraph';
  let run = 0;
  let end = runs[0]?.text.length ?? 0;
  return findSlots(text).flatMap(slot => {
    while (slot.offset >= end && run + 1 < runs.length) end += runs[++run]?.text.length ?? 0;
    if (isParagraph && isWordOfQuestion(slot, text)) return [];
    return [{...slot, surroundings: runs[run]?.surroundings ?? 'text'}];
  });
}

/** `Should the system be [partially] shut down first?`: a word that may be left out of a question, and no slot. */
function isWordOfQuestion({inner, offset, text: slot}: Slot, text: string): boolean {
  return (
    /^\p{Ll}+$/u.test(inner) &&
    text.trimEnd().endsWith('?') &&
    /\p{L}\s$/u.test(text.slice(0, offset)) &&
    /^\s\p{L}/u.test(text.slice(offset + slot.length))
  );
}

/** Whether a link's target only holds a place: `URL`, `…`, `<link>`. */
export function isPlaceholderUrl(url: string): boolean {
  let decoded = url;
  try {
    decoded = decodeURI(url);
  } catch {
    // A malformed escape is no placeholder; the text is compared as it stands.
  }
  return URL_PLACEHOLDER.test(decoded.trim());
}
