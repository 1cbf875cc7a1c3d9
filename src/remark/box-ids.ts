import {createSlugger} from '@docusaurus/utils';
import type {Nodes, PhrasingContent, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {plainText} from '../markdown/text.js';
import {walk} from '../markdown/walk.js';
import {blankEmoji} from '../markdown/words/emoji.js';

/** Makes the id of a box out of what it is called. No two calls give the same. */
export type BoxIds = (directive: ContainerDirective, label: PhrasingContent[]) => string;

/**
 * Ids as Docusaurus makes them of headings: of the label, without its emoji, or of the kind where the label has no
 * word. Whatever else has an id on the page keeps it.
 */
export function createBoxIds(tree: Root): BoxIds {
  const slugger = createSlugger();
  walk(tree, node => idsOf(node).forEach(id => slugger.slug(id)));
  return ({name, attributes}, label) => {
    if (attributes?.id) return attributes.id;
    const words = blankEmoji(plainText(label)).trim();
    return slugger.slug(/[\p{L}\p{N}]/u.test(words) ? words : name);
  };
}

/** In HTML that a page in plain Markdown brings along. */
const HTML_ID = /\sid=["']?([^\s"'>]+)/giu;

/** The ids that writers, and the transforms before this one, have given away. */
function idsOf(node: Nodes): string[] {
  const own = (node.data as {hProperties?: {id?: unknown}} | undefined)?.hProperties?.id;
  return [...(typeof own === 'string' ? [own] : []), ...writtenIds(node)];
}

function writtenIds(node: Nodes): string[] {
  switch (node.type) {
    case 'html':
      return [...node.value.matchAll(HTML_ID)].map(([, id = '']) => id);
    case 'containerDirective':
    case 'leafDirective':
    case 'textDirective':
      return node.attributes?.id ? [node.attributes.id] : [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap(attribute =>
        attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string'
          ? [attribute.value]
          : [],
      );
    default:
      return [];
  }
}
