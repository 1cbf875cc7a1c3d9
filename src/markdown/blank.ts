import type {Node, Parent, RootContent} from 'mdast';
import {plainText} from './text.js';

const COMMENTS = /^\s*(?:<!--[\s\S]*?-->\s*)*$/u;
const MDX_COMMENT = /^\s*(?:\/\*[\s\S]*\*\/)?\s*$/u;

/** Whether a block shows nothing: a comment, a rule, an empty paragraph, an import. */
export function isBlank(node: RootContent): boolean {
  switch (node.type as string) {
    case 'definition':
    case 'footnoteDefinition':
    case 'mdxjsEsm':
    case 'thematicBreak':
      return true;
    case 'comment':
    case 'html':
    case 'mdxFlowExpression':
      return isHidden(node);
    case 'paragraph':
      return plainText(node) === '' && !hasMedia(node);
    default:
      return false;
  }
}

/** Whether a node is a comment. */
function isHidden(node: Node): boolean {
  const value = 'value' in node ? String(node.value) : '';
  if (node.type === 'html') return COMMENTS.test(value);
  return (node.type as string) === 'comment' || (/^mdx(?:Flow|Text)Expression$/u.test(node.type) && MDX_COMMENT.test(value));
}

function hasMedia(node: Node): boolean {
  const isMedia = /^(?:image|imageReference|html|mdxJsxTextElement|mdxTextExpression|inlineMath|footnoteReference)$/u.test(node.type);
  if (isMedia) return !isHidden(node);
  return 'children' in node && (node as Parent).children.some(hasMedia);
}
