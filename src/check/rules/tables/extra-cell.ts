import type {Table} from 'mdast';
import {isBlank} from '../../../markdown/blank.js';
import type {Place} from '../../../markdown/finding.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import {placeOf, plainText} from '../../../markdown/text.js';
import {nodesOf} from '../../../markdown/walk.js';
import type {TemplateRule} from '../../rule.js';

/** A row of a table has more cells than its header: Markdown drops them from the page. */
export const extraCell: TemplateRule = {
  id: 'extra-cell',
  severity: 'error',
  *check(_match, {page}) {
    const tables = nodesOf<Table>(page.tree, 'table');
    for (const {row, columns, cells, place, splitsCode} of tables.flatMap(extraCells)) {
      yield {
        place,
        reason: `Expected ${columns === 1 ? 'one cell' : `${columns} cells`} in row ${quote(row)}, as in the header of its table, found ${columns + cells.length}: readers do not see ${quoteAll(cells, ', ')}`,
        note: splitsCode
          ? 'Write `\\|` for the `|` in the code: a table is split there, too.'
          : 'Delete the cell, or add a column to the header; a `|` that is text is written `\\|`.',
        expected: [],
        actual: cells,
      };
    }
  },
};

interface ExtraCells {
  /** Text of the row's first cell. */
  row: string;
  /** Number of cells in the header. */
  columns: number;
  /** Texts of the cells that are too many. */
  cells: string[];
  /** Of the first one that holds something. */
  place: Place;
  /** Whether a `|` in code made two cells of one: a backtick is left in the row. */
  splitsCode: boolean;
}

function extraCells({children: [header, ...rows]}: Table): ExtraCells[] {
  const columns = header?.children.length ?? 0;
  return rows.flatMap(({children}, number) => {
    const [first] = children;
    const extra = children.slice(columns);
    // Nobody misses an empty one.
    const cell = extra.find(each => !isBlank({type: 'paragraph', children: each.children}));
    if (!first || !cell) return [];
    return [
      {
        row: plainText(first) || String(number + 1),
        columns,
        cells: extra.map(plainText),
        place: placeOf(cell),
        splitsCode: children.some(each => plainText(each).includes('`')),
      },
    ];
  });
}
