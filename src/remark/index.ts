import type {Root} from 'mdast';
import type {Plugin, Transformer} from 'unified';
import {BUILT_IN_BOX_KINDS} from '../markdown/box.js';
import {BOX_IMPORTS, transformBoxes} from './box.js';
import {exportDefaultAs, hasExport, importDefaults} from './esm.js';
import {transformListings, type DataRequest} from './listing.js';
import {transformQuotes} from './quote.js';
import {getSharedState, type LibraryDirective, type SharedState} from './shared-state.js';

/** Options of {@link remarkPatternLibrary}. */
export interface RemarkPatternLibraryOptions {
  /**
   * Further names of directives that become boxes. Kinds that the plugin's options declare need not be repeated.
   *
   * @default []
   */
  boxes?: string[];
}

type VFile = Parameters<Transformer<Root>>[1];

/** Kinds that are boxes on every site. */
const BUILT_IN_BOXES = BUILT_IN_BOX_KINDS.map(({name}) => name);

/** The export by which the theme finds a page's data: `props.content.patternLibrary`. */
const PAGE_DATA_EXPORT = 'patternLibrary';

/**
 * The transform that a site names in `remarkPlugins` of its docs, blog and pages. It renders boxes, listings and quotes and
 * attaches a page's data to its module; it checks nothing, because compiled pages are cached.
 */
export const remarkPatternLibrary: Plugin<[options?: RemarkPatternLibraryOptions], Root> = (options = {}) => {
  return (tree, file) => {
    // Read for each page: the plugin sets it after the site's configuration has been loaded.
    const state = getSharedState();
    const kinds = new Set([...BUILT_IN_BOXES, ...(state?.boxes ?? []), ...(options.boxes ?? [])]);
    if (transformBoxes(tree, kinds) > 0) tree.children.push(importDefaults(BOX_IMPORTS));
    const data = {
      ...transformListings(tree, createDataRequest('pages', state, file)),
      ...transformQuotes(tree, createDataRequest('fact', state, file)),
    };
    if (Object.keys(data).length > 0) tree.children.push(importDefaults(data));
    const request = pageDataRequest(state, file);
    if (request && !hasExport(tree, PAGE_DATA_EXPORT))
      tree.children.push(exportDefaultAs(PAGE_DATA_EXPORT, request));
  };
};

export default remarkPatternLibrary;

const NOUNS = {pages: 'A listing', fact: 'A quoted fact'};

function pageDataRequest(state: SharedState | undefined, file: VFile): string | undefined {
  return file.path ? state?.pageData.get(fileKey(file)) : undefined;
}

/** Without the plugin there is no data. With it, a file that it does not read is a mistake, and not cached. */
function createDataRequest(name: LibraryDirective, state: SharedState | undefined, file: VFile): DataRequest {
  return (directive, attributes) => {
    if (!state?.dataRequest) return null;
    return (
      state.dataRequest(fileKey(file), attributes, name) ??
      file.fail(
        `${NOUNS[name]} can stand in docs, in files of a docs folder that docs import, in blog posts and in pages, and this file is none of them.`,
        directive,
      )
    );
  };
}

function fileKey({path}: VFile): string {
  return path.replaceAll('\\', '/');
}
