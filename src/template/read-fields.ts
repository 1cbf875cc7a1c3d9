import type {Code, Emphasis, Paragraph, RootContent} from 'mdast';
import {ADMONITIONS} from '../markdown/admonitions.js';
import {countWords} from '../markdown/words/length.js';
import {readCodeLabels} from '../markdown/labels/code-labels.js';
import type {Lead} from '../markdown/labels/lead.js';
import {normalizeName} from '../markdown/names.js';
import {plainText} from '../markdown/text.js';
import {nodesOf} from '../markdown/walk.js';
import {inlineComments} from './comment.js';
import type {ElementContext} from './element-context.js';
import {mergeHints, readHints} from './words/hint.js';
import {hasNumberSlot, readBareValues} from './words/choice.js';
import {mergeSameFields} from './merge-specs.js';
import {splitNameMark} from './words/name-mark.js';
import {presenceInSlots, presenceSaid, type Said} from './words/presence.js';
import {quoted} from './words/quoted.js';
import {findSlots} from './words/slot.js';
import {isPlaceholderUrl, slotsOf, slotText} from './words/slot-text.js';
import {
  beginsWithDate,
  isOptionalNote,
  kindOfValue,
  namesRelation,
  readValueNotes,
  type ValueKind,
} from './words/value.js';
import type {FieldSpec, FieldsSpec, Hints} from './template.js';

/** The fields of a list, of the lines of a paragraph, or of a header in code. */
export function fieldsSpec(
  leads: Lead[],
  node: RootContent,
  {bold, form}: Pick<FieldsSpec, 'bold' | 'form'>,
  context: ElementContext,
): FieldsSpec {
  const fields = leads.map(lead => readField(lead, context));
  return {
    kind: 'fields',
    form,
    bold,
    ...context.base(node),
    text: leads[0]?.name ?? '',
    fields: form === 'lines' ? mergeSameFields(fields) : fields,
  };
}

/** Reads a code block at the top whose lines are fields: `Title: …`, `id = "…"`. */
export function readCodeFields(node: Code, context: ElementContext): FieldsSpec | null {
  const leads = context.isTop ? readCodeLabels(node) : [];
  const isNew = (lead: Lead, index: number) =>
    leads.findIndex(each => normalizeName(each.name) === normalizeName(lead.name)) === index;
  return leads.length > 0
    ? fieldsSpec(leads.filter(isNew), node, {bold: false, form: 'code'}, context)
    : null;
}

/**
 * Which of the leads of some items or lines are fields: those of fixed text with a colon or dash behind it, where most
 * items have one. What is said behind them in sentences is guidance, unless it is the writer's place. `null` where
 * there are no fields.
 *
 * @param plain Whether labels count that are not in bold.
 * @param inLines Whether they are lines of a paragraph, where a name may come twice.
 */
export function fieldLeads(
  leads: readonly (Lead | null)[],
  {isTop, plain, inLines = false}: {isTop: boolean; plain: boolean; inLines?: boolean},
): Lead[] | null {
  const fields = leads.filter(lead => lead !== null && isFieldName(lead)) as Lead[];
  const names = fields.map(({name}) => normalizeName(name));
  if (fields.length * 2 <= leads.length) return null;
  if (!inLines && (new Set(names).size < names.length || isSeries(names))) return null;
  const kinds = fields.map(valueKind);
  const sentences = kinds.filter(kind => kind === 'sentence').length;
  if (sentences * 2 >= fields.length) return null;
  return !plain || isTop || kinds.includes('left') ? fields : null;
}

/** A bold sentence is no name. */
const MOST_WORDS = 8;

function isFieldName(lead: Lead): boolean {
  const {name, nameNodes, isLabel} = lead;
  return (
    isLabel &&
    !/[.!]$/u.test(name) &&
    countWords(name) <= MOST_WORDS &&
    !hasNumberSlot(name) &&
    findSlots(splitNameMark(nameNodes.map(slotText).join('')).name).length === 0 &&
    !nameNodes.some(node => node.type === 'link' && isPlaceholderUrl(node.url)) &&
    !beginsWithDate(name) &&
    // `**Note**: keep it short` is no field; `**Note**: [what to know]` is one.
    !(ADMONITIONS.includes(normalizeName(name)) && valueKind(lead) !== 'left')
  );
}

