import type {Table, TableCell, TableRow} from 'mdast';
import {isBlank} from '../markdown/blank.js';
import {normalizeName} from '../markdown/names.js';
import {placeOf, plainText} from '../markdown/text.js';
import type {ElementContext} from './element-context.js';
import {readBareValues, readValues} from './words/choice.js';
import {asksToWrite, isUnknown} from './words/value.js';
import {readNamePattern} from './name-pattern.js';
import {isOnlySlots} from './words/slot.js';
import {slotText, slotsOf} from './words/slot-text.js';
import type {ColumnSpec, RowSpec, TableSpec} from './template.js';

/**
 * Reads a table of the template. A row whose first cell is fixed and whose other cells are left to the writer is
 * required by name, and so is each row of a table without a header, which has names on the left and values on the
 * right; rows of slots ask for at least so many rows; other rows are examples.
 */
export function readTable(node: Table, context: ElementContext): TableSpec {
  const [header, ...body] = node.children;
  const columns = header ? header.children.map((cell, index) => readColumn(cell, body, index)) : [];
  // Behind a colon stands a value: `| Owner: | e.g. @name |` is a row like those below it.
  const isRow = /[:：]$/u.test(columns[0]?.name ?? '');
  const isBare = header?.children.every(cell => slotText(cell).trim() === '') ?? false;
  const rows = body.map(row => ({row, kind: rowKind(row, isBare || isRow)}));
  const numbered = rows.filter(({kind}) => kind === 'numbered').length;
  const named = columns.filter(
    ({name, pattern, index}) =>
      pattern.isFixed &&
      name !== '' &&
      plainText(header?.children[index] ?? []) !== '' &&
      !(isRow && index > 0),
  );
  return {
    kind: 'table',
    ...context.base(node),
    text: columns.map(({name}) => name).join(' | '),
    columns: named,
    mayBeEmpty: columns.some(column => !named.includes(column) && column.mayBeEmpty),
    rows: rows.filter(({kind}) => kind === 'fixed').map(({row}) => readRow(row)),
    // Blank rows with numbers show how to go on: how many there are is the writer's.
    minRows: rows.filter(({kind}) => kind === 'fixed' || kind === 'slots').length + Math.min(1, numbered),
  };
}

function readRow(row: TableRow): RowSpec {
  return {name: row.children[0] ? plainText(row.children[0]) : '', line: placeOf(row).start.line};
}

/** @param isNamed Whether the first cells are names, whatever stands behind them. */
function rowKind(row: TableRow, isNamed: boolean): 'fixed' | 'slots' | 'numbered' | 'example' {
  const [first, ...others] = row.children;
  if (!first) return 'example';
  if (slotsOf(first).length > 0) return 'slots';
  const name = plainText(first);
  if (name === '') return others.some(cell => slotsOf(cell).length > 0) ? 'slots' : 'example';
  if (others.length === 0) return 'example';
  // A number is no name: the writer numbers on.
  if (/^\D{0,3}\d+\D{0,3}$/u.test(name)) {
    if (others.every(cell => isBlank({type: 'paragraph', children: cell.children}))) return 'numbered';
    return others.every(isLeft) ? 'slots' : 'example';
  }
  return isNamed || others.every(isLeft) ? 'fixed' : 'example';
}

/** Whether a cell is the writer's: a slot, nothing, `TBD`, a sentence that says what to write. */
function isLeft(cell: TableCell): boolean {
  const text = slotText(cell).trim();
  return slotsOf(cell).length > 0 || text === '' || isUnknown(text) || asksToWrite(text);
}

function readColumn(header: TableCell, body: TableRow[], index: number): ColumnSpec {
  const cells = body.flatMap(({children}) => children[index] ?? []);
  const choices = cells.flatMap(cell => {
    const [slot] = slotsOf(cell);
    if (slot) return isOnlySlots(slotText(cell)) ? [readValues(slot.inner)] : [];
    const bare = readBareValues(plainText(cell));
    return bare ? [bare] : [];
  });
  const [values = null] = choices;
  const others = cells
    .filter(cell => slotsOf(cell).length === 0)
    .map(plainText)
    .filter(text => text !== '' && readBareValues(text) === null);
  const agree =
    values !== null &&
    choices.every(other => JSON.stringify(other) === JSON.stringify(values)) &&
    others.every(text => values.some(value => normalizeName(value) === normalizeName(text)));
  const name = slotText(header).trim();
  return {
    name,
    index,
    pattern: readNamePattern(name, [], plainText(header)),
    values: agree ? values : null,
    mayBeEmpty: body.some(({children}) =>
      isBlank({type: 'paragraph', children: children[index]?.children ?? []}),
    ),
  };
}
