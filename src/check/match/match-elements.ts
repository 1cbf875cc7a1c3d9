import type {Paragraph, RootContent, Table} from 'mdast';
import {readBox, type Box} from '../../markdown/box.js';
import {readLead, readLeads, type Lead} from '../../markdown/lead.js';
import {normalizeName, placeOf, plainText} from '../../markdown/text.js';
import {matchesName} from '../../template/name-pattern.js';
import {isFooterName} from '../../template/read-elements.js';
import type {TaxonomyName} from '../../template/hint.js';
import type {BoxSpec, ElementSpec, FieldsSpec, ListSpec, ProseSpec, TableSpec} from '../../template/template.js';
import {isBlank, nameOfBlock, sortBlocks, type Blocks} from './blocks.js';
import type {BoxMatch, ElementMatch, FieldsMatch, ListMatch, ProseMatch, TableMatch} from './page-match.js';

/** What is asked of all elements: the names of taxonomies, which tell a typed footer from prose. */
export interface ElementOptions {
  taxonomies: readonly TaxonomyName[];
  /** All boxes of the page, to say where one is that stands elsewhere. */
  boxes: readonly Box[];
}

/**
 * Finds what stands for each element that the template asks for in one place. Each block stands for one element at
 * most. Elements are matched in any order: the template asks for what a section holds, not for its sequence.
 */
export function matchElements(specs: readonly ElementSpec[], content: readonly RootContent[], options: ElementOptions): ElementMatch[] {
  const blocks = sortBlocks(content);
  const found = new Map<ElementSpec, ElementMatch>();
  const each = <K extends ElementSpec['kind']>(kind: K, match: (spec: Extract<ElementSpec, {kind: K}>) => ElementMatch) => {
    for (const spec of specs) if (spec.kind === kind) found.set(spec, match(spec as Extract<ElementSpec, {kind: K}>));
  };
  each('box', spec => matchBox(spec, blocks, options));
  each('fields', spec => matchFields(spec, blocks));
  each('table', spec => matchTable(spec, blocks));
  each('list', spec => matchList(spec, blocks));
  each('code', spec => ({kind: 'code', spec, code: take(blocks.code, code => spec.language === null || code.lang?.toLowerCase() === spec.language)}));
  each('diagram', spec => ({kind: 'diagram', spec, code: blocks.diagrams.shift() ?? null}));
  matchProse(specs, content, blocks, options.taxonomies).forEach(match => found.set(match.spec, match));
  return specs.flatMap(spec => found.get(spec) ?? []);
}

/** Takes the first value that fits, or else the first one. */
function take<T>(values: T[], fits: (value: T) => boolean): T | null {
  const index = Math.max(0, values.findIndex(fits));
  return values.splice(index, 1)[0] ?? null;
}

function matchBox(spec: BoxSpec, blocks: Blocks, options: ElementOptions): BoxMatch {
  const boxes = blocks.boxes.map(readBox);
  const ofKind = boxes.filter(({kind}) => kind === spec.name);
  const box = ofKind.find(({label}) => spec.title !== null && label !== null && matchesName(spec.title, label)) ?? ofKind[0];
  if (!box) {
    const titled = ({label}: Box) => spec.title !== null && label !== null && matchesName(spec.title, label);
    const instead = boxes.find(titled) ?? options.boxes.find(other => other.kind === spec.name && titled(other));
    return {
      kind: 'box',
      spec,
      box: null,
      holder: null,
      instead: instead ? {text: `:::${instead.kind}[${instead.label}]`, place: instead.place} : null,
    };
  }
  blocks.boxes.splice(blocks.boxes.indexOf(box.node), 1);
  const holder = {name: `\`:::${box.kind}\``, where: `in \`:::${box.kind}\``, place: box.place, elements: matchElements(spec.elements, box.content, options)};
  return {kind: 'box', spec, box, holder, instead: null};
}

function matchFields(spec: FieldsSpec, blocks: Blocks): FieldsMatch {
  const names = new Map(spec.fields.map(field => [normalizeName(field.name), field]));
  const groups = [
    ...blocks.lists.map(node => ({node, leads: node.children.map(readLead).filter(lead => lead !== null)})),
    ...blocks.paragraphs.map(node => ({node, leads: readLeads(node)})),
  ].filter(({leads}) => leads.length > 0);
  const named = groups.filter(({leads}) => leads.some(({name}) => names.has(normalizeName(name))));
  // With no field under its name, a list of leads that is there is taken for them: the names are what is wrong.
  const taken = named.length > 0 ? named : groups.filter(({node}) => node.type === 'list').slice(0, 1);
  const found: FieldsMatch['found'] = [];
  const others: Lead[] = [];
  for (const {node, leads} of taken) {
    const list: unknown[] = node.type === 'list' ? blocks.lists : blocks.paragraphs;
    list.splice(list.indexOf(node), 1);
    for (const lead of leads) {
      const field = names.get(normalizeName(lead.name));
      if (field && !found.some(each => each.field === field)) found.push({field, lead});
      else others.push(lead);
    }
  }
  const missing = spec.fields.filter(field => !found.some(each => each.field === field));
  return {kind: 'fields', spec, found, missing, others, place: taken[0] ? placeOf(taken[0].node) : null};
}

function matchTable(spec: TableSpec, blocks: Blocks): TableMatch {
  const names = new Set(spec.columns.map(({name}) => normalizeName(name)));
  const overlap = (table: Table) => table.children[0]?.children.filter(cell => names.has(normalizeName(plainText(cell)))).length ?? 0;
  const [best] = [...blocks.tables].sort((a, b) => overlap(b) - overlap(a));
  if (!best) return {kind: 'table', spec, table: null};
  blocks.tables.splice(blocks.tables.indexOf(best), 1);
  return {kind: 'table', spec, table: best};
}

function matchList(spec: ListSpec, blocks: Blocks): ListMatch {
  const list = take(blocks.lists, node => {
    const isTask = node.children.some(({checked}) => typeof checked === 'boolean');
    return isTask === spec.task && (!spec.ordered || node.ordered === true);
  });
  return {kind: 'list', spec, list, items: list?.children ?? []};
}

function matchProse(
  specs: readonly ElementSpec[],
  content: readonly RootContent[],
  blocks: Blocks,
  taxonomies: readonly TaxonomyName[],
): ProseMatch[] {
  const asked = specs.filter((spec): spec is ProseSpec => spec.kind === 'prose');
  const paragraphs = blocks.paragraphs.filter(node => !isBlank(node) && !isFooter(node, taxonomies));
  const first = content.find(node => !isBlank(node));
  return asked.map((spec, index) => ({
    kind: 'prose',
    spec,
    // The last one takes what is left: how much prose stands where is the writer's.
    paragraphs: index === asked.length - 1 ? paragraphs.slice(index) : paragraphs.slice(index, index + 1),
    instead: first && first.type !== 'paragraph' ? nameOfBlock(first) : null,
  }));
}

/** Whether a paragraph is a line that the plugin generates, typed by hand. */
export function isFooter(node: Paragraph, taxonomies: readonly TaxonomyName[]): boolean {
  return readLeads(node).some(({name}) => isFooterName(name, taxonomies));
}
