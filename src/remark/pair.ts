import type {RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {isBox} from '../markdown/box.js';
import {splitLabel} from './label.js';
import type {BoxRendering} from './shared-state.js';

/**
 * Whether two boxes that follow one another are two sides of one question, as "use when" and "don't use when" are: their
 * kinds are a pair by the site's options, and both hold a list, and nothing that needs room.
 */
export function isPair(
  box: ContainerDirective,
  next: RootContent | undefined,
  kinds: ReadonlyMap<string, BoxRendering>,
): next is ContainerDirective {
  if (!next || !isBox(next)) return false;
  const isMeant =
    kinds.get(box.name)?.pairsWith === next.name || kinds.get(next.name)?.pairsWith === box.name;
  return isMeant && [box, next].every(holdsList);
}

function holdsList(box: ContainerDirective): boolean {
  const {body} = splitLabel(box);
  return body.some(({type}) => type === 'list') && body.every(isNarrow);
}

/** Whether a block is legible in half a column: text, and lists of it. */
function isNarrow(block: RootContent): boolean {
  if (block.type === 'list') return block.children.every(({children}) => children.every(isNarrow));
  return block.type === 'paragraph';
}
