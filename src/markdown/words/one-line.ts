/** What editors and terminals show as the end of a line. */
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;

/** A text on one line: a line break with the white space around it becomes a space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/gu, space => (LINE_BREAK.test(space) ? ' ' : space));
}
