import {holdersOf} from '../../match/page-match.js';
import {firstLine} from '../../../markdown/text.js';
import type {TemplateRule} from '../../rule.js';
import {countOfItems, nameOfList} from './missing-list.js';

/** A list has fewer items than the template, or more than a mark allows. */
export const listLength: TemplateRule = {
  id: 'list-length',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'list' || !element.list) continue;
        const {spec, items, list} = element;
        const tooFew = items.length < spec.min;
        if (!tooFew && (spec.max === null || items.length <= spec.max)) continue;
        const bound = tooFew
          ? `at least ${countOfItems(spec.min)}`
          : `at most ${countOfItems(spec.max ?? 0)}`;
        yield {
          place: firstLine(list),
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected ${nameOfList(spec)} of ${bound} ${holder.where}, found ${items.length}`,
          note: tooFew
            ? `Add ${spec.min - items.length} more.`
            : `Leave out ${items.length - (spec.max ?? 0)}.`,
          expected: [bound],
          actual: [String(items.length)],
        };
      }
    }
  },
};
