import type {Node, Paragraph, RootContent} from 'mdast';
import {readFooterLeads} from '../markdown/labels/footer-line.js';
import {readLabels, readLeads, type Lead} from '../markdown/labels/lead.js';
import {placeOf, plainText} from '../markdown/text.js';
import type {ElementContext} from './element-context.js';
import {mergeHints, readHints} from './words/hint.js';
import {fieldLeads, fieldsSpec, valueKind} from './read-fields.js';
import {presenceInSlots} from './words/presence.js';
import {quoted} from './words/quoted.js';
import {slotsOf, slotText} from './words/slot-text.js';
import type {ElementSpec, FooterSpec, ProseSpec} from './template.js';

/** The blocks beside a paragraph, which tell a label from a line that leads over to a list. */
export interface Neighbours {
  before: RootContent | null;
  after: RootContent | null;
}

/** A line that the plugin generates, a head of fields, or prose to write; none where there is nothing to fill in. */
export function readParagraph(
  node: Paragraph,
  context: ElementContext,
  neighbours: Neighbours,
): ElementSpec[] {
  const leads = readLeads(node);
  const footer = readFooterLeads(node, context.taxonomies);
  if (footer.length > 0 && leads.length > 0) {
    const names = footer.map(({lead}) => lead.name);
    const spec: FooterSpec = {kind: 'footer', ...context.base(node), text: names.join(', '), names};
    return [spec];
  }
  const fields = readFields(node, leads, context, neighbours);
  if (fields) return [fieldsSpec(fields.leads, node, {bold: fields.bold, form: 'lines'}, context)];
  return slotsOf(node).length > 0 ? [prose(node, context)] : [];
}

/** The leads of a paragraph that are fields, with whether they are so by their bold print. */
function readFields(
  node: Paragraph,
  leads: Lead[],
  {isTop}: ElementContext,
  neighbours: Neighbours,
): {leads: Lead[]; bold: boolean} | null {
  const bold = fieldLeads(leads, {isTop, plain: false, inLines: true});
  if (bold && leads.length > 0 && isHead(bold, neighbours, isTop)) return {leads: bold, bold: true};
  const labels = readLabels(node);
  const plain = fieldLeads(labels, {isTop, plain: true, inLines: true});
  // One line with a colon is a sentence as a rule; several, each with a label, are a head of fields.
  const isAlone = labels.length < 2 && !(isTop && hasLabels(neighbours.before, neighbours.after));
  return plain && labels.length > 0 && !isAlone && isHead(plain, neighbours, isTop)
    ? {leads: plain, bold: false}
    : null;
}

/**
 * Whether lines with a label are fields to fill in. One that has nothing behind it is, unless it leads over to what
 * stands below it; elsewhere than at the top of a page, one that is left to the writer has to be among them.
 */
function isHead(leads: readonly Lead[], {after}: Neighbours, isTop: boolean): boolean {
  const last = leads.at(-1);
  if (leads.length === 1 && last?.isEmpty && !isEnd(after)) return false;
  return isTop || leads.some(lead => valueKind(lead) === 'left');
}

/** Whether what follows a label does not belong to it: nothing, a rule, another label. */
function isEnd(after: RootContent | null): boolean {
  return after === null || after.type === 'thematicBreak' || hasLabels(after);
}

function hasLabels(...nodes: (RootContent | null)[]): boolean {
  return nodes.some(node => node?.type === 'paragraph' && readLabels(node).length > 0);
}

function prose(node: Node, context: ElementContext): ProseSpec {
  const slots = slotsOf(node);
  const said = presenceInSlots(slots);
  return {
    kind: 'prose',
    ...context.base(node),
    ...(said && {presence: said.presence, why: [{line: placeOf(node).start.line, text: quoted(said.text)}]}),
    text: slotText(node).trim() || plainText(node),
    hints: {...mergeHints(slots.map(slot => readHints(slot.inner, context.taxonomies))), values: null},
  };
}
