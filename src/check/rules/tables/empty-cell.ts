import type {Table, TableRow} from 'mdast';
import {isBlank} from '../../../markdown/blank.js';
import type {Place} from '../../../markdown/finding.js';
import {quote} from '../../../markdown/quote.js';
import {firstLine, placeOf, plainText} from '../../../markdown/text.js';
import {holdersOf} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';
import {columnIndexes, headerOf} from '../../match/columns.js';

/** A cell of a table is empty, in a column where the template has text. */
export const emptyCell: TemplateRule = {
  id: 'empty-cell',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'table' || !element.table) continue;
        const {spec, table} = element;
        const indexes = columnIndexes(spec, table);
        // A column of another name may be the one that is missing.
        const isOpen =
          spec.mayBeEmpty || spec.columns.some((each, number) => each.mayBeEmpty && indexes[number] === -1);
        const mayBeEmpty = (column: number) =>
          indexes.includes(column) ? spec.columns[indexes.indexOf(column)]?.mayBeEmpty : isOpen;
        for (const {row, column, place, name} of emptyCells(table)) {
          if (mayBeEmpty(column)) continue;
          yield {
            place,
            line: spec.line,
            severity: spec.severity ?? undefined,
            reason: `Expected text in column ${quote(name)} of row ${quote(row)} ${holder.where}, found an empty cell`,
            note: 'Fill the cell; write `none` or `n/a` where that is the answer.',
            expected: [name],
            actual: [],
          };
        }
      }
    }
  },
};

interface EmptyCell {
  /** Text of the row's first cell. */
  row: string;
  column: number;
  name: string;
  place: Place;
}

function* emptyCells(table: Table): Iterable<EmptyCell> {
  const header = headerOf(table);
  for (const [number, row] of table.children.slice(1).entries()) {
    // In a row with a cell too many, which is reported as such, nobody knows which cell is which.
    if (row.children.length > header.length) continue;
    const name = row.children[0] ? plainText(row.children[0]) : '';
    for (const [column, {name: title}] of header.entries()) {
      if (isEmpty(row, column)) {
        const cell = row.children[column];
        yield {
          row: name || String(number + 1),
          column,
          name: title,
          place: cell ? placeOf(cell) : firstLine(row),
        };
      }
    }
  }
}

function isEmpty(row: TableRow, column: number): boolean {
  const cell = row.children[column];
  return cell === undefined || isBlank({type: 'paragraph', children: cell.children});
}
