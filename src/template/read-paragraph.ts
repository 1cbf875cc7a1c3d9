import type {Node, Paragraph} from 'mdast';
import {readLabels, readLeads, type Lead} from '../markdown/lead.js';
import {normalizeName} from '../markdown/names.js';
import {placeOf, plainText} from '../markdown/text.js';
import type {ElementContext} from './element-context.js';
import {mergeHints, readHints, type TaxonomyName} from './words/hint.js';
import {fieldsSpec} from './read-fields.js';
import {presenceInSlots} from './words/presence.js';
import {quoted} from './words/quoted.js';
import {slotsOf, slotText} from './words/slot-text.js';
import type {ElementSpec, FooterSpec, ProseSpec} from './template.js';

/** A line that the plugin generates, a head of fields, or prose to write; none where there is nothing to fill in. */
export function readParagraph(node: Paragraph, context: ElementContext): ElementSpec[] {
  const leads = readLeads(node);
  const names = leads.map(({name}) => name);
  if (names.some(name => isFooterName(name, context.taxonomies))) {
    // `**Next**: … | **Previous**: …` stand in one line: not every name begins one.
    const bold = node.children.flatMap(child =>
      child.type === 'strong' ? plainText(child).replace(/\s*[:：]$/u, '') : [],
    );
    const footer: FooterSpec = {kind: 'footer', ...context.base(node), text: bold.join(', '), names: bold};
    return [footer];
  }
  const fields = readFields(node, leads);
  if (fields) return [fieldsSpec(fields.leads, node, {bold: fields.bold, isList: false}, context)];
  return slotsOf(node).length > 0 ? [prose(node, context)] : [];
}

/** The leads of a paragraph that are fields, with whether they are so by their bold print. */
function readFields(node: Paragraph, leads: Lead[]): {leads: Lead[]; bold: boolean} | null {
  const hasSlot = (each: Lead[]) => each.some(({value}) => slotsOf(value).length > 0);
  const areNamed = (each: Lead[]) => each.every(({nameNodes}) => slotsOf(nameNodes).length === 0);
  // Beside `**Status**: [draft]`, the line `**Date**: YYYY-MM-DD` is a field, too; alone it may be guidance.
  if (hasSlot(leads) && areNamed(leads)) return {leads, bold: true};
  const labels = readLabels(node);
  // One line with a colon is a sentence as a rule; several, each with a label, are a head of fields.
  return labels.length > 1 && hasSlot(labels) && areNamed(labels) ? {leads: labels, bold: false} : null;
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

const NAVIGATION = /^(?:next|previous|prev)\b/iu;

/** Whether a bold lead names a line that the plugin generates: a taxonomy's (`Laws Applied`), Next or Previous. */
export function isFooterName(name: string, taxonomies: readonly TaxonomyName[]): boolean {
  const key = normalizeName(name);
  if (NAVIGATION.test(key) && key.split(' ').length <= 2) return true;
  return taxonomies.some(({label, singular}) =>
    [label, singular].some(
      word =>
        key === word.toLowerCase() ||
        key === `${word.toLowerCase()} applied` ||
        key === `related ${word.toLowerCase()}`,
    ),
  );
}
