import {firstLine, normalizeName, plainText} from '../../markdown/text.js';
import {holdersOf} from '../match/page-match.js';
import {quote, quoteAll, type TemplateRule} from '../rule.js';

/** A row that the template names is missing from a table, or the table has too few rows. */
export const missingRow: TemplateRule = {
  id: 'missing-row',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'table' || !element.table) continue;
        const {spec, table} = element;
        const [, ...rows] = table.children;
        const names = rows.map(row => (row.children[0] ? normalizeName(plainText(row.children[0])) : ''));
        const missing = spec.rows.filter(({name}) => !names.includes(normalizeName(name)));
        const [first] = missing;
        if (first) {
          const index = spec.rows.indexOf(first);
          const before = spec.rows.slice(0, index).findLast(({name}) => names.includes(normalizeName(name)));
          const previous = rows[before ? names.indexOf(normalizeName(before.name)) : -1];
          yield {
            place: firstLine(previous ?? table),
            line: first.line,
            severity: spec.severity ?? undefined,
            reason: `Expected the ${missing.length > 1 ? 'rows' : 'row'} ${quoteAll(missing.map(({name}) => name))} in the table ${holder.where}, found none`,
            note: missing.length > 1 ? 'Add a row that begins with each of these names.' : `Add a row that begins with ${quote(first.name)}.`,
            expected: missing.map(({name}) => name),
            actual: [],
          };
        } else if (rows.length < spec.minRows) {
          yield {
            place: firstLine(table),
            line: spec.line,
            severity: spec.severity ?? undefined,
            reason: `Expected at least ${spec.minRows} rows in the table ${holder.where}, found ${rows.length}`,
            note: `Add ${spec.minRows - rows.length} more.`,
            expected: [`at least ${spec.minRows}`],
            actual: [String(rows.length)],
          };
        }
      }
    }
  },
};
