import type {Code, ListItem, RootContent, Table} from 'mdast';
import {isBlank} from '../../markdown/blank.js';
import {isBox} from '../../markdown/box.js';
import type {Lead} from '../../markdown/labels/lead.js';
import {normalizeName} from '../../markdown/names.js';
import {remember} from '../../markdown/words/remember.js';
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

/** The share of a block of the right kind that has nothing of what is asked: still before none. */
const SOME = 2;

/**
 * How well a block stands for an element: whether it still holds the template's own text, before all else; whether it
 * has all that is asked (for a box, also its title), before any number of blocks that have some of it; the share of
 * it that is there; and what tells two apart that are as good.
 */
export type Fit = readonly [own: number, whole: number, share: number, detail: number];

function partly(there: number, asked: number, {own = false, titled = false, detail = 0} = {}): Fit {
  const isWhole = there >= asked;
  const share = isWhole ? 0 : SOME + Math.floor((there / asked) * 1000);
  return [own ? 1 : 0, (isWhole ? 1 : 0) + (titled ? 1 : 0), share, detail];
}

const ALL = partly(0, 0);
const LITTLE: Fit = [0, 0, SOME, 0];

/** The name of a field as it is compared: `**Owner(s) (optional):**` and `Owners` are the field `Owner`. */
export const fieldKey: (name: string) => string = remember(name =>
  nameKey(name).replace(/(?<=\p{L}{3})s(?=\s|$)/gu, ''),
);

/** Whether a lead says what its field asks for. */
export function isFilled(field: FieldSpec, lead: Lead): boolean {
  return fieldKey(lead.name) === fieldKey(field.name) && (field.mayBeEmpty || !lead.isEmpty);
}

/**
 * @param inLines Whether the leads begin the lines of a paragraph, where prose may begin with a bold word, too.
 * @param isInOrder Whether they stand where the fields should: then they may all bear other names.
 */
export function fitOfFields(
  {fields}: FieldsSpec,
  leads: readonly Lead[],
  inLines: boolean,
  isInOrder: boolean,
): Fit | null {
  const asked = fields.filter(({presence}) => presence === 'required');
  const there = fields.filter(field => leads.some(lead => isFilled(field, lead)));
  const named = fields.some(field => leads.some(({name}) => fieldKey(name) === fieldKey(field.name)));
  const isAlike = inLines
    ? leads.length === fields.length && leads.every(({isLabel}) => isLabel)
    : leads.length > 0;
  if (!named) return isAlike && isInOrder ? LITTLE : null;
  if (asked.every(field => there.includes(field))) return partly(0, 0, {detail: there.length});
  return partly(there.length + 1, fields.length + 2);
}

/** What is weighed of a list: read once, since each list that the template asks for is compared with it. */
export interface ListTraits {
  /** How many items. */
  length: number;
  /** Of the first item; `null` where there is none. */
  text: string | null;
  /** Whether each item has a lead, and whether something follows each. */
  hasLeads: boolean;
  hasFullLeads: boolean;
  hasEmptyItem: boolean;
  ordered: boolean;
  task: boolean;
}

export function readListTraits(
  items: readonly ListItem[],
  leads: readonly (Lead | null)[],
  ordered: boolean,
): ListTraits {
  return {
    length: items.length,
    text: items[0] ? plainText(items[0]) : null,
    hasLeads: leads.every(lead => lead !== null),
    hasFullLeads: leads.every(lead => lead !== null && !lead.isEmpty),
    hasEmptyItem: items.some(item => plainText(item) === ''),
    ordered,
    task: items.length > 0 && items.every(({checked}) => typeof checked === 'boolean'),
  };
}

export function fitOfList(spec: ListSpec, list: ListTraits): Fit {
  const {length, ordered, task} = list;
  const isOwn = list.text === spec.text;
  const hasLeads = spec.mayBeEmpty ? list.hasLeads : list.hasFullLeads;
  const isFilledIn = spec.mayBeEmpty || !list.hasEmptyItem;
  const met = [
    task === spec.task,
    !spec.ordered || ordered,
    !spec.lead || hasLeads,
    length >= spec.min && (spec.max === null || length <= spec.max),
    isFilledIn,
  ];
  const detail = [ordered === spec.ordered, spec.lead === hasLeads, length === spec.min].filter(
    Boolean,
  ).length;
  return partly(met.filter(Boolean).length, met.length, {own: isOwn, detail});
}

export function fitOfTable(spec: TableSpec, table: Table): Fit {
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
  return partly(columns * 2 + found + enough, spec.columns.length * 2 + spec.rows.length + 1, {
    own: isOwn,
    detail: -Math.min(1, blanks),
  });
}

export function fitOfCode({language, tagged, mayBeEmpty}: CodeSpec, code: Code): Fit {
  const {lang} = code;
  if (!mayBeEmpty && isBlankCode(code)) return LITTLE;
  if (language !== null) return lang?.toLowerCase() === language ? ALL : LITTLE;
  if (Boolean(lang) === tagged) return partly(0, 0, {detail: 1});
  return tagged ? LITTLE : ALL;
}

export function fitOfDiagram({mayBeEmpty}: DiagramSpec, code: Code): Fit {
  return mayBeEmpty || !isBlankCode(code) ? ALL : LITTLE;
}

/** @param isTitled Whether the box has the title that is asked for. */
export function fitOfBox(spec: BoxSpec, content: readonly RootContent[], isTitled: boolean): Fit {
  const there = new Set(content.map(blockOf));
  const asked = spec.elements.filter(({presence, kind}) => presence === 'required' && kind !== 'footer');
  const met = asked.filter(({kind}) =>
    there.has(kind === 'fields' && there.has('list') ? 'list' : kind === 'fields' ? 'prose' : kind),
  ).length;
  return partly(met, asked.length, {titled: isTitled});
}

function blockOf(node: RootContent): string {
  if (isBox(node)) return 'box';
  if (node.type === 'list' && plainText(node) === '') return '';
  if (node.type === 'paragraph') return 'prose';
  return node.type === 'code' && node.lang === 'mermaid' ? 'diagram' : node.type;
}

export function fitOfProse(spec: ProseSpec, paragraph: Parameters<typeof isBlank>[0]): Fit {
  return slotText(paragraph).trim() === spec.text ? [1, 0, 0, 0] : ALL;
}
