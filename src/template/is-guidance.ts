import type {Node, Paragraph, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {nodesOf} from '../markdown/walk.js';
import {slotText} from './words/slot-text.js';
import {asksForRemoval, isInstruction} from './words/instruction.js';

/** Whether a block says itself that it is for the writer, and no part of pages: then it binds nobody. */
export function isGuidance(node: RootContent): boolean {
  switch (node.type) {
    case 'paragraph':
      return isInstruction(slotText(node));
    case 'code':
      return asksForRemoval(node.value, ['block']);
    case 'list':
      return textsIn(node).some(text => asksForRemoval(text, ['block']));
    case 'blockquote':
    case 'containerDirective':
      return textsIn(node).some(text => asksForRemoval(text));
    default:
      return false;
  }
}

function textsIn(node: Node): string[] {
  return nodesOf<Paragraph>(node, 'paragraph').map(paragraph => toString(paragraph));
}
