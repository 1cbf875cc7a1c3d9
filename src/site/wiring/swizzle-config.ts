import type {SwizzleActionStatus, SwizzleComponentConfig, SwizzleConfig} from '@docusaurus/types';

/**
 * What a site may replace (`eject`) or surround (`wrap`) without fear of a new release. Safe are the components whose
 * props are documented and stable; unsafe those that know how the parts around them work.
 */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      DocItem: component('unsafe', 'safe', 'A doc, with the footer and the computed neighbours of a pattern'),
      PatternBox: component('safe', 'safe', 'The box that a container directive of a declared kind becomes'),
      'PatternBox/Body': component('safe', 'safe', 'The content of a box'),
      'PatternBox/Context': component('unsafe', 'forbidden', 'What a box tells its title and its body'),
      'PatternBox/Fields': component('safe', 'safe', 'The definition list in a box that holds fields alone'),
      'PatternBox/Fold': component(
        'unsafe',
        'safe',
        'What opens and closes in a box that is collapsed at first',
      ),
      'PatternBox/Icon': component('safe', 'safe', 'The drawing or emoji of a kind of box'),
      'PatternBox/Pair': component('safe', 'safe', 'Two boxes that are two sides of one question'),
      'PatternBox/Title': component(
        'safe',
        'safe',
        'The title of a box: the name of its kind, and its label',
      ),
      LearningPathIndexPage: component('safe', 'safe', 'The page that lists all learning paths'),
      LearningPathPage: component('safe', 'safe', 'The page of a learning path, with its pages in order'),
      'LearningPathPage/Step': component('safe', 'safe', 'A page on the page of a learning path'),
      LinkCard: component('safe', 'safe', 'A card whose whole surface is the link of its title'),
      PageFindings: component('safe', 'safe', 'What the check finds on a doc, under `docusaurus start`'),
      'PageFindings/Finding': component('safe', 'safe', 'One finding, with its line and how to mend it'),
      PatternCard: component('safe', 'safe', 'A page in a listing: title, description and terms'),
      PatternFact: component('safe', 'safe', 'What a page says in one of the parts of its template'),
      'PatternFact/Value': component('safe', 'safe', 'Words, a list, a table, code or terms of a page'),
      PatternFooter: component('safe', 'safe', 'The end of a pattern: its terms, relations and backlinks'),
      'PatternFooter/Neighbours': component(
        'safe',
        'safe',
        'The links to the pages before and after, in one term',
      ),
      'PatternFooter/Part': component('safe', 'safe', 'One labelled row of the footer'),
      'PatternFooter/Paths': component('safe', 'safe', 'The learning paths that a doc stands on'),
      'PatternFooter/ReferencedBy': component('safe', 'safe', 'The pages that link to a pattern'),
      'PatternFooter/Related': component(
        'safe',
        'safe',
        'The pages that a pattern relates to in one way, with the reasons',
      ),
      'PatternFooter/Taxonomy': component('safe', 'safe', 'The terms of a pattern in one taxonomy'),
      'PatternFooter/Term': component(
        'safe',
        'safe',
        "The patterns of a term, below the text of the term's own doc",
      ),
      PatternListing: component('safe', 'safe', 'The list of pages that a `::pages` directive becomes'),
      'PatternListing/Cards': component('safe', 'safe', 'The cards of a list of pages'),
      'PatternListing/Group': component('safe', 'safe', 'A titled group in a list of pages'),
      'PatternListing/Table': component('unsafe', 'safe', 'A list of pages as a table'),
      PatternGraphPage: component('safe', 'safe', 'The graph of relations with its table'),
      'PatternGraphPage/Kind': component('safe', 'safe', 'The name of a kind of relation in the graph'),
      'PatternGraphPage/Legend': component('unsafe', 'safe', 'What the colours and lines of the graph mean'),
      'PatternGraphPage/Picture': component('unsafe', 'safe', 'The graph of relations as a picture'),
      'PatternGraphPage/Table': component('safe', 'safe', 'The relations and their reasons as a table'),
      PatternIndexPage: component('unsafe', 'safe', 'The list of all patterns with its filters'),
      'PatternIndexPage/Facet': component(
        'safe',
        'safe',
        'The values of one filter in the list of all patterns',
      ),
      'PatternIndexPage/Filters': component('safe', 'safe', 'The filters of the list of all patterns'),
      PatternMatrixPage: component('safe', 'safe', 'The matrix of patterns and terms'),
      'PatternMatrixPage/Cell': component(
        'safe',
        'safe',
        'The mark of a pattern that has a term, in the matrix',
      ),
      'PatternMatrixPage/Head': component('unsafe', 'safe', 'The names, buttons and counts above the matrix'),
      'PatternMatrixPage/SortButton': component('safe', 'safe', 'Sorts rows or columns of the matrix'),
      'PatternMatrixPage/Table': component('unsafe', 'safe', 'The table of the matrix'),
      PatternPage: component('safe', 'safe', 'The frame of a page of terms or learning paths'),
      'PatternPage/Breadcrumbs': component('safe', 'safe', 'The way from a term or a path to all of them'),
      PatternQuote: component('safe', 'safe', 'What a `:fact` directive quotes, with a link to its place'),
      'PatternQuote/Code': component('safe', 'safe', 'A quoted code block or diagram'),
      PatternVersion: component(
        'safe',
        'safe',
        'Says on a generated page that its version is not the latest',
      ),
      PatternViews: component('safe', 'safe', 'The frame of the list, the matrix and the graph'),
      TaxonomyIndexPage: component('safe', 'safe', 'The page that lists the terms of a taxonomy'),
      TermCard: component('safe', 'safe', "A term on its taxonomy's index page"),
      TermChip: component('safe', 'safe', 'A small link to a term'),
      TermPage: component('safe', 'safe', 'The page of a term, with the patterns that have it'),
      factText: component('unsafe', 'forbidden', 'The plain text of what a page says, for comparing'),
      listingOrder: component('unsafe', 'forbidden', 'Sorts the rows of a list of pages that is a table'),
      matrixGroups: component('unsafe', 'forbidden', 'Makes the columns of the matrix'),
      matrixOrder: component('unsafe', 'forbidden', 'Sorts the rows and columns of the matrix'),
      patternColor: component('safe', 'forbidden', 'Turns a colour of the options into a CSS value'),
      withoutTerm: component('safe', 'forbidden', 'Leaves out one term of a page in a listing'),
      patternFilters: component('unsafe', 'forbidden', 'Filters the list of all patterns by the address'),
      termTitle: component('safe', 'forbidden', 'The full name of a term, "Law 1: Correlated Failure"'),
      useQuery: component('unsafe', 'forbidden', 'Reads and changes the query of the address'),
    },
  };
}

function component(
  eject: SwizzleActionStatus,
  wrap: SwizzleActionStatus,
  description: string,
): SwizzleComponentConfig {
  return {actions: {eject, wrap}, description};
}
