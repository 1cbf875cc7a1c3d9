import type {Node, Parent} from 'mdast';

/**
 * The text of a comment, `<!-- … -->` in Markdown or `{/* … *\/}` in MDX; `null` for any other node. A template in
 * Markdown form may hold MDX comments, too: there they are plain paragraphs.
 */
export function commentText(node: Node): string | null {
  const value = 'value' in node ? String(node.value).trim() : '';
  switch (node.type) {
    case 'html':
      return /^<!--([\s\S]*)-->$/u.exec(value)?.[1]?.trim() ?? null;
    case 'comment':
      return (node as unknown as {commentValue: string}).commentValue.trim();
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^\/\*([\s\S]*)\*\/$/u.exec(value)?.[1]?.trim() ?? null;
    case 'paragraph': {
      const {children} = node as Parent;
      const [only] = children;
      return children.length === 1 && only?.type === 'text' ? typedComment(only.value.trim()) : null;
    }
    default:
      return null;
  }
}

/** The comments at the end of a line or in it: of a heading, a list item, a table cell. */
export function inlineComments(node: Parent): string[] {
  return node.children.flatMap(child => {
    const comment = commentText(child);
    if (comment !== null) return [comment];
    if (child.type === 'text') return splitComments(child.value).comments;
    return 'children' in child ? inlineComments(child) : [];
  });
}

/** A text without the MDX comments that Markdown left in it. */
export function withoutComments(text: string): string {
  return splitComments(text).rest;
}

/** The MDX comments in a text, and the text without them. One that is never closed is text. */
function splitComments(text: string): {comments: string[]; rest: string} {
  const comments: string[] = [];
  let rest = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('{/*', from);
    const end = start === -1 ? -1 : text.indexOf('*/}', start + 3);
    if (end === -1) return {comments, rest: rest + text.slice(from)};
    comments.push(text.slice(start + 3, end).trim());
    rest += text.slice(from, start);
    from = end + 3;
  }
}

/** A paragraph that was meant as a comment: in the form of MDX, or of HTML with a slip in it (`<-- … -->`). */
function typedComment(text: string): string | null {
  const {mdx, html} =
    /^(?:\{\/\*(?<mdx>(?:(?!\*\/)[\s\S])*)\*\/\}|<!?-{1,2}\s(?<html>(?:(?!-->)[\s\S])*)-->)$/u.exec(text)
      ?.groups ?? {};
  return (mdx ?? html)?.trim() ?? null;
}

/** The line on which the words of a comment begin. */
export function commentLine(node: Node): number {
  const value = 'value' in node ? String(node.value) : '';
  const before = /^\s*(?:<!--+|\/\*)?\s*/u.exec(value)?.[0] ?? '';
  return (node.position?.start.line ?? 1) + before.split('\n').length - 1;
}
