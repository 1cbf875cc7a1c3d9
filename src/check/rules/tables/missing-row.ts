import type {Table, TableRow} from 'mdast';
import {addRows, renameCell} from '../../fix/row-edits.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import {normalizeName} from '../../../markdown/names.js';
import {firstLine, plainText} from '../../../markdown/text.js';
import type {RowSpec, TableSpec} from '../../../template/template.js';
import {columnIndexes} from '../../match/columns.js';
import {holdersOf} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A row that the template names is missing from a table, or the table has too few rows. */
export const missingRow: TemplateRule = {
  id: 'missing-row',
  severity: 'error',
  *check(match, {source}) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'table' || !element.table) continue;
        const {spec, table} = element;
        const {rows, missing, renamed, column} = readRows(spec, table);
        for (const {wanted, row, name} of renamed) {
          // A row without a name has an empty cell, which is reported as such.
          if (name === '') continue;
          yield {
            place: firstLine(row),
            line: wanted.line,
            severity: spec.severity ?? undefined,
            reason: `Expected the row ${quote(wanted.name)} in the table ${holder.where}, found ${quote(name)}`,
            note: `Name the row ${quote(wanted.name)}, or add one of that name.`,
            expected: [wanted.name],
            actual: [name],
            fix: renameCell(row.children[column], name, wanted.name, source),
          };
        }
        const [first] = missing;
        if (first) {
          yield {
            place: firstLine(first.after ?? table),
            line: first.wanted.line,
            severity: spec.severity ?? undefined,
            reason: `Expected the ${missing.length > 1 ? 'rows' : 'row'} ${quoteAll(missing.map(({wanted}) => wanted.name))} in the table ${holder.where}, found none`,
            note:
              missing.length > 1
                ? 'Add a row that begins with each of these names.'
                : `Add a row that begins with ${quote(first.wanted.name)}.`,
            expected: missing.map(({wanted}) => wanted.name),
            actual: [],
            fix: addRows(missing, column, table, source),
          };
        } else if (rows.length < spec.minRows) {
          yield {
            place: firstLine(table),
            line: spec.line,
            severity: spec.severity ?? undefined,
            reason: `Expected at least ${spec.minRows} ${spec.minRows === 1 ? 'row' : 'rows'} in the table ${holder.where}, found ${rows.length}`,
            note: `Add ${spec.minRows - rows.length} more.`,
            expected: [`at least ${spec.minRows}`],
            actual: [String(rows.length)],
          };
        }
      }
    }
  },
};

interface Rows {
  rows: TableRow[];
  /** The column that names them; -1 where it is missing. */
  column: number;
  /** Rows that are not there, each with the row behind which it belongs. */
  missing: {wanted: RowSpec; after: TableRow | null}[];
  /** Rows that stand where another one should. */
  renamed: {wanted: RowSpec; row: TableRow; name: string}[];
}

function readRows(spec: TableSpec, table: Table): Rows {
  const rows = table.children.slice(1);
  const naming = spec.columns.findIndex(({index}) => index === 0);
  const column = naming === -1 ? 0 : (columnIndexes(spec, table)[naming] ?? -1);
  const result: Rows = {rows, column, missing: [], renamed: []};
  // Without the column that names the rows, they can't be told apart: the column is what is missing.
  if (column === -1) return result;
  const names = rows.map(({children}) => (children[column] ? plainText(children[column]) : ''));
  const indexOf = ({name}: RowSpec) => names.findIndex(each => normalizeName(each) === normalizeName(name));
  const isSpare = (index: number) => !spec.rows.some(each => indexOf(each) === index);
  // Only rows beyond those that the template asks for besides can stand for the ones that are missing.
  let spare = rows.length - (spec.minRows - spec.rows.filter(each => indexOf(each) === -1).length);
  let at = -1;
  for (const wanted of spec.rows) {
    const index = indexOf(wanted);
    const next = at + 1;
    const row = rows[next];
    if (index !== -1) {
      at = index;
    } else if (row && spare > 0 && isSpare(next)) {
      result.renamed.push({wanted, row, name: names[next] ?? ''});
      spare--;
      at = next;
    } else {
      result.missing.push({wanted, after: rows[at] ?? null});
    }
  }
  return result;
}
