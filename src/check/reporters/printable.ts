import {stripVTControlCharacters} from 'node:util';

/** Characters that steer a terminal, break a line or turn the direction of writing, instead of showing something. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * The first character of what the logs of GitHub, Azure and TeamCity take for an order and not for text: `::error` at the
 * beginning of a line, `##[error]`, `##vso[…]` and `##teamcity[…]` anywhere.
 */
const ORDER = /:(?<=^\s*:)(?=:)|#(?=#(?:vso|teamcity)?\[)/gu;

/**
 * A text of a file as a terminal and a log may show it: what would steer them is shown as its code, `\\x1b[31m` for the
 * beginning of red print.
 */
export function printable(text: string): string {
  return text.replace(UNSEEN, codeOf).replace(ORDER, codeOf);
}

/** A text of several lines, each of them printable. Its own colours, if any, go. */
export function printableLines(text: string): string {
  return stripVTControlCharacters(text).split(/\r?\n/u).map(printable).join('\n');
}

/** A value in JSON that a terminal and a log may show: the same data, where what would steer them is escaped. */
export function printableJson(value: unknown): string {
  const escape = (character: string) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(UNSEEN, escape).replace(ORDER, escape);
}

function codeOf(character: string): string {
  const code = character.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
