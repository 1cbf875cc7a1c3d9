import type {Table} from 'mdast';
import type {Fix} from '../../markdown/finding.js';
import type {SourceText} from '../../markdown/source-text.js';
import type {TableSpec} from '../../template/template.js';
import {headerOf} from '../match/columns.js';
import {isSlip} from './heading-edits.js';
import {renameCell} from './row-edits.js';
import {fixOf, mapRows} from './table-edits.js';

/** Puts the cells of the template's columns into their order; those of other columns stay where they are. */
export function reorderColumns(
  table: Table,
  indexes: readonly number[],
  source: SourceText,
): Fix | undefined {
  const places = [...indexes].sort((a, b) => a - b);
  const inOrder = (cells: readonly string[]) =>
    cells.map((cell, index) => cells[indexes[places.indexOf(index)] ?? index] ?? cell);
  return fixOf('safe', mapRows(table, source, inOrder));
}

/** Gives the header of a column the name that it was meant to have, where one is missing and one is near. */
export function renameColumn(
  [name, ...others]: readonly string[],
  table: Table,
  indexes: readonly number[],
  source: SourceText,
): Fix | undefined {
  if (name === undefined || others.length > 0) return undefined;
  const near = headerOf(table)
    .map((column, index) => ({name: column.name, index}))
    .filter(column => !indexes.includes(column.index) && isSlip(column.name, name));
  const [only] = near;
  return only && near.length === 1
    ? renameCell(table.children[0]?.children[only.index], only.name, name, source)
    : undefined;
}

/** Adds the columns that are missing, each with empty cells behind the one that stands before it in the template. */
export function addColumns(
  {columns}: TableSpec,
  table: Table,
  indexes: readonly number[],
  source: SourceText,
): Fix | undefined {
  const added = columns.flatMap(({name}, number) => {
    if (indexes[number] !== -1) return [];
    const before = indexes.slice(0, number).findLast(index => index !== -1) ?? -1;
    return [{name, at: before + 1}];
  });
  return fixOf(
    'skeleton',
    mapRows(table, source, (cells, kind) =>
      cells.flatMap((cell, index) => [...newAt(index, kind), cell]).concat(newAt(cells.length, kind)),
    ),
  );

  function newAt(index: number, kind: 'header' | 'line' | 'row'): string[] {
    return added
      .filter(({at}) => at === index)
      .map(({name}) => (kind === 'header' ? ` ${name} ` : kind === 'line' ? ' --- ' : '  '));
  }
}
