import type {FenceLine} from './fence-lines.js';

/** An opening line as it was meant: `:::axiom[Title]{.class}`; `null` where nothing is wrong with it. */
export function mendTitle({size, name, kind, rest}: FenceLine): string | null {
  const fence = ':'.repeat(size) + name;
  const text = rest.trim();
  const attributesAt = /[^}]\}$/u.test(text) ? text.lastIndexOf('{') : -1;
  const isAttributes = attributesAt > 0 && !text.slice(attributesAt, -1).includes('}');
  const attributes = isAttributes ? text.slice(attributesAt) : '';
  const title = isAttributes ? text.slice(0, attributesAt).trim() : text;
  if (kind === 'broken-open') return fence + mendBrackets(title) + attributes;
  if (/^\[.*\]$/su.test(title)) return `${fence}${title}${attributes}`;
  if (title === '') return kind === 'spaced-open' ? `${fence}${attributes}` : null;
  return `${fence}[${title}]${attributes}`;
}

/** What stands in front of a title that is not in its brackets, and behind it. */
const OPENING = /^[\s[({:"“]+/u;
const CLOSING = '])}"”';

/** `[Title`, `{[Title]`, `(Title)` and `: Title` with the brackets that they lack. */
function mendBrackets(text: string): string {
  const open = text.lastIndexOf('{');
  // Attributes whose brace is never closed: nothing else begins like a class, an id or a value.
  if (open !== -1 && !text.includes('}', open) && /^(?:[.#][\w-]|[\w-]+=)/u.test(text.slice(open + 1))) {
    const title = text.slice(0, open).trim();
    return `${title === '' ? '' : `[${balanced(withoutMarks(title))}]`}${text.slice(open)}}`;
  }
  return `[${balanced(withoutMarks(text))}]`;
}

/** For each mark in front of a title one behind it is no part of it. */
function withoutMarks(text: string): string {
  const [marks = ''] = OPENING.exec(text) ?? [];
  let left = marks.replace(/[\s:]/gu, '').length;
  let end = text.length;
  while (left > 0 && end > marks.length && CLOSING.includes(text[end - 1]!)) {
    left--;
    end--;
  }
  return text.slice(marks.length, end).trim();
}

/** Square brackets that are closed, and none that closes nothing. */
function balanced(text: string): string {
  let depth = 0;
  let written = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '[') depth++;
    if (sign === ']' && depth === 0) written += '\\';
    else if (sign === ']') depth--;
    written += sign;
    if (sign === '\\') written += text[++at] ?? '\\';
  }
  return written + ']'.repeat(depth);
}
