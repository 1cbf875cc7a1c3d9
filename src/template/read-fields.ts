import type {Paragraph, RootContent} from 'mdast';
import type {Lead} from '../markdown/lead.js';
import {inlineComments} from './comment.js';
import type {ElementContext} from './element-context.js';
import {mergeHints, readHints} from './words/hint.js';
import {mergeSameFields} from './merge-specs.js';
import {readOptional} from './words/optional.js';
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
  const [name, optional] = splitOptional(lead.name);
  const slots = slotsOf(lead.value);
  const hints = mergeHints(slots.map(slot => readHints(slot.inner, context.taxonomies)));
  const isOptionalSlot = slots.length > 0 && slots.every(slot => /^optional\b/iu.test(slot.inner));
  const comments = inlineComments({type: 'paragraph', children: lead.value} as Paragraph);
  const said = comments.map(readOptional).find(each => each !== null);
  return {
    name,
    line: lead.place.start.line,
    presence: optional || isOptionalSlot ? 'optional' : (said ?? 'required'),
    mayBeEmpty: lead.isEmpty,
    hints:
      slots.length === 1 && slots[0] && isWholeValue(lead, slots[0].text) ? hints : {...hints, values: null},
  };
}

function isWholeValue(lead: Lead, slot: string): boolean {
  return !/[\p{L}\p{N}]/u.test(lead.value.map(slotText).join('').replace(slot, ''));
}

function splitOptional(name: string): [name: string, optional: boolean] {
  const short = name.replace(/\s*\(optional\)$/iu, '');
  return [short, short !== name];
}
