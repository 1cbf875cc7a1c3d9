import type {ListItem, Node} from 'mdast';
import {readLead} from '../../../markdown/labels/lead.js';
import {quote} from '../../../markdown/quote.js';
import {firstLine, plainText} from '../../../markdown/text.js';
import {holdersOf, type ListMatch} from '../../match/page-match.js';
import type {RuleFinding, TemplateRule} from '../../rule.js';
import {exampleItem, nameOfList} from './missing-list.js';

/** A list is of another kind than the template's, or an item lacks the bold lead or the text that all items need. */
export const listShape: TemplateRule = {
  id: 'list-shape',
  severity: 'error',
  *check(match, {isLeftover}) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'list' || !element.list) continue;
        const kind = wrongKind(element, holder.where);
        if (kind) yield kind;
        else yield* wrongItems(element, holder.where, isLeftover);
      }
    }
  },
};

function wrongKind({spec, list, items}: ListMatch, where: string): RuleFinding | null {
  if (!list) return null;
  const ticked = items.filter(hasBox).length;
  // Where some have a box to tick, the others lack theirs.
  const task = spec.task ? ticked > 0 : ticked > 0 && ticked === items.length;
  if (task === spec.task || (!spec.task && spec.ordered === (list.ordered === true)))
    if (!spec.ordered || list.ordered) return null;
  if (!spec.task && !spec.ordered) return null;
  const found = nameOfList({ordered: list.ordered === true, task});
  return {
    place: firstLine(list),
    line: spec.line,
    severity: spec.severity ?? undefined,
    reason: `Expected ${nameOfList(spec)} ${where}, found ${found}`,
    note: `Begin each item as in \`${exampleItem(spec)}\`.`,
    expected: [nameOfList(spec)],
    actual: [found],
  };
}

function hasBox({checked}: ListItem): boolean {
  return typeof checked === 'boolean';
}

function* wrongItems(
  {spec, items}: ListMatch,
  where: string,
  isLeftover: (text: Node) => boolean,
): Iterable<RuleFinding> {
  for (const [index, item] of items.entries()) {
    const text = plainText(item);
    if (isLeftover(item)) continue;
    const lead = readLead(item);
    const lacksLead = spec.lead && (lead === null || (lead.isEmpty && !spec.mayBeEmpty));
    const lacksBox = spec.task && !hasBox(item);
    if (!lacksBox && !lacksLead && (text !== '' || spec.mayBeEmpty)) continue;
    const expected = lacksBox
      ? 'a box to tick'
      : text === ''
        ? 'text'
        : lead
          ? 'text behind the bold lead'
          : 'a bold lead';
    yield {
      place: firstLine(item),
      line: spec.line,
      severity: spec.severity ?? undefined,
      reason: `Expected ${expected} in item ${index + 1} of the list ${where}, found ${text === '' ? 'none' : quote(text)}`,
      note: `Write the item as in \`${exampleItem(spec)}\`.`,
      expected: [exampleItem(spec)],
      actual: text === '' ? [] : [text],
    };
  }
}
