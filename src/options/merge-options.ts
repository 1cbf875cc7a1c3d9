import path from 'node:path';
import type {IndexOptions, RelationOptions, TaxonomyOptions} from './catalogue-options.js';
import {BOX_DEFAULTS} from './default-options.js';
import type {Options, PluginOptions} from './options.js';
import type {BoxOptions, TemplateOptions} from './page-options.js';

/**
 * Fills in what the site's options leave out.
 *
 * A default that the site does not mention stays the very same object: `isDefaultTaxonomy` tells by that whether
 * somebody asked for it.
 */
export function mergeOptions(options: Options, defaults: PluginOptions): PluginOptions {
  return {
    ...defaults,
    ...options,
    boxes: mergeEntries(options.boxes, defaults.boxes, completeBox),
    templates: options.templates?.map(completeTemplate) ?? defaults.templates,
    taxonomies: mergeEntries(options.taxonomies, defaults.taxonomies, completeTaxonomy),
    navigation: {...defaults.navigation, ...options.navigation},
    paths: {
      ...defaults.paths,
      ...options.paths,
      list:
        options.paths?.list?.map(path => ({title: path.id, description: '', ...path})) ?? defaults.paths.list,
    },
    severityByState: {...defaults.severityByState, ...options.severityByState},
    related: {...defaults.related, ...options.related},
    relations: mergeEntries(options.relations, defaults.relations, completeRelation),
    index: options.index === false ? false : completeIndex(options.index ?? {}, defaults),
    header: options.header === false ? false : defaults.header && {...defaults.header, ...options.header},
  };
}

/** True for a built-in taxonomy that the site's options leave as it is: its registry may then be missing. */
export function isDefaultTaxonomy(name: string, options: PluginOptions, defaults: PluginOptions): boolean {
  return options.taxonomies[name] === defaults.taxonomies[name];
}

function mergeEntries<T>(
  given: Record<string, Partial<T> | false> | undefined,
  defaults: Record<string, T>,
  complete: (name: string, entry: Partial<T>, base: T | undefined) => T,
): Record<string, T> {
  const merged = new Map(Object.entries(defaults));
  for (const [name, entry] of Object.entries(given ?? {})) {
    if (entry === false) merged.delete(name);
    else merged.set(name, complete(name, entry, merged.get(name)));
  }
  return Object.fromEntries(merged);
}

function completeBox(name: string, box: Partial<BoxOptions>, base: BoxOptions | undefined): BoxOptions {
  return {...BOX_DEFAULTS, title: capitalise(name), htmlClasses: [], ...base, ...box};
}

function completeTaxonomy(
  name: string,
  taxonomy: Partial<TaxonomyOptions>,
  base: TaxonomyOptions | undefined,
): TaxonomyOptions {
  const label = taxonomy.label ?? capitalise(name);
  return {
    description: '',
    registry: `${name}.yml`,
    frontMatterKey: name,
    routeBasePath: name,
    ...base,
    label: base?.label ?? label,
    // A new label makes a new word for one of them, whatever the built-in one was.
    singular: taxonomy.label === undefined && base ? base.singular : label.replace(/s$/, ''),
    ...taxonomy,
  };
}

function completeRelation(name: string, relation: Partial<RelationOptions>): RelationOptions {
  const {label = name, symmetric = false, inverse, inverseLabel} = relation;
  return {
    label,
    symmetric,
    frontMatterKey: name,
    sections: [label],
    ...(inverse !== undefined && {inverseFrontMatterKey: inverse}),
    ...(inverseLabel !== undefined && {inverseSections: [inverseLabel]}),
    order: !symmetric,
    targetState: {},
    ...relation,
  };
}

function completeIndex(index: Partial<IndexOptions>, defaults: PluginOptions): IndexOptions | false {
  return defaults.index && {...defaults.index, ...index};
}

function completeTemplate(
  template: Partial<TemplateOptions> & Pick<TemplateOptions, 'template'>,
): TemplateOptions {
  const name = path.parse(template.template).name;
  const isChosen = template.where !== undefined || template.beside !== undefined;
  return {name, docs: 'default', include: isChosen ? ['**/*'] : [], exclude: [], ...template};
}

function capitalise(name: string): string {
  const words = name.replaceAll(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
