import type {RootContent} from 'mdast';
import {commentText} from './comment.js';
import {isMark} from './marks.js';
import {presenceSaid} from './words/presence.js';

/** Whether a block is a comment that says nothing of what stands below it: the list around it is one. */
export function isAside(node: RootContent): boolean {
  const comment = commentText(node);
  return comment !== null && !isMark(comment) && presenceSaid(comment, {kind: 'block'}) === null;
}
