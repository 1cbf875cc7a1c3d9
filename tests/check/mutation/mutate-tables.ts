import type {Table} from 'mdast';
import type {Template} from '../../../src/template/template.js';
import {isAlone} from './mutate-boxes.js';
import {mutant, type Mutant} from './mutant.js';
import type {ElementPair, PlaceOnPage} from './pairs.js';
import {plainName} from './plain.js';
import {lineOf, linesOf, removeLines, replaceLine, replaceLines, textOf} from './text-edits.js';

type TablePair = Extract<ElementPair, {kind: 'table'}>;

/** Damages to a table: gone, a column or a row less, swapped or renamed columns; and to each cell. */
export function* mutateTable(
  {spec, node}: TablePair,
  place: PlaceOnPage,
  source: string,
  template: Template,
): Iterable<Mutant> {
  const lines = linesOf(node);
  const name = `table at ${lines.from}`;
  if (spec.presence === 'required') {
    yield mutant(
      `remove ${name}`,
      removeLines(source, lines),
      isAlone(node, place) ? 'empty-section' : 'missing-table',
      place.line,
    );
  }
  for (const [column, {name: title}] of spec.columns.entries()) {
    yield mutant(
      `remove column ${title} of ${name}`,
      mapRows(source, node, cells => cells.toSpliced(column, 1)),
      'missing-column',
      lines.from,
    );
    yield mutant(
      `rename column ${title} of ${name}`,
      setCell(source, lines.from, column, 'Zebras'),
      'missing-column',
      lines.from,
    );
    if (column === 0) continue;
    const swapped = mapRows(source, node, cells =>
      cells.with(column, cells[column - 1] ?? '').with(column - 1, cells[column] ?? ''),
    );
    yield mutant(`swap columns ${column} and ${column + 1} of ${name}`, swapped, 'column-order', lines.from);
  }
  yield* mutateRows({spec, node, kind: 'table'}, source);
  yield* mutateCells({spec, node, kind: 'table'}, source, template);
}

function* mutateRows({spec, node}: TablePair, source: string): Iterable<Mutant> {
  const [header, ...rows] = node.children;
  const nameOf = (row: Table['children'][number]) => plainName(cellsOf(textOf(source, row))[0] ?? '');
  for (const [index, fixed] of spec.rows.entries()) {
    const row = rows.find(each => nameOf(each) === plainName(fixed.name));
    if (!row || !header) continue;
    const names = spec.rows.slice(0, index).map(each => plainName(each.name));
    const before = rows.findLast(each => names.includes(nameOf(each)));
    const line = lineOf(row);
    yield mutant(
      `remove row ${fixed.name} at ${line}`,
      removeLines(source, linesOf(row)),
      'missing-row',
      lineOf(before ?? header),
    );
    yield mutant(
      `rename row ${fixed.name} at ${line}`,
      setCell(source, line, 0, 'Zebras'),
      'missing-row',
      line,
    );
    yield mutant(
      `misspell row ${fixed.name} at ${line}`,
      setCell(source, line, 0, `${fixed.name}qs`),
      'missing-row',
      line,
    );
  }
  const first = rows[spec.minRows - 1];
  if (spec.rows.length === 0 && first) {
    yield mutant(
      `shorten table at ${lineOf(node)}`,
      removeLines(source, {from: lineOf(first), to: linesOf(node).to}),
      'missing-row',
      lineOf(node),
    );
  }
}

function* mutateCells({spec, node}: TablePair, source: string, template: Template): Iterable<Mutant> {
  for (const row of node.children.slice(1)) {
    const line = lineOf(row);
    for (const [column, {name, mayBeEmpty, values}] of spec.columns.entries()) {
      if (!mayBeEmpty)
        yield mutant(`empty cell ${name} at ${line}`, setCell(source, line, column, ''), 'empty-cell', line);
      if (values) {
        yield mutant(
          `wrong value in ${name} at ${line}`,
          setCell(source, line, column, 'Zebra'),
          'invalid-value',
          line,
        );
      }
    }
    yield mutant(
      `another cell at ${line}`,
      replaceLine(source, line, text => `${join(cellsOf(text))} Zebra |`),
      'extra-cell',
      line,
    );
    const slot = template.placeholders.find(
      each => each.line > spec.line + 1 && each.surroundings === 'text',
    );
    const last = spec.columns.findLastIndex(({mayBeEmpty}) => !mayBeEmpty);
    if (slot) {
      yield mutant(
        `placeholder in row at ${line}`,
        setCell(source, line, last, slot.text),
        'leftover-placeholder',
        line,
      );
    }
  }
}

const BAR = /(?<!\\)\|/u;

function mapRows(source: string, table: Table, map: (cells: string[]) => string[]): string {
  const range = linesOf(table);
  const rows = source.split('\n').slice(range.from - 1, range.to);
  return replaceLines(source, range, ...rows.map(row => join(map(cellsOf(row)))));
}

function setCell(source: string, line: number, column: number, text: string): string {
  return replaceLine(source, line, row => join(cellsOf(row).with(column, ` ${text} `)));
}

function cellsOf(row: string): string[] {
  return row.split(BAR).slice(1, -1);
}

function join(cells: string[]): string {
  return `|${cells.join('|')}|`;
}
