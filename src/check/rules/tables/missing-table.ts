import {quote} from '../../../markdown/quote.js';
import {holdersOf} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** The template has a table, and the page has none there. */
export const missingTable: TemplateRule = {
  id: 'missing-table',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'table' || element.table || element.spec.presence !== 'required') continue;
        const header = `| ${element.spec.text} |`;
        yield {
          place: holder.place,
          line: element.spec.line,
          severity: element.spec.severity ?? undefined,
          reason: `Expected a table ${quote(header)} ${holder.where}, found none`,
          note: 'Add the table with these columns.',
          expected: element.spec.columns.map(({name}) => name),
          actual: [],
        };
      }
    }
  },
};
