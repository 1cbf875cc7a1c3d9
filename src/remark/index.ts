import type {Root} from 'mdast';
import type {Plugin, Transformer} from 'unified';
import {BUILT_IN_BOX_KINDS} from '../markdown/box.js';
import {transformBoxes} from './box.js';
import {exportDefaultAs, hasExport, importDefaults} from './esm.js';
import {transformListings, type DataRequest} from './listing.js';
import {transformQuotes} from './quote.js';
import {getSharedState, type BoxRendering, type LibraryDirective, type SharedState} from './shared-state.js';
import {markTitle} from './title.js';
import {addBoxesToToc} from './toc.js';

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
    const kinds = boxKinds(state, options.boxes ?? []);
    const boxes = transformBoxes(tree, kinds);
    if (Object.keys(boxes).length > 0) tree.children.push(importDefaults(boxes));
    if ([...kinds.values()].some(({toc}) => toc)) addBoxesToToc(tree, kinds);
    const data = {
      ...transformListings(tree, createDataRequest('pages', state, file)),
      ...transformQuotes(tree, createDataRequest('fact', state, file)),
    };
    if (Object.keys(data).length > 0) tree.children.push(importDefaults(data));
    const request = pageDataRequest(state, file);
    if (!request || hasExport(tree, PAGE_DATA_EXPORT)) return;
    tree.children.push(exportDefaultAs(PAGE_DATA_EXPORT, request));
    markTitle(tree);
  };
};

export default remarkPatternLibrary;

/** The site's options have the last word on what they declare. */
function boxKinds(state: SharedState | undefined, further: readonly string[]): Map<string, BoxRendering> {
  const plain = [...BUILT_IN_BOXES, ...further].map(name => ({name, toc: false, pairsWith: false as const}));
  return new Map([...plain, ...(state?.boxes ?? [])].map(kind => [kind.name, kind]));
}
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
