import type {OptionValidationContext} from '@docusaurus/types';
import type {CatalogueOrder} from './catalogue/catalogue.js';
import {mergeOptions} from './site/merge-options.js';
import {describeOptionErrors} from './site/option-errors.js';
import {optionsSchema} from './site/options-schema.js';
import {PlainError} from './site/plain-error.js';

/** What a rule's findings count as; `off` hides them. */
export type RuleSetting = 'error' | 'warning' | 'off';

/** What happens when pages have errors. */
export type InvalidPageReaction = 'throw' | 'warn' | 'log' | 'ignore';

/** A kind of box; its key in `boxes` is the name of the directive: `:::axiom`. */
export interface BoxOptions {
  /**
   * Shown when a box has no label of its own; can be translated.
   *
   * @default the name with a capital letter
   */
  title: string;
  /**
   * An emoji or a short text in front of the title.
   *
   * @default ''
   */
  icon: string;
  /**
   * An Infima colour name (`primary`, `secondary`, `success`, `info`, `warning`, `danger`) or any CSS colour.
   *
   * @default 'secondary'
   */
  color: string;
  /**
   * Classes of HTML elements that stand for this box in templates and older pages: `<div class="axiom-box">`.
   *
   * @default []
   */
  htmlClasses: string[];
}

/** A template and the docs that it governs. A page may also choose one by name: `template: pattern`. */
export interface TemplateOptions {
  /** A Markdown file, relative to the site's folder; or `pattern`, the built-in pattern template. */
  template: string;
  /**
   * The name by which front matter chooses it.
   *
   * @default the file's name without its ending
   */
  name: string;
  /**
   * Id of the docs plugin whose docs `include` chooses from.
   *
   * @default 'default'
   */
  docs: string;
  /**
   * Globs of the docs that it governs, relative to the docs folder.
   *
   * @default []
   */
  include: string[];
  /**
   * Globs of docs that it does not govern, relative to the docs folder.
   *
   * @default []
   */
  exclude: string[];
}

/** A set of terms that pages refer to, such as laws. */
export interface TaxonomyOptions {
  /**
   * The name of the whole: `Laws`; can be translated.
   *
   * @default the key with a capital letter
   */
  label: string;
  /**
   * The name of one term: `Law`; can be translated.
   *
   * @default the label without its `s`
   */
  singular: string;
  /**
   * Stands below the heading of the index page; can be translated.
   *
   * @default ''
   */
  description: string;
  /**
   * The YAML file that declares the terms, relative to the docs folder of each version.
   *
   * @default '<key>.yml'
   */
  registry: string;
  /**
   * The front matter key in which a page lists its terms.
   *
   * @default the taxonomy's key
   */
  frontMatterKey: string;
  /**
   * Where the index page stands, relative to the site's base URL (below the version's path for other versions).
   *
   * @default the taxonomy's key
   */
  routeBasePath: string;
}

/** The pages that show the whole library: all patterns with filters, the matrix and the graph. */
export interface IndexOptions {
  /**
   * The heading of these pages: `Patterns`; can be translated.
   *
   * @default 'Patterns'
   */
  label: string;
  /**
   * Where the list of all patterns stands, relative to the site's base URL (below the version's path for other
   * versions); `matrix` and `graph` stand below it.
   *
   * @default 'patterns'
   */
  routeBasePath: string;
  /**
   * Front matter keys by which readers may filter, beside the taxonomies. The graph is coloured by the first of them
   * that a page has.
   *
   * @default ['category']
   */
  filters: string[];
}

/** How a reader goes from page to page. */
export interface NavigationOptions {
  /**
   * What next and previous follow: `'sidebar'`, `'title'`, `{frontMatterKey: 'position'}` for a number in each page's
   * front matter, or `{path: 'start-here'}` for a learning path. Pages that the order says nothing about come last.
   *
   * @default 'sidebar'
   */
  order: CatalogueOrder;
}

/** A learning path that the options declare. */
export interface LearningPathOptions {
  /** The word for it in addresses: `start-here`. */
  id: string;
  /**
   * @default the id
   */
  title: string;
  /**
   * Stands below the title on the page of the path.
   *
   * @default ''
   */
  description: string;
  /** Ids, files or addresses of docs, in the order in which they are to be read. */
  pages: string[];
}

/** Learning paths: ordered lists of docs that somebody recommends to be read one after the other. */
export interface PathsOptions {
  /**
   * The name of the whole; can be translated.
   *
   * @default 'Learning paths'
   */
  label: string;
  /**
   * Stands below the heading of the index page; can be translated.
   *
   * @default ''
   */
  description: string;
  /**
   * The YAML file that declares the paths, relative to the docs folder of each version. It may be missing.
   *
   * @default 'paths.yml'
   */
  registry: string;
  /**
   * Paths of the docs plugin `default`, before those of the registry.
   *
   * @default []
   */
  list: LearningPathOptions[];
  /**
   * Where the index page stands, relative to the site's base URL (below the version's path for other versions).
   *
   * @default 'paths'
   */
  routeBasePath: string;
}

