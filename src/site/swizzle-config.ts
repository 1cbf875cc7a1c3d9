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
      'PatternBox/Title': component('safe', 'safe', 'The title of a box, with the icon of its kind'),
      PatternCard: component('safe', 'safe', 'A page in a listing: title, description and terms'),
      PatternFooter: component(
        'safe',
        'safe',
        'The end of a pattern: its terms, related pages and backlinks',
      ),
      'PatternFooter/Neighbours': component(
        'safe',
        'safe',
        'The links to the pages before and after, in one term',
      ),
      'PatternFooter/Part': component('safe', 'safe', 'One labelled row of the footer'),
      'PatternFooter/ReferencedBy': component('safe', 'safe', 'The pages that link to a pattern'),
      'PatternFooter/Related': component(
        'safe',
        'safe',
        'The related pages of a pattern, with their reasons',
      ),
      'PatternFooter/Taxonomy': component('safe', 'safe', 'The terms of a pattern in one taxonomy'),
      TaxonomyIndexPage: component('safe', 'safe', 'The page that lists the terms of a taxonomy'),
      TermCard: component('safe', 'safe', "A term on its taxonomy's index page"),
      TermChip: component('safe', 'safe', 'A small link to a term'),
      TermPage: component('safe', 'safe', 'The page of a term, with the patterns that have it'),
      'TermPage/Breadcrumbs': component('safe', 'safe', "The way from a term's page to its taxonomy"),
      patternColor: component('safe', 'forbidden', 'Turns a colour of the options into a CSS value'),
      termTitle: component('safe', 'forbidden', 'The full name of a term, "Law 1: Correlated Failure"'),
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
