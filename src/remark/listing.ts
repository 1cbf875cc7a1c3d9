import type {Parents} from 'mdast';
import type {Directives} from 'mdast-util-directive';
import {CONTINUE, SKIP, visit} from 'unist-util-visit';
import {
  LISTING_DIRECTIVE,
  listingAttributes,
  type ListingAttributes,
} from '../catalogue/listings/listing-attributes.js';
import {dataElement, DataNames} from './data-element.js';

const COMPONENT = 'PatternLibraryListing';

/** The request of the module that holds a directive's data; `null` when there is none. */
export type DataRequest = (directive: Directives, attributes: ListingAttributes) => string | null;

/**
 * Turns `::pages{…}` into the component that lists pages. A listing without data leaves nothing behind.
 *
 * @returns the imports that the components need: names, and the modules that they come from.
 */
export function transformListings(tree: Parents, requestOf: DataRequest): Record<string, string> {
  const names = new DataNames(COMPONENT);
  visit(tree, 'leafDirective', (node, index, parent) => {
    // By Docusaurus's convention a directive with data has been taken by another transform.
    if (index === undefined || !parent || node.name !== LISTING_DIRECTIVE || node.data !== undefined)
      return CONTINUE;
    const request = requestOf(node, listingAttributes(node.attributes));
    if (request === null) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const element = dataElement(COMPONENT, node, {prop: 'listing', name: names.nameOf(request)});
    parent.children[index] = {...element, position: node.position};
    return SKIP;
  });
  return names.imports('@theme/PatternListing');
}
