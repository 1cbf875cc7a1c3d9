/** Characters that steer a terminal, break a line or turn the direction of writing, instead of showing something. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * A text of a file as a terminal may show it: what would steer the terminal is shown as its code, `\\x1b[31m` for the
 * beginning of red print.
 */
export function printable(text: string): string {
  return text.replace(UNSEEN, character => {
    const code = character.codePointAt(0) ?? 0;
    return code < 256
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
