import type {Node, RootContent} from 'mdast';
import {isBlank} from '../../markdown/blank.js';
import type {FactText} from '../../markdown/facts/fact.js';
import {placeOfAll, type RenderFact} from '../../markdown/facts/render-fact.js';

/** `null` where nothing is written. */
export function textFact(nodes: readonly Node[], render: RenderFact): FactText | null {
  const shown = nodes.filter(node => !isBlank(node as RootContent));
  const place = placeOfAll(shown);
  const words = place && render(shown);
  return place && words && words.html !== '' ? {kind: 'text', ...words, place} : null;
}
