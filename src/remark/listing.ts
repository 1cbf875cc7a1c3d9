import type {Parents} from 'mdast';
import type {LeafDirective} from 'mdast-util-directive';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {CONTINUE, SKIP, visit} from 'unist-util-visit';
import {
  LISTING_DIRECTIVE,
  listingAttributes,
  type ListingAttributes,
} from '../catalogue/listings/listing-attributes.js';
import {jsxElement} from './jsx.js';

const COMPONENT = 'PatternLibraryListing';

/** The request of the module that holds a listing's data; `null` when there is none. */
export type ListingRequest = (directive: LeafDirective, attributes: ListingAttributes) => string | null;

/**
 * Turns `::pages{…}` into the component that lists pages. A listing without data leaves nothing behind.
 *
 * @returns the imports that the components need: names, and the modules that they come from.
 */
export function transformListings(tree: Parents, requestOf: ListingRequest): Record<string, string> {
  const names = new Map<string, string>();
  visit(tree, 'leafDirective', (node, index, parent) => {
    // By Docusaurus's convention a directive with data has been taken by another transform.
    if (index === undefined || !parent || node.name !== LISTING_DIRECTIVE || node.data !== undefined)
      return CONTINUE;
    const request = requestOf(node, listingAttributes(node.attributes));
    if (request === null) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const name = names.get(request) ?? `${COMPONENT}Data${names.size + 1}`;
    names.set(request, name);
    parent.children[index] = toElement(node, name);
    return SKIP;
  });
  const data = [...names].map(([request, name]) => [name, request] as const);
  return names.size > 0 ? {[COMPONENT]: '@theme/PatternListing', ...Object.fromEntries(data)} : {};
}

function toElement({attributes, position}: LeafDirective, data: string): MdxJsxFlowElement {
  const element = jsxElement(COMPONENT, {id: attributes?.id, className: attributes?.class}, []);
  element.attributes.push({
    type: 'mdxJsxAttribute',
    name: 'listing',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: data,
      // The estree is what MDX reads, as in the nodes that Docusaurus makes itself.
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [{type: 'ExpressionStatement', expression: {type: 'Identifier', name: data}}],
        },
      },
    },
  });
  return {...element, position};
}
