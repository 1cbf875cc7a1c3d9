import {quote} from '../../../markdown/quote.js';
import {holdersOf} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** The template leaves room for prose, and the page has no paragraph there. */
export const missingProse: TemplateRule = {
  id: 'missing-prose',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'prose' || element.spec.presence !== 'required') continue;
        if (element.paragraphs.length > 0 || element.answer) continue;
        yield {
          place: holder.place,
          line: element.spec.line,
          severity: element.spec.severity ?? undefined,
          reason: `Expected a paragraph ${holder.where}, found ${element.instead ? `only ${element.instead}` : 'none'}`,
          note: `The template asks for ${quote(element.spec.text)}.`,
          expected: [element.spec.text],
          actual: element.instead ? [element.instead] : [],
        };
      }
    }
  },
};
