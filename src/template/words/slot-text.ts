import type {Node, Parent} from 'mdast';
import {commentText, withoutComments} from '../comment.js';
import {findSlots, isOnlySlots, type Slot} from './slot.js';

/** Targets of links that only hold a place. */
const URL_PLACEHOLDER =
  /^(?:url|link|href|uri|path|todo|tbd|#|\.{3}|…|https?:\/\/(?:\.{3}|…|url|link)|(?:https?:\/\/)?[[{<]+[^\]}>]*[\]}>]+\S*)$/iu;

/**
 * The text of an inline node in which slots are looked for: HTML counts as text (`<your name>` parses as a tag),
 * code counts where all of it is a slot (`` `[param]` ``), comments and images do not count.
 */
export function slotText(node: Node): string {
  if (commentText(node) !== null) return '';
  switch (node.type) {
    case 'text':
      return withoutComments('value' in node ? String(node.value) : '');
    case 'inlineCode': {
      const value = 'value' in node ? String(node.value) : '';
      return isOnlySlots(value) ? value : value.replace(/[[\]{}<>()]/gu, ' ');
    }
    case 'html':
    case 'mdxTextExpression':
      return 'value' in node ? expression(node.type, String(node.value)) : '';
    case 'break':
      return '\n';
    default:
      return 'children' in node ? (node as Parent).children.map(slotText).join('') : '';
  }
}

function expression(type: string, value: string): string {
  return type === 'html' ? value : `{${value}}`;
}

/** The slots in an inline node. */
export function slotsOf(node: Node | Node[]): Slot[] {
  return findSlots(Array.isArray(node) ? node.map(slotText).join('') : slotText(node));
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
