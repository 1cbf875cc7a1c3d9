import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {VFile} from 'vfile';
import {BOX_IMPORTS, transformBoxes} from './box.js';
import {exportDefaultAs, hasExport, importDefaults} from './esm.js';
import {getSharedState, type SharedState} from './shared-state.js';

/** Options of {@link remarkPatternLibrary}. */
export interface RemarkPatternLibraryOptions {
  /**
   * Further names of directives that become boxes. Kinds that the plugin's options declare need not be repeated.
   *
   * @default []
   */
  boxes?: string[];
}

/** Kinds that are boxes on every site. */
const BUILT_IN_BOXES = ['axiom', 'decision', 'failure'];

/** The export by which the theme finds a page's data: `props.content.patternLibrary`. */
const PAGE_DATA_EXPORT = 'patternLibrary';

/**
 * The transform that a site names in `remarkPlugins` of its docs, blog and pages. It renders boxes and attaches a
 * page's data to its module; it checks nothing, because compiled pages are cached.
 */
export const remarkPatternLibrary: Plugin<[options?: RemarkPatternLibraryOptions], Root> = (options = {}) => {
  return (tree, file) => {
    // Read for each page: the plugin sets it after the site's configuration has been loaded.
    const state = getSharedState();
    const kinds = new Set([...BUILT_IN_BOXES, ...(state?.boxes ?? []), ...(options.boxes ?? [])]);
    if (transformBoxes(tree, kinds) > 0) {
      tree.children.push(importDefaults(BOX_IMPORTS));
    }
    const request = pageDataRequest(state, file);
    if (request && !hasExport(tree, PAGE_DATA_EXPORT)) {
      tree.children.push(exportDefaultAs(PAGE_DATA_EXPORT, request));
    }
  };
};

export default remarkPatternLibrary;

function pageDataRequest(state: SharedState | undefined, file: VFile): string | undefined {
  return file.path ? state?.pageData.get(file.path.replaceAll('\\', '/')) : undefined;
}
