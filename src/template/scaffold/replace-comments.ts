/**
 * A text with something else in the place of its comments. One that is never closed is text.
 *
 * @param open What begins a comment: `<!--`.
 * @param close What ends it: `-->`.
 */
export function replaceComments(
  text: string,
  [open, close]: readonly [open: string, close: string],
  by: (comment: string) => string,
): string {
  let replaced = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start === -1 ? -1 : text.indexOf(close, start + open.length);
    if (end === -1) return replaced + text.slice(from);
    replaced += text.slice(from, start) + by(text.slice(start + open.length, end).trim());
    from = end + close.length;
  }
}

/** What comments stand between, in HTML and in MDX. */
export const HTML_COMMENT = ['<!--', '-->'] as const;
export const MDX_COMMENT = ['{/*', '*/}'] as const;
