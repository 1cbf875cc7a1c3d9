import type {Table, TableCell, TableRow} from 'mdast';
import {isBlank} from '../markdown/blank.js';
import {normalizeName} from '../markdown/names.js';
import {placeOf, plainText} from '../markdown/text.js';
import type {ElementContext} from './element-context.js';
import {readValues} from './words/hint.js';
import {readNamePattern} from './name-pattern.js';
import {isOnlySlots} from './words/slot.js';
import {slotText, slotsOf} from './words/slot-text.js';
import type {ColumnSpec, RowSpec, TableSpec} from './template.js';

/**
 * Reads a table of the template. A row whose first cell is fixed and whose other cells are left to the writer is
 * required by name; rows of slots ask for at least so many rows; a row without a slot is an example.
 */
export function readTable(node: Table, context: ElementContext): TableSpec {
  const [header, ...body] = node.children;
  const rows = body.map(row => ({row, kind: rowKind(row)}));
  const columns = header ? header.children.map((cell, index) => readColumn(cell, body, index)) : [];
  // Behind a colon stands a value: `| Owner: | e.g. @name |` is a row like those below it.
  const isRow = /[:：]$/u.test(columns[0]?.name ?? '');
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
    minRows: rows.filter(({kind}) => kind !== 'example').length,
  };
}

function readRow(row: TableRow): RowSpec {
  return {name: row.children[0] ? plainText(row.children[0]) : '', line: placeOf(row).start.line};
}

function rowKind(row: TableRow): 'fixed' | 'slots' | 'example' {
  const [first, ...others] = row.children;
  if (!first) return 'example';
  const isLeft = others.every(cell => slotsOf(cell).length > 0 || slotText(cell).trim() === '');
  if (slotsOf(first).length > 0) return 'slots';
  if (plainText(first) === '') return others.some(cell => slotsOf(cell).length > 0) ? 'slots' : 'example';
  if (!isLeft || others.length === 0) return 'example';
  // A number is no name: the writer numbers on.
  return /^\D{0,3}\d+\D{0,3}$/u.test(plainText(first)) ? 'slots' : 'fixed';
}

function readColumn(header: TableCell, body: TableRow[], index: number): ColumnSpec {
  const cells = body.flatMap(({children}) => children[index] ?? []);
  const choices = cells.flatMap(cell => {
    const [slot] = slotsOf(cell);
    return slot && isOnlySlots(slotText(cell)) ? [readValues(slot.inner)] : [];
  });
  const [values = null] = choices;
  const others = cells
    .filter(cell => slotsOf(cell).length === 0)
    .map(plainText)
    .filter(Boolean);
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
