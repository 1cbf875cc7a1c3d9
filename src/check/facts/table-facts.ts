import type {Table, TableRow} from 'mdast';
import {bareObject} from '../../markdown/bare-object.js';
import {normalizeName} from '../../markdown/names.js';
import type {FactCell} from '../../markdown/facts/fact.js';
import type {RenderFact} from '../../markdown/facts/render-fact.js';
import {placeOf} from '../../markdown/text.js';
import {factWord} from '../../template/facts/fact-word.js';
import type {TableSpec} from '../../template/template.js';
import {columnIndexes, headerOf} from '../match/columns.js';
import type {AddFact} from './add-fact.js';

/** The facts of a table: all of it, its columns, and the cells of the rows that the template names. */
export function readTableFacts(spec: TableSpec, table: Table, render: RenderFact, add: AddFact): void {
  const at = columnIndexes(spec, table);
  const columns = columnsOf(spec, table, at);
  const rows = table.children.slice(1).map(row => cellsOf(row, columns, render));
  if (rows.length === 0) return;
  const cellAt = (row: Record<string, FactCell> | undefined, index: number) =>
    row?.[columns[index]?.key ?? ''];
  spec.columns.forEach(({fact}, which) => {
    for (const row of rows) {
      const cell = cellAt(row, at[which] ?? -1);
      add(fact, cell ? {kind: 'text', ...cell} : null);
    }
  });
  const naming = spec.columns.findIndex(({index}) => index === 0);
  const nameColumn = naming === -1 ? 0 : (at[naming] ?? -1);
  const names = new Map<string, number>();
  rows.forEach((row, position) => {
    const name = normalizeName(cellAt(row, nameColumn)?.text ?? '');
    if (!names.has(name)) names.set(name, position);
  });
  const rowNames = rows.map((): string | null => null);
  for (const {name, facts = {}, factWord: word} of spec.rows) {
    const position = names.get(normalizeName(name));
    const row = position === undefined ? undefined : rows[position];
    if (position !== undefined) rowNames[position] = word ?? null;
    spec.columns.forEach(({index}, which) => {
      const cell = cellAt(row, at[which] ?? -1);
      add(facts[index], cell ? {kind: 'text', ...cell} : null);
    });
  }
  const rowHead = (columns[nameColumn] ?? columns[0])?.key ?? '';
  add(spec.fact, {kind: 'table', columns, rows, rowHead, rowNames, place: placeOf(table)});
}

/** The page's columns by the template's words for them; those that the template lacks by their own. */
function columnsOf(
  {columns}: TableSpec,
  table: Table,
  at: readonly number[],
): {key: string; title: string}[] {
  const taken = new Set(columns.map(({factWord: word}) => word));
  return headerOf(table).map(({name: title}, index) => {
    const known = columns[at.indexOf(index)]?.factWord;
    if (known !== undefined) return {key: known, title};
    const own = factWord(title) || 'column';
    let key = own;
    for (let number = 2; taken.has(key); number++) key = `${own}-${number}`;
    taken.add(key);
    return {key, title};
  });
}

function cellsOf(
  row: TableRow,
  columns: readonly {key: string}[],
  render: RenderFact,
): Record<string, FactCell> {
  const cells = bareObject<FactCell>();
  row.children.forEach((cell, index) => {
    const column = columns[index];
    const words = column && render(cell.children);
    if (column && words && words.html !== '') cells[column.key] = {...words, place: placeOf(cell)};
  });
  return cells;
}
