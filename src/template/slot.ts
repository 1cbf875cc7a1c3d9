import {isHtmlTag} from '../markdown/html-element.js';

/** A place that the template leaves to the writer, with its delimiters: `[Pattern Name]`. */
export interface Slot {
  /** The exact text, delimiters included. */
  text: string;
  /** What stands between the delimiters. */
  inner: string;
  /** Offset in the text that was searched. */
  offset: number;
}

const PAIRS: Readonly<Record<string, string>> = {'[': ']', '{': '}', '<': '>', '(': ')'};

/**
 * Finds the slots in a template's text: `[…]`, `{…}`, `{{…}}`, `<…>` and `(fill me in …)`. The text is that of a
 * parsed node, so real links are not in it any more; footnotes (`[^1]`), task boxes, comments and HTML are no slots.
 */
export function findSlots(text: string): Slot[] {
  const slots: Slot[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const close = PAIRS[text[offset] ?? ''];
    if (close === undefined || text[offset - 1] === '\\') continue;
    const end = closingOffset(text, offset, close);
    if (end === -1) continue;
    const whole = text.slice(offset, end + 1);
    const inner = whole.replace(/^[[{<(]+\s*|\s*[\]}>)]+$/gu, '').trim();
    if (isSlot(whole, inner)) {
      slots.push({text: whole, inner, offset});
      offset = end;
    }
  }
  return slots;
}

/** Longer runs between brackets are text. */
const LONGEST_SLOT = 2000;

function closingOffset(text: string, start: number, close: string): number {
  const open = text[start];
  let depth = 0;
  for (let offset = start; offset < text.length && offset - start < LONGEST_SLOT; offset++) {
    if (text[offset] === open) depth++;
    if (text[offset] === close && --depth === 0) return offset;
  }
  return -1;
}

function isSlot(text: string, inner: string): boolean {
  switch (text[0]) {
    case '[':
      return /\p{L}/u.test(inner) && !inner.startsWith('^') && !/^[xX]$/u.test(inner);
    case '{':
      return /\p{L}/u.test(inner) && !/^(?:\/\*|#)/u.test(inner);
    case '<':
      return /\p{L}/u.test(inner) && !/^[!?]|^[a-z][a-z+.-]*:\/?\/?\S+$|^\S+@\S+$|=/iu.test(inner) && !isHtmlTag(inner);
    default:
      return /^fill\b|^todo\b|^tbd\b/iu.test(inner);
  }
}

/** Whether a text is slots and nothing else but punctuation. */
export function isOnlySlots(text: string): boolean {
  let rest = text;
  const slots = findSlots(text);
  for (const slot of slots) rest = rest.replace(slot.text, ' ');
  return slots.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}
