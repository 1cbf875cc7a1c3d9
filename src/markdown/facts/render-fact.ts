import type {Definition, Link, Node, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast';
import type {Nodes as HastNodes} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {toHast, type State} from 'mdast-util-to-hast';
import {placeOf, plainText} from '../text.js';
import {walk} from '../walk.js';
import type {FactCell, FactLink} from './fact.js';

/** Writes parts of one page as text and HTML. */
export type RenderFact = (nodes: readonly Node[]) => Omit<FactCell, 'place'>;

/**
 * Makes the function that writes parts of a page as text and as HTML that is safe to show anywhere: the page's own HTML,
 * its expressions, imports and components are left out, and what stands in components is kept. Links are as the page has
 * them typed.
 *
 * @param definitions The page's definitions of links.
 */
export function createRenderFact(definitions: () => readonly Definition[]): RenderFact {
  return nodes => {
    const simple = plainWords(nodes);
    if (simple !== null) return {text: plainText([...nodes]), html: simple.trim()};
    const shown = (nodes as readonly RootContent[]).filter(node => !isSilent(node));
    const links: FactLink[] = [];
    const known = definitions().filter(({url}) => isSafe(url));
    const isInline = shown.every(({type}) => !BLOCKS.has(type));
    const blocks = isInline ? [paragraphOf(shown)] : shown;
    // Positions and memos of the page's own nodes stay as they are: `toHast` makes nodes of its own.
    const hast = toHast({type: 'root', children: [...blocks, ...known]}, {handlers: HANDLERS});
    walkLinks(shown, known, links);
    return {
      text: isInline ? plainText([...shown]) : shown.map(textOfBlock).filter(Boolean).join('\n\n'),
      html: toHtml(withoutOneParagraph(hast)).trim(),
      ...(links.length > 0 && {links}),
    };
  };
}

/** Most cells and fields are plain words, in bold or code at most: `toHast` takes as long to begin as to write them. */
function plainWords(nodes: readonly Node[]): string | null {
  const [only] = nodes as readonly RootContent[];
  const inline: readonly Node[] = nodes.length === 1 && only?.type === 'paragraph' ? only.children : nodes;
  let html = '';
  for (const node of inline as readonly RootContent[]) {
    const tag = PLAIN_TAGS[node.type];
    if (node.type === 'text') {
      html += escaped(node.value);
    } else if (node.type === 'inlineCode') {
      html += `<code>${escaped(node.value)}</code>`;
    } else if (tag === undefined || !('children' in node)) {
      return null;
    } else {
      const inner = plainWords(node.children);
      if (inner === null) return null;
      html += `<${tag}>${inner}</${tag}>`;
    }
  }
  return html.replace(/\s+/gu, ' ');
}

const PLAIN_TAGS: Readonly<Record<string, string>> = {strong: 'strong', emphasis: 'em', delete: 'del'};

function escaped(text: string): string {
  return text.replace(/&/gu, '&#x26;').replace(/</gu, '&#x3C;');
}

function isSilent({type}: Node): boolean {
  return type === 'mdxjsEsm' || type === 'definition' || type === 'footnoteDefinition' || type === 'yaml';
}

/** Blocks that shown text may be made of. */
const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'code',
  'table',
  'blockquote',
  'containerDirective',
  'leafDirective',
  'mdxJsxFlowElement',
  'mdxFlowExpression',
]);

function paragraphOf(nodes: readonly RootContent[]): Paragraph {
  return {type: 'paragraph', children: nodes as readonly PhrasingContent[] as PhrasingContent[]};
}

/** A single paragraph is words, which may stand in a cell or on a card. */
function withoutOneParagraph(hast: HastNodes): HastNodes {
  const [only, ...others] = hast.type === 'root' ? hast.children.filter(({type}) => type === 'element') : [];
  return only?.type === 'element' && only.tagName === 'p' && others.length === 0
    ? {type: 'root', children: only.children}
    : hast;
}

function textOfBlock(node: RootContent): string {
  if (node.type === 'code') return node.value;
  if (node.type === 'list') return node.children.map(plainText).join('\n');
  if (node.type === 'table')
    return node.children.map(row => row.children.map(plainText).join(' | ')).join('\n');
  return plainText(node);
}

/** What the page shows by other means than Markdown is left out, or stands for what it holds. */
const HANDLERS = {
  html: nothing,
  mdxjsEsm: nothing,
  mdxFlowExpression: nothing,
  mdxTextExpression: nothing,
  footnoteReference: nothing,
  footnoteDefinition: nothing,
  mdxJsxFlowElement: inside,
  mdxJsxTextElement: inside,
  containerDirective: inside,
  leafDirective: inside,
  textDirective: inside,
  image: alternative,
  imageReference: alternative,
  link: (state: State, node: Link) =>
    isSafe(node.url)
      ? {type: 'element' as const, tagName: 'a', properties: {href: node.url}, children: state.all(node)}
      : state.all(node),
};

function nothing(): undefined {
  return undefined;
}

function inside(state: State, node: Nodes) {
  return state.all(node);
}

/** Files of images have no address of their own outside the page. */
function alternative(_: State, {alt}: {alt?: string | null}): Text {
  return {type: 'text', value: alt ?? ''};
}

/** Addresses of the web and of the site; `javascript:` and its like are none. */
function isSafe(url: string): boolean {
  const [, scheme] = /^\s*([a-z][a-z0-9+.-]*):/iu.exec(url) ?? [];
  return scheme === undefined || /^(?:https?|mailto|tel)$/iu.test(scheme);
}

function walkLinks(
  nodes: readonly RootContent[],
  definitions: readonly Definition[],
  links: FactLink[],
): void {
  const root: Root = {type: 'root', children: [...nodes]};
  walk(root, node => {
    if (node.type === 'link' && isSafe(node.url)) links.push({text: plainText(node), url: node.url});
    if (node.type !== 'linkReference') return;
    const target = definitions.find(({identifier}) => identifier === node.identifier);
    if (target) links.push({text: plainText(node), url: target.url});
  });
}

/** From the beginning of the first node to the end of the last; `null` for none that stands in the file. */
export function placeOfAll(nodes: readonly (Node | PhrasingContent)[]) {
  const placed = nodes.filter(({position}) => position !== undefined);
  const [first] = placed;
  const last = placed.at(-1);
  return first && last ? {start: placeOf(first).start, end: placeOf(last).end} : null;
}
