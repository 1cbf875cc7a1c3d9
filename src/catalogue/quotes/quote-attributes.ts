import type {Directives} from 'mdast-util-directive';
import {listingAttributes, type ListingAttributes} from '../listings/listing-attributes.js';
import {plainText} from '../../markdown/text.js';

/** Name of the directive that becomes words of another page: `:fact[quick-reference.problem]{page="bulkhead"}`. */
export const QUOTE_DIRECTIVE = 'fact';

/** What a quote asks for: its attributes, and under `fact` the name in its brackets. */
export function quoteAttributes(directive: Pick<Directives, 'attributes' | 'children'>): ListingAttributes {
  return {...listingAttributes(directive.attributes), fact: plainText([...directive.children])};
}

/** Whether the name of the page is one that depends on the page that names it, as `../bulkhead.md` does. */
export function isRelative({page = ''}: ListingAttributes): boolean {
  return /^[^/].*[/.]|^\./u.test(page);
}
