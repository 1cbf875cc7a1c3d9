import {quote} from '../../../markdown/quote.js';
import {holdersOf} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** A field has a name and nothing behind it. */
export const emptyField: TemplateRule = {
  id: 'empty-field',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'fields') continue;
        for (const {field, lead} of element.found) {
          if (!lead.isEmpty || field.mayBeEmpty) continue;
          yield {
            place: lead.place,
            line: field.line,
            severity: element.spec.severity ?? undefined,
            reason: `Expected text behind ${quote(field.name)}, found none`,
            note: 'Write what the template asks for there.',
            expected: [field.name],
            actual: [],
          };
        }
      }
    }
  },
};