/** Where a page says which other pages belong to it. */
export interface RelatedOptions {
  /**
   * The front matter key in which a page lists its related pages.
   *
   * @default 'related'
   */
  frontMatterKey: string;
  /**
   * Headings of the sections whose links are relations, or parts of them; case does not count.
   *
   * @default ['Related Pattern']
   */
  sections: string[];
}

/** The options of the plugin with every default filled in. */
export interface PluginOptions {
  /** One instance serves all docs plugins of a site, so this is always `default`. */
  id: string;
  /**
   * The kinds of boxes by directive name. They add to the built-in kinds and change them; `false` removes one.
   *
   * @default axiom, decision and failure
   */
  boxes: Record<string, BoxOptions>;
  /**
   * The templates and the docs that each of them governs. The first whose `include` matches a doc is the doc's.
   *
   * @default the built-in template, for docs with `template: pattern` in their front matter
   */
  templates: TemplateOptions[];
  /**
   * The taxonomies by name. They add to the built-in ones and change them; `false` removes one.
   *
   * @default laws and pillars
   */
  taxonomies: Record<string, TaxonomyOptions>;
  /**
   * The pages that show the whole library; `false` makes none.
   *
   * @default {label: 'Patterns', routeBasePath: 'patterns', filters: ['category']}
   */
  index: IndexOptions | false;
  /**
   * How a reader goes from page to page.
   *
   * @default {order: 'sidebar'}
   */
  navigation: NavigationOptions;
  /**
   * Learning paths. There are no pages for them as long as none is declared.
   *
   * @default {label: 'Learning paths', description: '', registry: 'paths.yml', list: [], routeBasePath: 'paths'}
   */
  paths: PathsOptions;
  /**
   * Where a page says which other pages belong to it.
   *
   * @default {frontMatterKey: 'related', sections: ['Related Pattern']}
   */
  related: RelatedOptions;
  /**
   * Severities by rule id, over those that the rules have by themselves.
   *
   * @default {}
   */
  rules: Record<string, RuleSetting>;
  /**
   * What happens when pages have errors.
   *
   * @default 'throw' for `docusaurus build`, 'warn' for `docusaurus start`
   */
  onInvalidPage?: InvalidPageReaction;
}

/** The options as a site's configuration writes them. */
export interface Options extends Partial<
  Omit<PluginOptions, 'boxes' | 'templates' | 'taxonomies' | 'index' | 'navigation' | 'paths' | 'related'>
> {
  boxes?: Record<string, Partial<BoxOptions> | false>;
  templates?: (Partial<TemplateOptions> & Pick<TemplateOptions, 'template'>)[];
  taxonomies?: Record<string, Partial<TaxonomyOptions> | false>;
  index?: Partial<IndexOptions> | false;
  navigation?: Partial<NavigationOptions>;
  paths?: Partial<Omit<PathsOptions, 'list'>> & {
    list?: (Partial<LearningPathOptions> & Pick<LearningPathOptions, 'id' | 'pages'>)[];
  };
  related?: Partial<RelatedOptions>;
}

/** The name under which the `templates` option and front matter know the built-in template. */
export const BUILT_IN_TEMPLATE = 'pattern';

export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  boxes: {
    axiom: {title: 'Axiom', icon: '💡', color: 'primary', htmlClasses: ['axiom-box']},
    decision: {title: 'Decision', icon: '✅', color: 'success', htmlClasses: ['decision-box']},
    failure: {title: 'Failure', icon: '❌', color: 'danger', htmlClasses: ['failure-vignette']},
  },
  templates: [
    {template: BUILT_IN_TEMPLATE, name: BUILT_IN_TEMPLATE, docs: 'default', include: [], exclude: []},
  ],
  taxonomies: {
    laws: {
      label: 'Laws',
      singular: 'Law',
      description: '',
      registry: 'laws.yml',
      frontMatterKey: 'laws',
      routeBasePath: 'laws',
    },
    pillars: {
      label: 'Pillars',
      singular: 'Pillar',
      description: '',
      registry: 'pillars.yml',
      frontMatterKey: 'pillars',
      routeBasePath: 'pillars',
    },
  },
  index: {label: 'Patterns', routeBasePath: 'patterns', filters: ['category']},
  navigation: {order: 'sidebar'},
  paths: {label: 'Learning paths', description: '', registry: 'paths.yml', list: [], routeBasePath: 'paths'},
  related: {frontMatterKey: 'related', sections: ['Related Pattern']},
  rules: {},
};

/**
 * Docusaurus calls this with the options of the site's configuration.
 *
 * @throws one error that names everything that is wrong with them
 */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, Options>): PluginOptions {
  let validated: Options;
  try {
    validated = validate(optionsSchema, options);
  } catch (error) {
    throw describeOptionErrors(error);
  }
  // Docusaurus allows any plugin several instances. The theme and the transform know only one.
  if (validated.id !== undefined && validated.id !== DEFAULT_OPTIONS.id) {
    throw new PlainError(
      `\`id: '${validated.id}'\` is not possible: one instance of docusaurus-plugin-pattern-library serves all docs plugins of a site.`,
    );
  }
  return mergeOptions(validated, DEFAULT_OPTIONS);
}
