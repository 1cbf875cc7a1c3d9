import type {LISTING_DIRECTIVE, ListingAttributes} from '../catalogue/listings/listing-attributes.js';
import type {QUOTE_DIRECTIVE} from '../catalogue/quotes/quote-attributes.js';

/** What the transform has to know of a kind of box. */
export interface BoxRendering {
  /** Directive name: `axiom`. */
  name: string;
  /** Whether its boxes stand in the table of contents. */
  toc: boolean;
  /** The kind that a box of this one stands beside, where the two follow one another; `false` for none. */
  pairsWith: string | false;
}

/** What the plugin tells the transform about the site. */
export interface SharedState {
  /** The kinds of boxes that the site's options declare. */
  boxes: readonly BoxRendering[];
  /**
   * The docs that have data, and the request of the module that holds it. A key is the file's absolute real path
   * (bundlers resolve symbolic links) with forward slashes; a value is what an `import` would name.
   */
  pageData: Map<string, string>;
  /**
   * What an `import` would name for the data of a directive in a file, which is named as in `pageData`; `null` for a file
   * that the plugin does not know.
   */
  dataRequest?(file: string, attributes: ListingAttributes, directive: LibraryDirective): string | null;
}

/** The directives that show data of the library. */
export type LibraryDirective = typeof LISTING_DIRECTIVE | typeof QUOTE_DIRECTIVE;

/**
 * The site's configuration loads this module through jiti and Docusaurus loads the plugin natively, so that one
 * process can hold two copies of it. A registered symbol is the same for both.
 */
const KEY = Symbol.for('docusaurus-plugin-pattern-library');

interface SharedScope {
  [KEY]?: SharedState;
}

/** The state that the plugin has set; `undefined` when the transform runs without the plugin. */
export function getSharedState(): SharedState | undefined {
  return (globalThis as SharedScope)[KEY];
}

/** Set by the plugin before any page is compiled, and again whenever content has been reloaded. */
export function setSharedState(state: SharedState): void {
  (globalThis as SharedScope)[KEY] = state;
}
