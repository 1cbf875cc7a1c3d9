/** Characters that only remark replaces or counts as the site does. */
const ODD = /[\p{Cc}\uFEFF](?<![\t\n])/u;

/** Emphasis beside what one of the two takes for a letter and the other for punctuation: emoji, character references. */
const FLANK = /[\u{10000}-\u{10FFFF};][*_~]|[*_~][\u{10000}-\u{10FFFF}&]/u;

/** A backslash at the end of the last line of a paragraph. */
const BREAK = /\\\n[ \t>]*(?::::|\n|$)/u;

/** An item that begins with a blank line. */
const ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/mu;

/** The brackets of a task with nothing behind them. */
const TASK = /\[[ xX]\][ \t]*$/mu;

/** Whether a text holds what satteri is known to read otherwise than remark, as far as no parser is needed to see it. */
export function mayReadOtherwise(text: string): boolean {
  return [ODD, FLANK, BREAK, ITEM, TASK].some(pattern => pattern.test(text));
}
