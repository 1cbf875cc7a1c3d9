import type {List, ListItem} from 'mdast';
import {visit} from 'unist-util-visit';
import {readLabel, readLead, type Lead} from '../markdown/lead.js';
import {normalizeName} from '../markdown/names.js';
import {plainText} from '../markdown/text.js';
import {inlineComments} from './comment.js';
import type {ElementContext} from './element-context.js';
import {mergeHints, readHints} from './words/hint.js';
import {presenceSaid} from './words/presence.js';
import {fieldsSpec} from './read-fields.js';
import {isPlaceholderUrl, slotText, slotsOf} from './words/slot-text.js';
import type {FieldsSpec, Hints, ListSpec} from './template.js';

/**
 * Reads a list of the template: fields where every item has a bold lead of fixed text, else a list of at least as
 * many items. A list without a slot, a box to tick or a lead is guidance and binds nobody: `null`.
 */
export function readList(node: List, context: ElementContext): FieldsSpec | ListSpec | null {
  const items = itemsOf(node);
  const leads = items.map(readLead);
  if (areFields(leads)) return fieldsSpec(leads, node, {bold: true, isList: true}, context);
  const labels = items.length === node.children.length ? readFieldLabels(node) : [];
  if (labels.length > 0) return fieldsSpec(labels, node, {bold: false, isList: true}, context);
  const slots = items.some(item => itemSlots(item).length > 0);
  const link = items.length > 0 && items.every(hasPlaceholderLink);
  const task = items.length > 0 && items.every(item => typeof item.checked === 'boolean');
  const lead = leads.every(each => each !== null) && items.length > 0;
  if (!slots && !link && !task && !lead) return null;
  const asked = items.filter(item => !isOptional(item));
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
    min: items.length < node.children.length ? Math.min(1, asked.length) : asked.length,
    max: null,
    hints: itemHints(items, context),
  };
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

const ORDINAL = /\d+|\b[a-h]$|\b(?:first|second|third|fourth|fifth|sixth)\b/gu;

function areFields(leads: (Lead | null)[]): leads is Lead[] {
  const names = leads.map(lead => (lead ? normalizeName(lead.name) : null));
  if (names.length === 0 || names.includes(null) || leads.some(lead => lead && hasSlot(lead))) return false;
  if (new Set(names).size < names.length) return false;
  // `1. **Step 1**`, `2. **Step 2**`: the writer numbers on, and names the steps.
  const numbered = names.map(name => (name ?? '').replace(ORDINAL, '#'));
  return !(numbered[0]?.includes('#') && numbered.every(name => name === numbered[0]));
}

function hasSlot({nameNodes}: Lead): boolean {
  return (
    slotsOf(nameNodes).length > 0 ||
    nameNodes.some(node => node.type === 'link' && isPlaceholderUrl(node.url))
  );
}

function hasPlaceholderLink(item: ListItem): boolean {
  let found = false;
  visit(item, 'link', node => {
    found ||= isPlaceholderUrl(node.url);
  });
  return found;
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

/** `- Status: [draft]`, `- Owner:`: labels are fields where the template leaves at least one of them to the writer. */
function readFieldLabels(node: List): Lead[] {
  if (node.ordered || node.children.some(({checked}) => typeof checked === 'boolean')) return [];
  const labels = node.children.map(readLabel);
  return areFields(labels) && labels.some(isLeftToWriter) ? labels : [];
}

/** Whether a field of the template has a slot, or nothing, behind its name. */
function isLeftToWriter(lead: Lead): boolean {
  return lead.isEmpty || slotsOf(lead.value).length > 0;
}
