import type {RootContent} from 'mdast';

/** Whether a block of a complete page shows nothing: a comment, a rule, a definition. */
export function isBlank(node: RootContent): boolean {
  return (
    /^(?:comment|definition|thematicBreak|mdxFlowExpression)$/u.test(node.type) ||
    (node.type === 'html' && /^<!--/u.test(node.value))
  );
}
