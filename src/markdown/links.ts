import type {Definition, Heading, Link, LinkReference, Node, Parent, Root} from 'mdast';
import {headingText} from './outline.js';
import type {TextLink} from './page.js';
import {placeOf, plainText} from './text.js';
import {nodesOf, walk} from './walk.js';

/** The links in a page's text, in order: Markdown links, references, and `<a href>` and `<Link to>` in MDX. */
export function readLinks(tree: Root): TextLink[] {
  const definitions = new Map<string, string>();
  for (const {identifier, url} of nodesOf<Definition>(tree, 'definition'))
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  const links: TextLink[] = [];
  const path: Heading[] = [];
  for (const block of tree.children) {
    if (block.type === 'heading') {
      while ((path.at(-1)?.depth ?? 0) >= block.depth) path.pop();
      path.push(block);
    }
    const headings = path.map(headingText);
    walk(block, node => {
      if (!isInlineParent(node)) return;
      links.push(...linksOf(node, definitions, headings));
    });
  }
  return links;
}

function isInlineParent(node: Node): node is Parent {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** Longer texts behind a link are no reason but a paragraph of their own: they are cut here. */
const TRAILING_LENGTH = 500;

function linksOf(parent: Parent, definitions: ReadonlyMap<string, string>, headings: string[]): TextLink[] {
  const links: {link: TextLink; next: number}[] = [];
  const leaves: string[] = [];
  walk(parent, node => {
    const url = urlOf(node, definitions);
    if (url !== null) {
      const link = {url, text: plainText(node), place: placeOf(node), headings, trailing: ''};
      links.push({link, next: leaves.length + countLeaves(node)});
    }
    if (!('children' in node)) leaves.push('value' in node ? node.value : '');
  });
  for (const {link, next} of links) {
    let trailing = '';
    for (let index = next; index < leaves.length && trailing.length < TRAILING_LENGTH; index++)
      trailing += leaves[index] ?? '';
    link.trailing = trailing
      .replace(/\s+/gu, ' ')
      .replace(/^[\s:：–—\-,)*]+/u, '')
      .trim();
  }
  return links.map(({link}) => link);
}

function countLeaves(node: Node): number {
  let leaves = 0;
  walk(node, child => {
    if (!('children' in child)) leaves++;
  });
  return leaves;
}

function urlOf(node: Node, definitions: ReadonlyMap<string, string>): string | null {
  if (node.type === 'link') return (node as Link).url;
  if (node.type === 'linkReference') return definitions.get((node as LinkReference).identifier) ?? null;
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return null;
  const {attributes} = node as unknown as {attributes: {type: string; name?: string; value?: unknown}[]};
  const target = attributes.find(
    ({type, name}) => type === 'mdxJsxAttribute' && (name === 'href' || name === 'to'),
  );
  return typeof target?.value === 'string' ? target.value : null;
}
