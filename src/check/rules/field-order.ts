import {longestOrder} from '../match/longest-order.js';
import {holdersOf} from '../match/page-match.js';
import {quote, quoteAll, type TemplateRule} from '../rule.js';

/** Fields stand in another order than the template's. The fewest to move are reported. */
export const fieldOrder: TemplateRule = {
  id: 'field-order',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'fields') continue;
        const {fields} = element.spec;
        const kept = longestOrder(element.found.map(({field}) => fields.indexOf(field)));
        for (const [index, {field, lead}] of element.found.entries()) {
          if (kept.has(index)) continue;
          const names = fields.map(({name}) => name);
          yield {
            place: lead.place,
            line: field.line,
            severity: element.spec.severity ?? undefined,
            reason: `Expected ${quote(field.name)} in the order ${quoteAll(names)}, found it in another place of ${holder.name}`,
            note: 'Move the field.',
            expected: names,
            actual: element.found.map(each => each.field.name),
          };
        }
      }
    }
  },
};
