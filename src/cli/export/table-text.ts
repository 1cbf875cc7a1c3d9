/** Rows as CSV (RFC 4180), the first with the names of the columns. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `${rows.map(row => row.map(csvCell).join(',')).join('\n')}\n`;
}

/** A value in quotation marks where it has to be; a line break in a cell would be one more row to many programs. */
function csvCell(text: string): string {
  const line = oneLine(text);
  return /[",]/u.test(line) ? `"${line.replace(/"/gu, '""')}"` : line;
}

/** Rows as a table of Markdown. */
export function toMarkdownTable(rows: readonly (readonly string[])[]): string {
  const [header = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(header.map(markdownCell)), line(header.map(() => '---')), ...body.map(row => line(row.map(markdownCell)))].join('\n')}\n`;
}

/** Plain words: nothing in them is Markdown, MDX or HTML. */
function markdownCell(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>|~]/gu, character => `\\${character}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
