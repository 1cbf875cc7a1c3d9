import type {OptionValidationContext} from '@docusaurus/types';
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
export interface Options extends Partial<Omit<PluginOptions, 'boxes' | 'templates' | 'taxonomies'>> {
  boxes?: Record<string, Partial<BoxOptions> | false>;
  templates?: (Partial<TemplateOptions> & Pick<TemplateOptions, 'template'>)[];
  taxonomies?: Record<string, Partial<TaxonomyOptions> | false>;
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
