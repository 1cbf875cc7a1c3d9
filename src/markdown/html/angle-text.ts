import type {Html, Node, Parent, Paragraph, Root, Text} from 'mdast';
import {nodesOf, walk} from '../walk.js';
import {isHtmlTag} from './html-element.js';

const TAG = /<\/?(?<inner>[a-z][^<>]*)>/giu;

/**
 * Turns what Markdown takes for HTML and is none, such as `<your name>`, back into the text that its writer meant.
 * Tags with attributes, and tags that are closed somewhere in the file, are components of the site and stay.
 */
export function readAngleText(tree: Root): void {
  const closed = new Set<string>();
  for (const {value} of nodesOf<Html>(tree, 'html'))
    for (const [, name = ''] of value.matchAll(/<\/([\w-]+)\s*>/gu)) closed.add(name.toLowerCase());
  walk(tree, (node, index, parent) => {
    if (node.type !== 'html' || !parent || !isText(node.value, closed)) return;
    const text: Text = {type: 'text', value: node.value, position: node.position};
    const paragraph: Paragraph = {type: 'paragraph', children: [text], position: node.position};
    parent.children[index] = isInline(parent) ? text : paragraph;
  });
}

function isText(html: string, closed: ReadonlySet<string>): boolean {
  const tags = [...html.matchAll(TAG)];
  return (
    tags.length > 0 &&
    !/<[!?/]|\/>/u.test(html) &&
    tags.every(({groups}) => {
      const inner = groups?.inner ?? '';
      return (
        !isHtmlTag(inner) &&
        !inner.includes('=') &&
        !closed.has(/^[\w-]+/u.exec(inner)?.[0].toLowerCase() ?? '')
      );
    })
  );
}

function isInline(parent: Node | Parent): boolean {
  return !/^(?:root|blockquote|listItem|containerDirective|footnoteDefinition|mdxJsxFlowElement)$/u.test(
    parent.type,
  );
}
