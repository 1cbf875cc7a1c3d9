const MARKER = /^(?<marker>[ \t]*(?:[-*+]|\d+[.)])[ \t]+)\S/u;

/** Columns by which the lines of a code block are indented beyond the text around it. MDX knows no such code. */
const CODE = 4;

/** A test for the lines of a Markdown text, one after the other: whether a line is code by its indentation. */
export function createIndentedCode(): (line: string) => boolean {
  /** Column of the text of the list item that the lines belong to, from 0. */
  let item = 0;
  let isBelowBlank = true;
  let isCode = false;
  return line => {
    if (line.trim() === '') {
      isBelowBlank = true;
      return false;
    }
    const expanded = line.replace(/\t/gu, '    ');
    const indent = expanded.length - expanded.trimStart().length;
    if (isBelowBlank && indent < item) item = indent < 2 ? 0 : indent;
    isCode = (isBelowBlank || isCode) && indent - item >= CODE;
    const marker = isCode ? undefined : MARKER.exec(expanded)?.groups?.marker;
    if (marker !== undefined) item = marker.length;
    isBelowBlank = false;
    return isCode;
  };
}
