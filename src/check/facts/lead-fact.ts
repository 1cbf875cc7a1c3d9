import type {Node, PhrasingContent, RootContent} from 'mdast';
import type {FactText} from '../../markdown/facts/fact.js';
import {placeOfAll, type RenderFact} from '../../markdown/facts/render-fact.js';
import type {Lead} from '../../markdown/labels/lead.js';
import {isBlank} from '../../markdown/blank.js';

/** What tells a lead from what is behind it, where it stands outside the bold print. */
const SEPARATOR = /^\s*(?:[:：]|[–—-]+(?=\s|$))?\s*/u;

/** What is behind a lead: without the separator, and with the blocks below it. */
export function leadNodes({value, nodes, isLabel}: Lead): Node[] {
  const [, ...deeper] = nodes;
  const own = isLabel ? withoutSeparator(value) : [...value];
  const paragraph = {type: 'paragraph', children: own};
  return [...(own.length > 0 ? [paragraph] : []), ...deeper.filter(node => !isBlank(node as RootContent))];
}

/** The fact that a field is; `null` for a name with nothing behind it. */
export function factOfLead(lead: Lead, render: RenderFact): FactText | null {
  if (lead.isEmpty) return null;
  const nodes = leadNodes(lead);
  const words = render(nodes);
  const place = placeOfAll([...withoutSeparator(lead.value), ...nodes.slice(1)]) ?? lead.place;
  return words.html === '' ? null : {kind: 'text', ...words, place};
}

function withoutSeparator(value: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = value;
  if (first?.type !== 'text') return [...value];
  const [cut = ''] = SEPARATOR.exec(first.value) ?? [];
  if (cut === first.value) return rest;
  const {position} = first;
  // What was cut off stands in one line, unless the line ended there.
  const start = position &&
    !cut.includes('\n') && {...position.start, column: position.start.column + cut.length};
  return [
    {
      ...first,
      value: first.value.slice(cut.length),
      ...(position && {position: {...position, start: start || position.start}}),
    },
    ...rest,
  ];
}
