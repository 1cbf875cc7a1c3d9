import {isHtmlTag} from '../../markdown/html/html-element.js';

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
 * Finds the slots in a template's text: `[…]`, `{…}`, `{{…}}`, `<…>` and `(fill me in …)`, `(a | b)`. The text is that of a
 * parsed node, so real links are not in it any more; footnotes (`[^1]`), task boxes, comments and HTML are no slots.
 */
export function findSlots(text: string): Slot[] {
  if (!mayOpenSlot(text)) return [];
  const slots: Slot[] = [];
  let behind = 0;
  for (const [offset, end] of pairsOf(text)) {
    if (offset < behind || end - offset >= LONGEST_SLOT || text[offset - 1] === '\\') continue;
    const whole = text.slice(offset, end + 1);
    const inner = whole.replace(/^[[{<(]+|(?<![\]}>)])[\]}>)]+$/gu, '').trim();
    if (isSlot(whole, inner)) {
      slots.push({text: whole, inner, offset});
      behind = end + 1;
    }
  }
  return slots;
}

const OPENING = /[[{<(]/u;

/** Whether a text could hold a slot. */
export function mayOpenSlot(text: string): boolean {
  return OPENING.test(text);
}

/** All that opens and closes slots. */
const BRACKETS = /[[\]{}<>()]/gu;

/** Longer runs between brackets are text. */
const LONGEST_SLOT = 2000;

/** Where each opening bracket stands, and the closing one of its kind, in the order of the opening ones. */
function pairsOf(text: string): [open: number, close: number][] {
  const pairs: [number, number][] = [];
  const open = new Map(Object.values(PAIRS).map((close): [string, number[]] => [close, []]));
  for (const {0: char, index} of text.matchAll(BRACKETS)) {
    const start = open.get(char)?.pop();
    if (start !== undefined) pairs.push([start, index]);
    open.get(PAIRS[char] ?? '')?.push(index);
  }
  return pairs.sort(([a], [b]) => a - b);
}

function isSlot(text: string, inner: string): boolean {
  switch (text[0]) {
    case '[':
      return /\p{L}/u.test(inner) && !inner.startsWith('^') && !/^[xX]$/u.test(inner);
    case '{':
      return /\p{L}/u.test(inner) && !/^(?:\/\*|#)/u.test(inner);
    case '<':
      return (
        /\p{L}/u.test(inner) &&
        !/^[!?]|^[a-z][a-z+.-]*:\/?\/?\S+$|^\S[^\s@]*@\S+$|=/iu.test(inner) &&
        (inner.includes(' | ') || !isHtmlTag(inner))
      );
    default:
      return /^fill\b|^todo\b|^tbd\b/iu.test(inner) || /^[^|]{1,40}(?:\|[^|]{1,40})+$/u.test(inner);
  }
}

/** Whether a text is slots and nothing else but punctuation. */
export function isOnlySlots(text: string): boolean {
  const slots = findSlots(text);
  return slots.length > 0 && !/[\p{L}\p{N}]/u.test(replaceSlots(text, slots, ' '));
}

/** A text with something else in the place of its slots. */
export function replaceSlots(text: string, slots: readonly Slot[], by: string): string {
  let replaced = '';
  let from = 0;
  for (const slot of slots) {
    replaced += text.slice(from, slot.offset) + by;
    from = slot.offset + slot.text.length;
  }
  return replaced + text.slice(from);
}
