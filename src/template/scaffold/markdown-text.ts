/** Characters that mean something in the middle of a line of Markdown. */
const SPECIAL = /[\\`*<>{}[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** A text as a heading shows it: what would be markup, or the end of the heading, is escaped. */
export function headingMarkdown(text: string): string {
  return text
    .replace(SPECIAL, '\\$&')
    .replace(/(?<=^|\s)(?=#+$)/u, '\\')
    .replace(/:(?=[\p{L}])/gu, ':')
    .replace(/&(?=#?\w+;)/gu, '\\&');
}