const ORDINAL = /\d+|\b[a-h]$|\b(?:first|second|third|fourth|fifth|sixth)\b/gu;

/** `1. **Step 1**`, `2. **Step 2**`: the writer numbers on, and names the steps. */
function isSeries(names: readonly string[]): boolean {
  const numbered = names.map(name => name.replace(ORDINAL, '#'));
  return Boolean(numbered[0]?.includes('#')) && numbered.every(name => name === numbered[0]);
}

/** Whether a field of the template is the writer's to fill in. */
export function valueKind(lead: Lead): ValueKind {
  const [own, ...deeper] = lead.nodes;
  if (lead.isEmpty || deeper.some(node => slotsOf(node).length > 0)) return 'left';
  return own ? kindOfValue(slotText(own).replace(/^\s*[:：–—-]\s*/u, '')) : 'left';
}

/** Reads one field: its name, and what its slot asks for. */
function readField(lead: Lead, context: ElementContext): FieldSpec {
  const {name, said: marked} = splitNameMark(lead.name);
  const line = lead.place.start.line;
  const slots = slotsOf(lead.value);
  const comments = inlineComments({type: 'paragraph', children: lead.value});
  const notes = [...comments, ...notesIn(lead)];
  const said =
    marked ??
    notes.map(note => presenceOfNote(note, name)).find(each => each !== null) ??
    presenceInSlots(slots);
  // `Supersedes: RFC 12` shows what to write where there is something to write; a slot asks for it.
  const isRelation = namesRelation(lead.name) && slots.length === 0;
  return {
    name,
    line,
    presence: said?.presence ?? (isRelation ? 'conditional' : 'required'),
    why: said
      ? [{line, text: quoted(said.text)}]
      : isRelation
        ? [{line, text: 'a relation, which not every page has'}]
        : [],
    mayBeEmpty: readValueNotes(notes).mayBeEmpty || isRelation || (lead.isEmpty && comments.length === 0),
    hints: readFieldHints(lead, context),
  };
}

/** What a note beside a value says: that the value is optional, or that there may be none. */
function presenceOfNote(note: string, name: string): Said | null {
  return (
    presenceSaid(note, {kind: 'value', name, bare: 'first'}) ??
    (isOptionalNote(note) ? {presence: 'optional', text: note, line: 0} : null)
  );
}

/** What the template says beside a value: in parentheses, in italics, or in the slot itself. */
function notesIn({value}: Lead): string[] {
  const slots = slotsOf(value);
  const notes = [...plainText(value).matchAll(/\(([^()]*)\)/gu)].map(([, inner = '']) => inner);
  for (const node of nodesOf<Emphasis>({type: 'paragraph', children: value} as Paragraph, 'emphasis'))
    notes.push(plainText(node));
  const inner = slots.map(slot => slot.inner);
  // Of several slots one may be optional: then the field is not.
  return [...notes, ...(inner.length === 1 || inner.every(isOptionalNote) ? inner : [])];
}

function readFieldHints(lead: Lead, {taxonomies}: ElementContext): Hints {
  const slots = slotsOf(lead.value);
  const hints = mergeHints(slots.map(slot => readHints(slot.inner, taxonomies)));
  const [only] = slots.length === 1 ? slots : [];
  if (only && isWholeValue(lead, only.text)) return hints;
  const hasLink = lead.value.some(({type}) => type === 'link' || type === 'linkReference');
  return {...hints, values: hasLink ? null : readBareValues(lead.text)};
}

function isWholeValue(lead: Lead, slot: string): boolean {
  return !/[\p{L}\p{N}]/u.test(lead.value.map(slotText).join('').replace(slot, ''));
}
