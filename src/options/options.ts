import type {
  HeaderOptions,
  IndexOptions,
  LearningPathOptions,
  NavigationOptions,
  PathsOptions,
  RelatedOptions,
  RelationOptions,
  TaxonomyOptions,
} from './catalogue-options.js';
import type {BoxOptions, TemplateOptions} from './page-options.js';

/** What a rule's findings count as; `off` hides them. */
export type RuleSetting = 'error' | 'warning' | 'off';

/** What happens when pages have errors. */
export type InvalidPageReaction = 'throw' | 'warn' | 'log' | 'ignore';

/** How severe findings may be, by the state of their page. */
export interface SeverityByState {
  /** The front matter key that holds the state. */
  frontMatterKey: string;
  /** By state; `error` is the same as leaving it out. */
  states: Record<string, RuleSetting>;
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
   * @default {label: 'Patterns', description: '', templates: null, routeBasePath: 'patterns', filters: ['category'], search: [], compare: {}}
   */
  index: IndexOptions | false;
  /**
   * What stands below the title of a page, beside its terms and learning paths; with `false` these stand below the text.
   *
   * @default {badges: ['status']}
   */
  header: HeaderOptions | false;
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
   * The kinds of relations between pages by name, beside the related pages that every library has.
   *
   * @default {}
   */
  relations: Record<string, RelationOptions>;
  /**
   * Severities by rule id, over those that the rules have by themselves.
   *
   * @default {}
   */
  rules: Record<string, RuleSetting>;
  /**
   * The most that findings on a page count as, by what its front matter says of it: `{frontMatterKey: 'status', states:
   * {draft: 'warning'}}`. Case does not count; in other states, and without one, findings are as severe as their rules.
   *
   * @default {frontMatterKey: 'status', states: {}}
   */
  severityByState: SeverityByState;
  /**
   * The file of what was found when the library took up the checks, relative to the site: it is not reported again.
   * `pattern-library check --update-baseline` writes it; `false` reports all.
   *
   * @default '.pattern-library-baseline.json'
   */
  baseline: string | false;
  /**
   * What happens when pages have errors.
   *
   * @default 'throw' for `docusaurus build`, 'warn' for `docusaurus start`
   */
  onInvalidPage?: InvalidPageReaction;
}

/** The options as a site's configuration writes them. */
export interface Options extends Partial<
  Omit<
    PluginOptions,
    | 'boxes'
    | 'templates'
    | 'taxonomies'
    | 'index'
    | 'header'
    | 'navigation'
    | 'paths'
    | 'related'
    | 'relations'
    | 'severityByState'
  >
> {
  boxes?: Record<string, Partial<BoxOptions> | false>;
  templates?: (Partial<TemplateOptions> & Pick<TemplateOptions, 'template'>)[];
  taxonomies?: Record<string, Partial<TaxonomyOptions> | false>;
  index?: Partial<IndexOptions> | false;
  header?: Partial<HeaderOptions> | false;
  navigation?: Partial<NavigationOptions>;
  paths?: Partial<Omit<PathsOptions, 'list'>> & {
    list?: (Partial<LearningPathOptions> & Pick<LearningPathOptions, 'id' | 'pages'>)[];
  };
  related?: Partial<RelatedOptions>;
  relations?: Record<string, Partial<RelationOptions> & Pick<RelationOptions, 'label'>>;
  severityByState?: Partial<SeverityByState>;
}
