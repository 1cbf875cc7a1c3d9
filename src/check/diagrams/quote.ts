const LONGEST_QUOTE = 40;
const LONGEST_LINE = 200;

/** A piece of a diagram as messages show it: one line of it, in backticks. */
export function quote(value: string): string {
  const line = firstLine(value);
  if (line === '') {
    return 'the end of the line';
  }
  const short = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
  return short.includes('`') ? `"${short}"` : `\`${short}\``;
}

/** The first line of a text that may be long, without a full stop. */
export function firstLine(text: string): string {
  const line = text.trim().split('\n')[0]?.trim().replace(/\.$/, '') ?? '';
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}
