/** The name of the file of their styles, before its hash. */
export const VIEW_STYLES = 'pattern-views';

/** The components of generated pages, which show a library rather than stand on its pages. */
const VIEWS = [
  'LearningPathIndexPage',
  'LearningPathPage',
  'PatternComparePage',
  'PatternGraphPage',
  'PatternIndexPage',
  'PatternMatrixPage',
  'PatternPicker',
  'PatternViews',
  'TaxonomyIndexPage',
  'TermPage',
  'UnknownPage',
];

/**
 * The part of a bundler's configuration that keeps the styles of views out of the one file of styles which Docusaurus
 * makes, and every page of a site loads. They are in a file of their own, after that one; a page that shows a view names
 * both. The styles of a view are in modules, so that no order among views matters (facebook/docusaurus#2006).
 */
export function viewStyles() {
  return {
    optimization: {
      splitChunks: {
        cacheGroups: {
          patternViews: {
            name: VIEW_STYLES,
            type: 'css/mini-extract',
            // An ejected component has the same name in the site's own theme.
            test: new RegExp(`[\\\\/](?:${VIEWS.join('|')})[\\\\/].*\\.css$`, 'u'),
            chunks: 'all' as const,
            enforce: true,
            // Above that of Docusaurus's group `styles`, which is 50.
            priority: 60,
          },
        },
      },
    },
  };
}
