import type {Code, List, Node, Paragraph, RootContent, Table} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {isBlank} from '../../markdown/blank.js';
import {isBox, isLabel} from '../../markdown/box.js';
import {joinLists} from '../../markdown/join-lists.js';
import {isWrapper} from '../../markdown/wrapper.js';
import {isAside} from '../../template/is-aside.js';

/** The blocks of one place, sorted by what elements can be. */
export interface Blocks {
  paragraphs: Paragraph[];
  /** Lists, paragraphs and code in the order of the page: what may hold fields. */
  texts: (Code | List | Paragraph)[];
  tables: Table[];
  code: Code[];
  diagrams: Code[];
  boxes: ContainerDirective[];
}

/** Sorts the blocks of a place, those in wrappers included. */
export function sortBlocks(content: readonly RootContent[]): Blocks {
  const blocks: Blocks = {paragraphs: [], texts: [], tables: [], code: [], diagrams: [], boxes: []};
  const visit = (nodes: readonly Node[]): void => {
    // The title of an admonition is none of its texts.
    const texts = (nodes as RootContent[]).filter(node => !isLabel(node));
    for (const node of joinLists(texts, isAside)) {
      if (node.type === 'paragraph' || node.type === 'list' || node.type === 'code') blocks.texts.push(node);
      if (isWrapper(node)) visit(node.children);
      else if (node.type === 'paragraph') blocks.paragraphs.push(node);
      else if (node.type === 'table') blocks.tables.push(node);
      else if (node.type === 'code') (node.lang === 'mermaid' ? blocks.diagrams : blocks.code).push(node);
      else if (isBox(node)) blocks.boxes.push(node);
    }
  };
  visit(content);
  return blocks;
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
    mdxJsxFlowElement: 'a component',
    mdxjsEsm: 'an import',
  };
  return names[node.type] ?? 'something else';
}

/** Whether a code block or diagram holds nothing but white space. */
export function isBlankCode({value}: Code): boolean {
  return value.trim() === '';
}

/** Whether a list, a table or code holds nothing that a reader sees. */
export function isBlankBlock(node: RootContent): boolean {
  if (node.type === 'code') return isBlankCode(node);
  if (isBlank(node)) return true;
  return 'children' in node && node.children.every(child => isBlankBlock(child as RootContent));
}
