import type {ListItem, Node, Parent, Root, RootContent, Text} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import type {MarkdownFormat} from '../page.js';
import {isSure} from './is-sure.js';

/**
 * Makes a tree of satteri what remark would have made of the same text; false where the tree does not tell what that is.
 * Each line here is a difference that was found by parsing much Markdown with both.
 */
export function conform(tree: Root, text: string, format: MarkdownFormat): boolean {
  // Remark looks for the end of a header that is none.
  if (text.startsWith('---') && tree.children[0]?.type !== 'yaml') return false;
  const inCode = {count: 0};
  if (!conformChildren(tree, text, inCode)) return false;
  // All that could open JSX, an expression or ESM stands where it does not.
  return format === 'md' || inCode.count === countOpeners(text);
}

function conformChildren(parent: Parent, text: string, inCode: {count: number}): boolean {
  let hasNumber = false;
  const {children} = parent;
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!;
    if (!isSure(node, parent, index, text)) return false;
    if (node.type === 'listItem') conformTask(node);
    hasNumber ||= isNumber(node);
    inCode.count += countHarmless(node, text);
    if ('children' in node && !conformChildren(node, text, inCode)) return false;
  }
  if (hasNumber) joinTexts(parent);
  return true;
}

/** Remark's paragraph of a task begins at its brackets where no text stands first in it. */
function conformTask({checked, children: [first]}: ListItem): void {
  if (typeof checked !== 'boolean' || first?.type !== 'paragraph' || first.children[0]?.type === 'text')
    return;
  const {line, column, offset = 0} = first.position!.start;
  first.position!.start = {line, column: column - 4, offset: offset - 4};
}

/** Names of directives begin with a letter: `1:1` is text, and one text with what is beside it. */
function joinTexts(parent: Parent): void {
  const joined: RootContent[] = [];
  for (const node of parent.children) {
    const own = isNumber(node) ? asText(node) : node;
    const before = joined.at(-1);
    if (own.type === 'text' && before?.type === 'text') {
      before.value += own.value;
      before.position = {start: before.position!.start, end: own.position!.end};
    } else {
      joined.push(own);
    }
  }
  parent.children = joined;
}

function isNumber(node: Node): node is TextDirective {
  return node.type === 'textDirective' && /^\d/u.test((node as TextDirective).name);
}

function asText({name, position}: TextDirective): Text {
  return {type: 'text', value: `:${name}`, position};
}

/** What looks like JSX, an expression or ESM in a node, and is none. */
function countHarmless(node: RootContent, text: string): number {
  const source = () => text.slice(node.position?.start.offset, node.position?.end.offset);
  switch (node.type) {
    case 'code':
    case 'yaml':
      return countOpeners(source());
    case 'inlineCode':
      // Code that goes over a line may end at another place for the one than for the other.
      return source().includes('\n') ? 0 : countOpeners(source());
    case 'leafDirective':
    case 'containerDirective':
      return countOpeners(source().split('\n', 1)[0] ?? '');
    default:
      return 0;
  }
}

/** What JSX, expressions and ESM begin with. */
const OPENER = /[<{]|^(?:import|export)\b/gmu;

function countOpeners(text: string): number {
  return text.match(OPENER)?.length ?? 0;
}
