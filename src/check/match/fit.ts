import type {Code, ListItem, RootContent, Table} from 'mdast';
import {isBlank} from '../../markdown/blank.js';
import {isBox} from '../../markdown/box.js';
import type {Lead} from '../../markdown/labels/lead.js';
import {normalizeName} from '../../markdown/names.js';
import {plainText} from '../../markdown/text.js';
import {nameKey} from '../../template/name-key.js';
import {slotText} from '../../template/words/slot-text.js';
import type {
  BoxSpec,
  CodeSpec,
  DiagramSpec,
  FieldSpec,
  FieldsSpec,
  ListSpec,
  ProseSpec,
  TableSpec,
} from '../../template/template.js';
import {isBlankCode} from './blocks.js';
import {columnIndexes} from './columns.js';

/** A block that still holds the template's own text stands for that element before all others. */
const OWN_TEXT = 1_000_000;

/** A block that has all that an element asks for, before any number of blocks that have some of it. */
const WHOLE = 10_000;

/** Any block of the right kind, before none; and what tells two that are as good apart. */
const SOME = 2;

/** From `SOME` to a bit less than `WHOLE`, by the share of what is asked that is there. */
function partly(there: number, asked: number): number {
  return there >= asked ? WHOLE : SOME + Math.floor((there / Math.max(1, asked)) * 1000);
}

/** The name of a field as it is compared: `**Owner(s) (optional):**` and `Owners` are the field `Owner`. */
export function fieldKey(name: string): string {
  return nameKey(name).replace(/(?<=\p{L}{3})s(?=\s|$)/gu, '');
}

/** Whether a lead says what its field asks for. */
export function isFilled(field: FieldSpec, lead: Lead): boolean {
  return fieldKey(lead.name) === fieldKey(field.name) && (field.mayBeEmpty || !lead.isEmpty);
}

/** @param inLines Whether the leads begin the lines of a paragraph, where prose may begin with a bold word, too. */
export function fitOfFields({fields}: FieldsSpec, leads: readonly Lead[], inLines: boolean): number {
  const asked = fields.filter(({presence}) => presence === 'required');
  const there = fields.filter(field => leads.some(lead => isFilled(field, lead)));
  const named = fields.some(field => leads.some(({name}) => fieldKey(name) === fieldKey(field.name)));
  const isAlike = inLines
    ? leads.length === fields.length && leads.every(({isLabel}) => isLabel)
    : leads.length > 0;
  if (!named) return isAlike ? SOME : 0;
  return asked.every(field => there.includes(field))
    ? WHOLE + there.length
    : SOME + partly(there.length, fields.length + 1);
}

/** What is weighed of a list. */
export interface ListTraits {
  items: readonly ListItem[];
  leads: readonly (Lead | null)[];
  ordered: boolean;
  task: boolean;
}

export function fitOfList(spec: ListSpec, {items, leads, ordered, task}: ListTraits): number {
  const [first] = items;
  const isOwn = first !== undefined && plainText(first) === spec.text;
  const hasLeads = leads.every(lead => lead !== null && (spec.mayBeEmpty || !lead.isEmpty));
  const isFilledIn = spec.mayBeEmpty || items.every(item => plainText(item) !== '');
  const met = [
    task === spec.task,
    !spec.ordered || ordered,
    !spec.lead || hasLeads,
    items.length >= spec.min && (spec.max === null || items.length <= spec.max),
    isFilledIn,
  ];
  const likely = [ordered === spec.ordered, spec.lead === hasLeads, items.length === spec.min].filter(
    Boolean,
  ).length;
  return (isOwn ? OWN_TEXT : 0) + partly(met.filter(Boolean).length, met.length) + likely;
}

export function fitOfTable(spec: TableSpec, table: Table): number {
  const [header, ...rows] = table.children;
  const isOwn =
    header !== undefined && header.children.map(cell => slotText(cell).trim()).join(' | ') === spec.text;
  const names = new Set(rows.map(row => normalizeName(row.children[0] ? plainText(row.children[0]) : '')));
  const columns = columnIndexes(spec, table).filter(index => index !== -1).length;
  const found = spec.rows.filter(({name}) => names.has(normalizeName(name))).length;
  const enough = rows.length >= spec.minRows ? 1 : 0;
  const blanks = spec.mayBeEmpty
    ? 0
    : rows.filter(row => row.children.some(({children}) => isBlank({type: 'paragraph', children}))).length;
  return (
    (isOwn ? OWN_TEXT : 0) +
    partly(columns * 2 + found + enough, spec.columns.length * 2 + spec.rows.length + 1) -
    Math.min(1, blanks)
  );
}

export function fitOfCode({language, tagged, mayBeEmpty}: CodeSpec, code: Code): number {
  const {lang} = code;
  if (!mayBeEmpty && isBlankCode(code)) return SOME;
  if (language !== null) return lang?.toLowerCase() === language ? WHOLE : SOME;
  return Boolean(lang) === tagged ? WHOLE + SOME : tagged ? SOME : WHOLE;
}

export function fitOfDiagram({mayBeEmpty}: DiagramSpec, code: Code): number {
  return mayBeEmpty || !isBlankCode(code) ? WHOLE : SOME;
}

/** @param isTitled Whether the box has the title that is asked for. */
export function fitOfBox(spec: BoxSpec, content: readonly RootContent[], isTitled: boolean): number {
  const there = new Set(content.map(blockOf));
  const asked = spec.elements.filter(({presence, kind}) => presence === 'required' && kind !== 'footer');
  const met = asked.filter(({kind}) =>
    there.has(kind === 'fields' && there.has('list') ? 'list' : kind === 'fields' ? 'prose' : kind),
  ).length;
  return (isTitled ? WHOLE : 0) + partly(met, asked.length);
}

function blockOf(node: RootContent): string {
  if (isBox(node)) return 'box';
  if (node.type === 'list' && plainText(node) === '') return '';
  if (node.type === 'paragraph') return 'prose';
  return node.type === 'code' && node.lang === 'mermaid' ? 'diagram' : node.type;
}

export function fitOfProse(spec: ProseSpec, paragraph: Parameters<typeof isBlank>[0]): number {
  return slotText(paragraph).trim() === spec.text ? OWN_TEXT : WHOLE;
}
