import {quote} from '../../markdown/quote.js';

const LONGEST_LINE = 200;

/** The first line of a text that may be long, without a full stop. */
export function firstLine(text: string): string {
  const line = text.trim().split('\n')[0]?.trim().replace(/\.$/, '') ?? '';
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

/** A piece of a diagram as messages show it: one line of it. */
export function quoteLine(value: string): string {
  const line = firstLine(value);
  return line === '' ? 'the end of the line' : quote(line);
}
