import {reorderFields} from '../../fix/field-edits.js';
import {quote, quoteAll} from '../../../markdown/quote.js';
import {longestOrder} from '../../match/longest-order.js';
import {holdersOf, type FieldsMatch} from '../../match/page-match.js';
import type {TemplateRule} from '../../rule.js';

/** Fields that all pages have stand in another order than the template's. The fewest to move are reported. */
export const fieldOrder: TemplateRule = {
  id: 'field-order',
  severity: 'error',
  *check(match, {source}) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'fields') continue;
        const {fields} = element.spec;
        const found = element.found.filter(({field}) => field.presence === 'required');
        const kept = longestOrder(found.map(({field}) => fields.indexOf(field)));
        const fix = kept.size < found.length ? reorderFields(element, source) : undefined;
        for (const [index, {field, lead}] of found.entries()) {
          if (kept.has(index)) continue;
          const names = fields.map(({name}) => name);
          yield {
            place: lead.place,
            line: field.line,
            severity: element.spec.severity ?? undefined,
            reason: `Expected the field ${quote(field.name)} ${whereOf(index, {...element, found}, kept)} ${holder.where}, found it ${nearby(index, {...element, found})}`,
            note: `The order is ${quoteAll(names)}.`,
            expected: names,
            actual: found.map(each => each.field.name),
            fix,
          };
        }
      }
    }
  },
};

/** Where a field should stand among those that may stay. */
function whereOf(index: number, {spec, found}: FieldsMatch, kept: ReadonlySet<number>): string {
  const rank = (each: FieldsMatch['found'][number] | undefined) =>
    each ? spec.fields.indexOf(each.field) : -1;
  const staying = found.filter((_, other) => kept.has(other));
  const before = staying.findLast(each => rank(each) < rank(found[index]));
  return before
    ? `after ${quote(before.field.name)}`
    : `before ${quote(staying[0]?.field.name ?? 'the others')}`;
}

function nearby(index: number, {found}: FieldsMatch): string {
  const before = found[index - 1];
  return before
    ? `after ${quote(before.field.name)}`
    : `before ${quote(found[index + 1]?.field.name ?? 'the others')}`;
}
