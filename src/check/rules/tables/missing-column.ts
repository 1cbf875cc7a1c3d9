import {addColumns, renameColumn} from '../../fix/column-edits.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import {placeOf} from '../../../markdown/text.js';
import {columnIndexes, headerOf} from '../../match/columns.js';
import {holdersOf} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A column of the template is missing from a table. */
export const missingColumn: TemplateRule = {
  id: 'missing-column',
  severity: 'error',
  *check(match, {source}) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'table' || !element.table) continue;
        const {spec, table} = element;
        const header = headerOf(table);
        const indexes = columnIndexes(spec, table);
        const missing = spec.columns.filter((_, index) => indexes[index] === -1).map(({name}) => name);
        const [first] = table.children;
        if (missing.length === 0 || !first) continue;
        yield {
          place: placeOf(first),
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected the ${missing.length > 1 ? 'columns' : 'column'} ${quoteAll(missing)} in the table ${holder.where}, found ${header.length > 0 ? quoteAll(header.map(({name}) => name || ' ')) : 'none'}`,
          note: `Write the header as ${quote(`| ${spec.text} |`)}.`,
          expected: missing,
          actual: header.map(({name}) => name),
          fix: renameColumn(missing, table, indexes, source) ?? addColumns(spec, table, indexes, source),
        };
      }
    }
  },
};
