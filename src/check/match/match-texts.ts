import type {Code, List, Node, Paragraph} from 'mdast';
import {readCodeLabels} from '../../markdown/labels/code-labels.js';
import {readLabel, readLabels, readLead, readLeads, type Lead} from '../../markdown/labels/lead.js';
import {placeOf} from '../../markdown/text.js';
import {itemsOf} from '../../template/read-list.js';
import type {ElementSpec, FieldsSpec, ListSpec} from '../../template/template.js';
import {align} from './align.js';
import {fieldKey, fitOfFields, fitOfList, isFilled, readListTraits, type ListTraits} from './fit.js';
import type {ElementMatch, FieldsMatch} from './page-match.js';

/** A list, a paragraph of bold leads, or a code block that is a header. */
interface TextBlock {
  node: Code | List | Paragraph;
  leads: Lead[];
  /** The same, and the labels that are not in bold. */
  labels: Lead[];
  /** `null` for a paragraph and for code. */
  list: ListTraits | null;
}

/** Finds the lists, and the lists or paragraphs that hold fields; the nodes that were taken are prose no more. */
export function matchTexts(
  specs: readonly (FieldsSpec | ListSpec)[],
  nodes: readonly (Code | List | Paragraph)[],
): {found: Map<ElementSpec, ElementMatch>; taken: ReadonlySet<Node>} {
  const hasLabels = specs.some(spec => spec.kind === 'fields' && !spec.bold);
  const blocks = nodes
    .map(readTextBlock)
    .filter(({list, leads, labels}) => list !== null || leads.length > 0 || (hasLabels && labels.length > 0));
  const pairs = align(specs, blocks, (spec, block, isInOrder) => {
    const {list} = block;
    if (spec.kind === 'list') return list ? fitOfList(spec, list) : null;
    return fitOfFields(spec, leadsFor(spec, block), block.node.type === 'paragraph', isInOrder);
  });
  const taken = new Set<TextBlock>(pairs.values());
  const found = new Map<ElementSpec, ElementMatch>();
  for (const spec of specs) {
    const block = pairs.get(spec) ?? null;
    if (spec.kind === 'fields') {
      found.set(spec, matchFields(spec, block, blocks, taken));
    } else {
      const list = block?.node.type === 'list' ? block.node : null;
      found.set(spec, {kind: 'list', spec, list, items: list ? itemsOf(list) : []});
    }
  }
  return {found, taken: new Set([...taken].map(({node}) => node))};
}

function readTextBlock(node: Code | List | Paragraph): TextBlock {
  if (node.type === 'code') return {node, leads: [], labels: readCodeLabels(node), list: null};
  if (node.type === 'paragraph') return {node, leads: readLeads(node), labels: readLabels(node), list: null};
  const items = itemsOf(node);
  const leads = items.map(readLead);
  return {
    node,
    leads: leads.filter(lead => lead !== null),
    labels: items.map(readLabel).filter(lead => lead !== null),
    list: readListTraits(items, leads, node.ordered === true),
  };
}

/** The leads of a block that may be fields of this kind. */
function leadsFor({bold, form}: FieldsSpec, {leads, labels, node}: TextBlock): Lead[] {
  if ((form === 'code') !== (node.type === 'code')) return [];
  return bold ? leads : labels;
}

/** Fields stand in one block as a rule; those that are missing there may stand in others that nothing else took. */
function matchFields(
  spec: FieldsSpec,
  main: TextBlock | null,
  blocks: readonly TextBlock[],
  taken: Set<TextBlock>,
): FieldsMatch {
  const own = new Set<TextBlock>(main ? [main] : []);
  const claimed = new Map<Lead, FieldsMatch['found'][number]['field']>();
  const claimFrom = (
    block: TextBlock,
    isWanted: (lead: Lead, field: FieldsSpec['fields'][number]) => boolean,
  ) => {
    for (const field of spec.fields) {
      if ([...claimed.values()].includes(field)) continue;
      const lead = leadsFor(spec, block).find(each => !claimed.has(each) && isWanted(each, field));
      if (!lead) continue;
      claimed.set(lead, field);
      own.add(block);
      taken.add(block);
    }
  };
  const isNamed = (lead: Lead, field: FieldsSpec['fields'][number]) =>
    fieldKey(lead.name) === fieldKey(field.name);
  if (main) {
    claimFrom(main, (lead, field) => isFilled(field, lead));
    claimFrom(main, isNamed);
  }
  if (claimed.size > 0 || main === null) {
    const others = blocks.filter(block => !taken.has(block));
    for (const block of others) claimFrom(block, (lead, field) => isFilled(field, lead));
    for (const block of others) claimFrom(block, isNamed);
  }
  const inOrder = blocks.filter(block => own.has(block)).flatMap(block => leadsFor(spec, block));
  return {
    kind: 'fields',
    spec,
    found: inOrder.flatMap(lead => {
      const field = claimed.get(lead);
      return field ? [{field, lead}] : [];
    }),
    missing: spec.fields.filter(field => ![...claimed.values()].includes(field)),
    others: inOrder.filter(lead => !claimed.has(lead)),
    place: main ? placeOf(main.node) : null,
  };
}
