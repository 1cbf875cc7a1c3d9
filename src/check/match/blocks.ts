import type {Code, List, Node, Paragraph, Parent, RootContent, Table} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {ADMONITIONS} from '../../markdown/admonitions.js';
import {isBox} from '../../markdown/box.js';
import {plainText} from '../../markdown/text.js';

/** The blocks of one place, sorted by what elements can be. */
export interface Blocks {
  paragraphs: Paragraph[];
  lists: List[];
  tables: Table[];
  code: Code[];
  diagrams: Code[];
  boxes: ContainerDirective[];
}

/** Blocks that only wrap others: JSX such as tabs, admonitions, quotations. Boxes are places of their own. */
function isWrapper(node: Node): boolean {
  return (
    node.type === 'mdxJsxFlowElement' ||
    node.type === 'blockquote' ||
    (isBox(node) && ADMONITIONS.includes(node.name))
  );
}

/** Sorts the blocks of a place, those in wrappers included. */
export function sortBlocks(content: readonly RootContent[]): Blocks {
  const blocks: Blocks = {paragraphs: [], lists: [], tables: [], code: [], diagrams: [], boxes: []};
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (isWrapper(node)) visit((node as Parent).children);
      else if (node.type === 'paragraph') blocks.paragraphs.push(node as Paragraph);
      else if (node.type === 'list') blocks.lists.push(node as List);
      else if (node.type === 'table') blocks.tables.push(node as Table);
      else if (node.type === 'code') ((node as Code).lang === 'mermaid' ? blocks.diagrams : blocks.code).push(node as Code);
      else if (isBox(node)) blocks.boxes.push(node);
    }
  };
  visit(content);
  return blocks;
}

/** Whether a block shows nothing: a comment, a rule, an empty paragraph, an import. */
export function isBlank(node: RootContent): boolean {
  switch (node.type as string) {
    case 'comment':
    case 'definition':
    case 'footnoteDefinition':
    case 'mdxjsEsm':
    case 'thematicBreak':
      return true;
    case 'html':
      return 'value' in node && /^\s*(?:<!--[\s\S]*?-->\s*)*$/u.test(node.value);
    case 'mdxFlowExpression':
      return 'value' in node && /^\s*(?:\/\*[\s\S]*\*\/)?\s*$/u.test(node.value);
    case 'paragraph':
      return plainText(node) === '' && !hasMedia(node);
    default:
      return false;
  }
}

function hasMedia(node: Node): boolean {
  if (/^(?:image|imageReference|html|mdxJsxTextElement|mdxTextExpression|inlineMath|footnoteReference)$/u.test(node.type)) return true;
  return 'children' in node && (node as Parent).children.some(hasMedia);
}

/** The name of a block's type as writers call it, for messages. */
export function nameOfBlock(node: RootContent): string {
  const names: Readonly<Record<string, string>> = {
    list: 'a list',
    table: 'a table',
    code: 'a code block',
    containerDirective: 'a box',
    blockquote: 'a quotation',
    heading: 'a heading',
    html: 'HTML',
  };
  return names[node.type] ?? 'something else';
}

/** Whether a code block or diagram holds nothing but white space. */
export function isBlankCode({value}: Code): boolean {
  return value.trim() === '';
}
