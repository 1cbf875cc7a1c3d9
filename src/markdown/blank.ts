import type {Node, Parent, RootContent} from 'mdast';
import {plainText} from './text.js';

const MDX_COMMENT = /^(?:\/\*[\s\S]*\*\/)?$/u;

/** Tags that show nothing by themselves: anchors, line breaks. */
const UNSEEN = /<\/?(?:a|br|p|span|wbr)(?:\s[^<>]*)?\/?>/giu;

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

/** Whether a node is a comment, or a tag that shows nothing. */
function isHidden(node: Node): boolean {
  const value = 'value' in node ? String(node.value) : '';
  if (node.type === 'html') return outsideComments(value).replace(UNSEEN, '').trim() === '';
  return (
    (node.type as string) === 'comment' ||
    (/^mdx(?:Flow|Text)Expression$/u.test(node.type) && MDX_COMMENT.test(value.trim()))
  );
}

/** One expression for this would try every way to divide the text into comments. */
function outsideComments(html: string): string {
  let rest = html;
  let outside = '';
  for (;;) {
    const start = rest.indexOf('<!--');
    const end = start === -1 ? -1 : rest.indexOf('-->', start + 4);
    if (end === -1) return outside + rest;
    outside += rest.slice(0, start);
    rest = rest.slice(end + 3);
  }
}

/** `<br>` ends a line, and shows nothing. */
function isLineBreak(node: Node): boolean {
  if (node.type === 'html') return 'value' in node && /^<br\s*\/?>$/iu.test(String(node.value));
  return node.type === 'mdxJsxTextElement' && 'name' in node && node.name === 'br';
}

function hasMedia(node: Node): boolean {
  const isMedia =
    /^(?:image|imageReference|html|mdxJsxTextElement|mdxTextExpression|inlineMath|footnoteReference)$/u.test(
      node.type,
    );
  if (isMedia) return !isHidden(node) && !isLineBreak(node);
  return 'children' in node && (node as Parent).children.some(hasMedia);
}
