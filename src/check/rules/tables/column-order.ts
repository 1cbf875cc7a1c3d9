import {reorderColumns} from '../../fix/column-edits.js';
import {quoteAll} from '../../../markdown/quote.js';
import {placeOf} from '../../../markdown/text.js';
import {longestOrder} from '../../match/longest-order.js';
import {holdersOf} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';
import {columnIndexes, headerOf} from '../../match/columns.js';

/** The columns of a table stand in another order than the template's. */
export const columnOrder: TemplateRule = {
  id: 'column-order',
  severity: 'error',
  *check(match, {source}) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'table' || !element.table) continue;
        const {spec, table} = element;
        const indexes = columnIndexes(spec, table).filter(index => index !== -1);
        const [header] = table.children;
        if (longestOrder(indexes).size === indexes.length || !header) continue;
        const names = spec.columns.map(({name}) => name);
        const found = headerOf(table).map(({name}) => name);
        yield {
          place: placeOf(header),
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected the columns in the order ${quoteAll(names)} ${holder.where}, found ${quoteAll(found)}`,
          note: 'Move the columns, with their cells.',
          expected: names,
          actual: found,
          fix: reorderColumns(table, indexes, source),
        };
      }
    }
  },
};
