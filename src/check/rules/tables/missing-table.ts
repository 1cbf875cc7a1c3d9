import type {Page} from '../../../markdown/page.js';
import {quote} from '../../../markdown/quote.js';
import {placeOf} from '../../../markdown/text.js';
import {holdersOf, type Holder} from '../../match/page-match.js';
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
          reason: `Expected a table ${quote(header)} ${holder.where}, found ${isHtml(match.page, holder) ? 'one as HTML, which is not checked' : 'none'}`,
          note: isHtml(match.page, holder)
            ? 'Write it as a table of Markdown, with these columns.'
            : 'Add the table with these columns.',
          expected: element.spec.columns.map(({name}) => name),
          actual: [],
        };
      }
    }
  },
};

function isHtml({tree}: Page, {place, end}: Holder): boolean {
  return tree.children.some(node => {
    const {line} = placeOf(node).start;
    return line > place.start.line && line <= end && node.type === 'html' && /<table\b/iu.test(node.value);
  });
}
