import type {TaxonomyConfig} from '../catalogue/terms/taxonomy.js';
import type {LibraryOptions} from '../library/library.js';
import type {BoxKind} from '../markdown/box.js';
import type {PluginOptions} from './options.js';
import {relationKinds, relationsOf} from './relation-kinds.js';

/** A taxonomy of the options. */
export interface OptionTaxonomy extends TaxonomyConfig {
  /** Path of the registry below the docs folder. */
  registry: string;
}

/** What the options say to the engine. */
export function libraryOptions(
  options: Pick<
    PluginOptions,
    'boxes' | 'taxonomies' | 'navigation' | 'related' | 'relations' | 'rules' | 'severityByState'
  >,
) {
  const {navigation, rules, severityByState} = options;
  return {
    boxes: boxKinds(options),
    taxonomies: taxonomiesOf(options),
    rules,
    severityByState,
    order: navigation.order,
    relations: relationKinds(relationsOf(options), options.related),
  } satisfies LibraryOptions;
}

/** The kinds of boxes as the engine knows them. */
export function boxKinds({boxes}: Pick<PluginOptions, 'boxes'>): BoxKind[] {
  return Object.entries(boxes).map(([name, {htmlClasses}]) => ({name, htmlClasses}));
}

/** The taxonomies in the order of the options. */
export function taxonomiesOf({taxonomies}: Pick<PluginOptions, 'taxonomies'>): OptionTaxonomy[] {
  return Object.entries(taxonomies).map(([name, taxonomy]) => ({name, ...taxonomy}));
}
