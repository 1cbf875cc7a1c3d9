import type {Link, List, ListItem} from 'mdast';
import {readLabel, readLead, type Lead} from '../markdown/labels/lead.js';
import {plainText} from '../markdown/text.js';
import {nodesOf} from '../markdown/walk.js';
import {inlineComments} from './comment.js';
import {hasNumberSlot} from './words/choice.js';
import type {ElementContext} from './element-context.js';
import {mergeHints, readHints} from './words/hint.js';
import {presenceSaid} from './words/presence.js';
import {fieldLeads, fieldsSpec, valueKind} from './read-fields.js';
import {isPlaceholderUrl, slotText, slotsOf} from './words/slot-text.js';
import {beginsWithDate} from './words/value.js';
import type {FieldsSpec, Hints, ListSpec} from './template.js';

/**
 * Reads a list of the template: fields where most items have a lead of fixed text, else a list of at least as many
 * items. A list without a slot, a box to tick or a lead, and one of instructions, binds nobody: `null`.
 */
export function readList(node: List, context: ElementContext): FieldsSpec | ListSpec | null {
  const items = itemsOf(node);
  const leads = items.map(readLead);
  const fields = context.marks.repeat === null ? readFields(items, node, context) : null;
  if (fields) return fields;
  const slots = items.some(item => itemSlots(item).length > 0);
  const link = items.length > 0 && items.every(hasPlaceholderLink);
  const task = items.length > 0 && items.every(item => typeof item.checked === 'boolean');
  // Without a colon, a bold beginning of fixed text is a part of its sentence.
  const lead =
    items.length > 0 &&
    leads.every(each => each !== null && (each.isLabel || slotsOf(each.nameNodes).length > 0));
  if (!slots && !link && !task && (!lead || isGuidance(leads))) return null;
  const asked = items.filter(item => !isOptional(item));
  const isExample =
    items.length < node.children.length || items.every(item => beginsWithDate(slotText(item)));
  return {
    kind: 'list',
    ...context.base(node),
    ...(asked.length === 0 && items.length > 0 && {presence: 'optional'}),
    text: plainText(items[0] ?? node),
    ordered: node.ordered === true,
    task,
    lead,
    link,
    mayBeEmpty: items.some(item => plainText(item) === '') || leads.some(each => each?.isEmpty),
    min: isExample ? Math.min(1, asked.length) : asked.length,
    max: null,
    hints: itemHints(items, context),
  };
}

/** Fields in bold, or else, in a list that is neither numbered nor to be ticked, labels. */
function readFields(items: ListItem[], node: List, context: ElementContext): FieldsSpec | null {
  const bold = fieldLeads(items.map(readLead), {isTop: context.isTop, plain: false});
  if (bold) return fieldsSpec(bold, node, {bold: true, form: 'list'}, context);
  const isOpen = items.length < node.children.length;
  if (node.ordered || isOpen || items.some(({checked}) => typeof checked === 'boolean')) return null;
  const labels = fieldLeads(items.map(readLabel), {isTop: context.isTop, plain: true});
  return labels && fieldsSpec(labels, node, {bold: false, form: 'list'}, context);
}

/** Whether leads show an example: what stands behind them is said in sentences, or their names hold a number to come. */
function isGuidance(leads: readonly (Lead | null)[]): boolean {
  if (leads.some(lead => lead && hasNumberSlot(lead.name))) return true;
  const kinds = leads.map(lead => (lead ? valueKind(lead) : 'example'));
  return kinds.filter(kind => kind === 'sentence').length * 2 >= kinds.length;
}

/** The items of a list without those that only say that it goes on. */
export function itemsOf(list: List): ListItem[] {
  return list.children.filter(item => !isOpenEnd(item));
}

/** `- …`, `- [...]`, `- [… more options]` or `- etc.` says that the number of items above is only an example. */
function isOpenEnd(item: ListItem): boolean {
  return /^(?:[[{<(]?\s*(?:…|\.{3})\s*[\]}>)]?|[[{<]\s*(?:…|\.{3}).*[\]}>]|etc\.?|and so on\.?)$/iu.test(
    slotText(item).trim(),
  );
}

/** `- [Something] <!-- optional -->` */
function isOptional(item: ListItem): boolean {
  const [first] = item.children;
  return first?.type === 'paragraph' && inlineComments(first).some(comment => mayBeLeftOut(comment));
}

function mayBeLeftOut(comment: string): boolean {
  const said = presenceSaid(comment, {kind: 'value'});
  return said !== null && said.presence !== 'required';
}

function hasPlaceholderLink(item: ListItem): boolean {
  return nodesOf<Link>(item, 'link').some(({url}) => isPlaceholderUrl(url));
}

function itemSlots(item: ListItem) {
  const [first] = item.children;
  return first ? slotsOf(first) : [];
}

/** What the slots behind the leads ask of each item; of all items, when they agree. */
function itemHints(items: ListItem[], context: ElementContext): Hints {
  const values = items.map(item => {
    const lead = readLead(item);
    return mergeHints(
      (lead ? slotsOf(lead.value) : itemSlots(item)).map(slot => readHints(slot.inner, context.taxonomies)),
    );
  });
  const [first, ...rest] = values;
  const agree = first && rest.every(other => JSON.stringify(other.lengths) === JSON.stringify(first.lengths));
  return {lengths: agree ? first.lengths : [], references: [], values: null};
}
