import type {Paragraph, Parents} from 'mdast';
import type {LeafDirective, TextDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {CONTINUE, SKIP, visit} from 'unist-util-visit';
import {QUOTE_DIRECTIVE, quoteAttributes} from '../catalogue/quotes/quote-attributes.js';
import {dataElement, DataNames} from './data-element.js';
import type {DataRequest} from './listing.js';

const COMPONENT = 'PatternLibraryQuote';

/**
 * Turns `:fact[…]{page="…"}` into the component that shows words of another page: blocks where it stands alone in its
 * paragraph or has two colons, and else words in the line. A quote without data leaves nothing behind.
 *
 * @returns the imports that the components need: names, and the modules that they come from.
 */
export function transformQuotes(tree: Parents, requestOf: DataRequest): Record<string, string> {
  const names = new DataNames(COMPONENT);
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return CONTINUE;
    const alone = node.type === 'paragraph' ? onlyQuote(node) : null;
    const directive = alone ?? (isQuote(node) ? node : null);
    if (directive === null) return CONTINUE;
    const request = requestOf(directive, quoteAttributes(directive));
    if (request === null) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const element = dataElement(COMPONENT, directive, {prop: 'quote', name: names.nameOf(request)});
    parent.children[index] = {
      ...(node.type === 'textDirective' ? inLine(element) : element),
      position: node.position,
    };
    return SKIP;
  });
  return names.imports('@theme/PatternQuote');
}

function onlyQuote({children: [only, ...others]}: Paragraph): TextDirective | null {
  return only?.type === 'textDirective' && others.length === 0 && isQuote(only) ? only : null;
}

/** `:fact` in a text is nothing but text, and a directive with data has been taken by another transform. */
function isQuote(node: Parents | {type: string}): node is TextDirective | LeafDirective {
  if (node.type !== 'textDirective' && node.type !== 'leafDirective') return false;
  const {name, data, children} = node as TextDirective | LeafDirective;
  return name === QUOTE_DIRECTIVE && data === undefined && children.length > 0;
}

function inLine({attributes, name}: MdxJsxFlowElement): MdxJsxTextElement {
  const inline = {type: 'mdxJsxAttribute' as const, name: 'inline', value: null};
  return {type: 'mdxJsxTextElement', name, attributes: [...attributes, inline], children: []};
}
