import {holdersOf} from '../../match/page-match.js';
import type {ListSpec} from '../../../template/template.js';
import type {TemplateRule} from '../../rule.js';

/** The template has a list, and the page has none there. */
export const missingList: TemplateRule = {
  id: 'missing-list',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (
          element.kind !== 'list' ||
          element.list ||
          element.spec.presence !== 'required' ||
          element.spec.min === 0
        )
          continue;
        const {spec} = element;
        yield {
          place: holder.place,
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected ${nameOfList(spec)} of at least ${countOfItems(spec.min)} ${holder.where}, found none`,
          note: `Write items such as \`${exampleItem(spec)}\`.`,
          expected: [nameOfList(spec)],
          actual: [],
        };
      }
    }
  },
};

/** `an ordered list`, `a task list`, `a list` */
export function nameOfList({ordered, task}: Pick<ListSpec, 'ordered' | 'task'>): string {
  if (task) return 'a task list';
  return ordered ? 'an ordered list' : 'a list';
}

/** `3 items`, `1 item` */
export function countOfItems(count: number): string {
  return `${count} ${count === 1 ? 'item' : 'items'}`;
}

/** An item as the template wants it. */
export function exampleItem({
  ordered,
  task,
  lead,
  link,
}: Pick<ListSpec, 'ordered' | 'task' | 'lead' | 'link'>): string {
  const marker = task ? '- [ ] ' : ordered ? '1. ' : '- ';
  const text = link ? '[Text](https://…)' : 'Name';
  return `${marker}${lead ? `**${text}**: …` : link ? `${text} …` : '…'}`;
}
