import type {Table, TableCell, TableRow} from 'mdast';
import type {Fix} from '../../markdown/finding.js';
import {insert, replace, safe, skeleton} from '../../markdown/fix.js';
import type {SourceText} from '../../markdown/source-text.js';
import {placeOf} from '../../markdown/text.js';
import {isSlip} from './heading-edits.js';
import {readRows, rowText} from './table-edits.js';

/** Gives a cell the name that it was meant to have. */
export function renameCell(
  cell: TableCell | undefined,
  written: string,
  meant: string,
  source: SourceText,
): Fix | undefined {
  if (!cell || !isSlip(written, meant)) return undefined;
  const {start} = placeOf(cell);
  const at = source.textIn(placeOf(cell)).indexOf(written);
  const column = start.column + at;
  return at === -1 ? undefined : safe(replace({line: start.line, column}, written.length, meant));
}

/** Adds rows with nothing but their names, each behind the one that stands before it in the template. */
export function addRows(
  missing: readonly {wanted: {name: string}; after: TableRow | null}[],
  naming: number,
  table: Table,
  source: SourceText,
): Fix | undefined {
  const [header, line] = readRows(table, source) ?? [];
  if (!header || !line) return undefined;
  const lines = new Map<number, string[]>();
  for (const {wanted, after} of missing) {
    const cells = header.cells.map((_, column) => (column === naming ? ` ${wanted.name} ` : '  '));
    const at = after ? placeOf(after).start.line : line.line;
    lines.set(at, [...(lines.get(at) ?? []), rowText({...header, cells}).trimEnd()]);
  }
  return skeleton(
    ...[...lines].map(([at, rows]) =>
      insert({line: at, column: source.line(at).length + 1}, `\n${rows.join('\n')}`),
    ),
  );
}
