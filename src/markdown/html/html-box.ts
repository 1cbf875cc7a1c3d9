import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toMdast} from 'hast-util-to-mdast';
import type {Html, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {BoxKind} from '../box.js';
import {walk} from '../walk.js';

type Block = ContainerDirective['children'][number];

/**
 * Replaces HTML boxes, such as `<div class="axiom-box">` with a heading in it, by the directives that they stand
 * for, so that all that is said about a box holds for both. The directives keep the places of the HTML.
 */
export function readHtmlBoxes(tree: Root, source: string, kinds: readonly BoxKind[]): void {
  const children: RootContent[] = [];
  for (let index = 0; index < tree.children.length; index++) {
    const node = tree.children[index] as RootContent;
    const kind = kindOf(node, kinds);
    if (kind === null) {
      children.push(node);
    } else if (node.type === 'html') {
      const end = closingIndex(tree.children, index);
      children.push(
        directive(kind, htmlContent(tree.children.slice(index, end + 1)), node, tree.children[end] ?? node),
      );
      index = end;
    } else {
      children.push(directive(kind, jsxContent(node as MdxJsxFlowElement, source), node, node));
    }
  }
  tree.children = children;
}

const OPENING = /^\s*<div\b[^>]*\bclass(?:Name)?\s*=\s*["'](?<classes>[^"']*)["']/iu;

function kindOf(node: RootContent, kinds: readonly BoxKind[]): string | null {
  let classes = '';
  if (node.type === 'html') {
    classes = OPENING.exec(node.value)?.groups?.classes ?? '';
  } else if (node.type === 'mdxJsxFlowElement' && node.name === 'div') {
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && /^class(?:Name)?$/u.test(attribute.name))
        classes = typeof attribute.value === 'string' ? attribute.value : '';
    }
  }
  const names = classes.split(/\s+/u);
  return kinds.find(kind => kind.htmlClasses.some(name => names.includes(name)))?.name ?? null;
}

/** The index of the node that closes the `<div>` which the node at `start` opens; blank lines split HTML blocks. */
function closingIndex(nodes: readonly RootContent[], start: number): number {
  let depth = 0;
  for (let index = start; index < nodes.length; index++) {
    const node = nodes[index];
    if (node?.type === 'heading' && index > start && node.depth < 3) return index - 1;
    if (node?.type !== 'html') continue;
    depth += (node.value.match(/<div\b/giu) ?? []).length - (node.value.match(/<\/div>/giu) ?? []).length;
    if (depth <= 0) return index;
  }
  return start;
}

function htmlContent(nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap(node => (node.type === 'html' ? markdownOf(node.value, node) : [node as Block]));
}

function jsxContent(node: MdxJsxFlowElement, source: string): Block[] {
  const isMarkdown = node.children.some(
    child => child.type !== 'mdxJsxFlowElement' && child.type !== 'paragraph',
  );
  if (isMarkdown) {
    return node.children.map(child =>
      child.type === 'mdxJsxFlowElement' && /^h[1-6]$/u.test(child.name ?? '')
        ? {
            type: 'heading',
            depth: 3,
            children: child.children as unknown as PhrasingContent[],
            position: child.position,
          }
        : child,
    );
  }
  const {start, end} = node.position ?? {};
  return markdownOf(source.slice(start?.offset, end?.offset), node);
}

/** Turns HTML into Markdown blocks with the places that the HTML has in the page. */
function markdownOf(html: string, at: Html | MdxJsxFlowElement): Block[] {
  const fragment = fromHtml(html, {fragment: true});
  const div = fragment.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'div',
  );
  const isWhole = div !== undefined && OPENING.test(html);
  const tree = toMdast({type: 'root', children: isWhole ? div.children : fragment.children});
  const origin = at.position?.start ?? {line: 1, column: 1};
  walk(tree, node => {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      if (point.line === 1) point.column += origin.column - 1;
      point.line += origin.line - 1;
    }
  });
  return (tree.type === 'root' ? tree.children : [tree]) as Block[];
}

function directive(
  kind: string,
  content: Block[],
  first: RootContent,
  last: RootContent,
): ContainerDirective {
  const [heading, ...rest] = content;
  const data = {htmlBox: true};
  const position =
    first.position && last.position ? {start: first.position.start, end: last.position.end} : undefined;
  if (heading?.type !== 'heading')
    return {type: 'containerDirective', name: kind, attributes: {}, children: content, data, position};
  const label: Paragraph = {
    type: 'paragraph',
    data: {directiveLabel: true},
    children: heading.children,
    position: heading.position,
  };
  return {type: 'containerDirective', name: kind, attributes: {}, children: [label, ...rest], data, position};
}
