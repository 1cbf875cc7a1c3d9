/** A line on its way from the old text to the new one. */
export interface Line {
  text: string;
  /** What ends it in the file: `\n`, `\r\n`, or nothing at the end of the file. */
  eol: string;
  /** Number of the line of the old file that it comes from, or that it was made for. */
  at: number;
  /** It was put in: the old file has no such line. */
  isNew?: true;
  /** It belongs to a box that was made already. */
  isDone?: true;
  /** The box that this line opens or closes. */
  opens?: MadeBox;
  closes?: MadeBox;
}

/** A box that was made of something older. */
export interface MadeBox {
  /** Name of the directive; `null` for what became an element of HTML. */
  name: string | null;
  /** Line of the old file. */
  at: number;
  /** What it was made of. */
  from: 'HTML box' | 'admonition';
}

/** The lines of a text, each with what ends it. */
export function splitLines(text: string): Line[] {
  const parts = text.split(/(\r\n|\n|\r)/u);
  const lines: Line[] = [];
  for (let index = 0; index < parts.length; index += 2)
    lines.push({text: parts[index] ?? '', eol: parts[index + 1] ?? '', at: index / 2 + 1});
  return lines;
}

export function joinLines(lines: readonly Line[]): string {
  return lines.map(({text, eol}) => text + eol).join('');
}

/** A line that the old file does not have, beside one that it has. */
export function newLine(text: string, beside: Line, extra: Partial<Line> = {}): Line {
  return {
    text,
    eol: beside.eol === '' ? '\n' : beside.eol,
    at: beside.at,
    isNew: true,
    isDone: true,
    ...extra,
  };
}

export function isBlankLine(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** White space at the beginning of a text. */
export function indentOf(text: string): string {
  return /^[ \t]*/u.exec(text)?.[0] ?? '';
}

/** How many columns white space takes: a tab goes to the next multiple of four. */
export function columnsOf(indent: string): number {
  let columns = 0;
  for (const sign of indent) columns += sign === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

/** A text without so many columns of white space between its base and the rest. */
export function dedent(text: string, base: string, columns: number): string {
  const indent = indentOf(text);
  const start = columnsOf(base);
  let at = 0;
  let reached = 0;
  while (at < indent.length && reached < start + columns) {
    reached = columnsOf(indent.slice(0, ++at));
    if (at <= base.length && reached <= start) continue;
  }
  const kept = Math.max(0, Math.min(start, columnsOf(indent)));
  const spare = Math.max(0, reached - start - columns);
  return (indent.startsWith(base) ? base : ' '.repeat(kept)) + ' '.repeat(spare) + text.slice(at);
}
