import type {Paragraph, RootContent} from 'mdast';
import type {Lead} from '../markdown/lead.js';
import {inlineComments} from './comment.js';
import type {ElementContext} from './element-context.js';
import {mergeHints, readHints} from './words/hint.js';
import {mergeSameFields} from './merge-specs.js';
import {splitNameMark} from './words/name-mark.js';
import {asksForEmpty, presenceInSlots, presenceSaid} from './words/presence.js';
import {quoted} from './words/quoted.js';
import {slotsOf, slotText} from './words/slot-text.js';
import type {FieldSpec, FieldsSpec} from './template.js';

/** The fields of a list, or of the lines of a paragraph. */
export function fieldsSpec(
  leads: Lead[],
  node: RootContent,
  {bold, isList}: Pick<FieldsSpec, 'bold' | 'isList'>,
  context: ElementContext,
): FieldsSpec {
  const fields = leads.map(lead => readField(lead, context));
  return {
    kind: 'fields',
    isList,
    bold,
    ...context.base(node),
    text: leads[0]?.name ?? '',
    fields: isList ? fields : mergeSameFields(fields),
  };
}

/** Reads one field: its name, and what its slot asks for. */
function readField(lead: Lead, context: ElementContext): FieldSpec {
  const {name, said: marked} = splitNameMark(lead.name);
  const slots = slotsOf(lead.value);
  const hints = mergeHints(slots.map(slot => readHints(slot.inner, context.taxonomies)));
  const comments = inlineComments({type: 'paragraph', children: lead.value} as Paragraph);
  const line = lead.place.start.line;
  const said = [
    marked,
    ...comments.map(comment => presenceSaid(comment, {kind: 'value', name})),
    presenceInSlots(slots),
  ].find(each => each !== null);
  return {
    name,
    line,
    presence: said?.presence ?? 'required',
    why: said ? [{line, text: quoted(said.text)}] : [],
    mayBeEmpty: lead.isEmpty || [...comments, lead.text].some(asksForEmpty),
    hints:
      slots.length === 1 && slots[0] && isWholeValue(lead, slots[0].text) ? hints : {...hints, values: null},
  };
}

function isWholeValue(lead: Lead, slot: string): boolean {
  return !/[\p{L}\p{N}]/u.test(lead.value.map(slotText).join('').replace(slot, ''));
}
