import type {Table} from 'mdast';
import type {Edit, Fix} from '../../markdown/finding.js';
import type {SourceText} from '../../markdown/source-text.js';
import {placeOf} from '../../markdown/text.js';

/** A line of a table as it is written. */
export interface WrittenRow {
  line: number;
  /** What stands in front of the first cell, such as the first `|`. */
  before: string;
  /** With the blanks around them. */
  cells: string[];
  /** The last `|`, or nothing. */
  behind: string;
}

/** A bar between cells; one that is text is written `\|`. */
const BAR = /(?<!\\)\|/u;

/** All lines of a table, the one below its header included; `undefined` where they have not as many cells as the header. */
export function readRows(table: Table, source: SourceText): WrittenRow[] | undefined {
  const {start, end} = placeOf(table);
  const rows = Array.from({length: end.line - start.line + 1}, (_, index) =>
    readRow(start.line + index, source.line(start.line + index)),
  );
  return rows.every(({cells}) => cells.length === rows[0]?.cells.length) ? rows : undefined;
}

function readRow(line: number, text: string): WrittenRow {
  const [before = ''] = /^[\s>]*\|?/u.exec(text) ?? [];
  const rest = text.slice(before.length);
  const inner = rest.trimEnd();
  const cells = /(?<!\\)\|$/u.test(inner) ? inner.slice(0, -1) : rest;
  return {line, before, cells: cells.split(BAR), behind: rest.slice(cells.length)};
}

/** The text of a line of a table. */
export function rowText({before, cells, behind}: Omit<WrittenRow, 'line'>): string {
  return before + cells.join('|') + behind;
}

/** Rewrites the cells of all lines: those of the header, of the line below it, and of the others. */
export function mapRows(
  table: Table,
  source: SourceText,
  map: (cells: string[], kind: 'header' | 'line' | 'row') => string[],
): Edit[] {
  return (readRows(table, source) ?? []).flatMap((row, index): Edit[] => {
    const cells = map(row.cells, index === 0 ? 'header' : index === 1 ? 'line' : 'row');
    const [before, after] = [rowText(row), rowText({...row, cells})];
    const start = {line: row.line, column: 1};
    return before === after
      ? []
      : [{place: {start, end: {line: row.line, column: before.length + 1}}, text: after}];
  });
}

/** Fixes have to have edits. */
export function fixOf(kind: Fix['kind'], edits: Edit[]): Fix | undefined {
  return edits.length > 0 ? {kind, edits} : undefined;
}
