import {foldName, hyphenate, normalizeName} from '../markdown/names.js';
import type {PluginOptions} from './options.js';
import {relationsOf, type OptionRelation} from './relation-kinds.js';

const OF_THE_INVERSE = ['inverse', 'inverseLabel', 'inverseFrontMatterKey', 'inverseSections'] as const;

/** What listings call something else. */
const OF_LISTINGS = ['path', 'sort', 'group', 'limit', 'docs', 'version', 'template'];

/** Keys of the front matter that mean something to Docusaurus, or to this plugin, by themselves. */
const OF_PAGES = [
  ...['id', 'slug', 'title', 'description', 'draft', 'unlisted', 'tags', 'template'],
  ...['pagination_next', 'pagination_prev', 'sidebar_position', 'sidebar_label'],
];

/** What the schema cannot see of relations: what one option asks of another, and names that two things would have. */
export function relationFaults(options: PluginOptions): string[] {
  const relations = relationsOf(options);
  return [...relations.flatMap(directionFaults), ...nameFaults(relations, options)];
}

function directionFaults(relation: OptionRelation): string[] {
  const {name, symmetric, order, targetState} = relation;
  const option = (key: string) => `\`relations.${name}.${key}\``;
  if (!symmetric) {
    const missing = (['inverse', 'inverseLabel'] as const).filter(key => relation[key] === undefined);
    const what = {inverse: 'the name', inverseLabel: 'the label'};
    return missing.map(
      key =>
        `${option(key)} is required: ${what[key]} of the relation on the other page. If both pages bear it alike, write \`symmetric: true\`.`,
    );
  }
  return [
    ...OF_THE_INVERSE.filter(key => relation[key] !== undefined).map(
      key => `${option(key)} is not possible beside \`symmetric: true\`: both pages bear the relation alike.`,
    ),
    ...(order
      ? [`${option('order')} is not possible beside \`symmetric: true\`: two pages would be a circle.`]
      : []),
    ...(Object.keys(targetState).length > 0
      ? [`${option('targetState')} is not possible beside \`symmetric: true\`: either page may be named.`]
      : []),
  ];
}

/** Each name, key and section may mean one thing only. */
function nameFaults(relations: readonly OptionRelation[], options: PluginOptions): string[] {
  const names = new NameTable(foldName);
  const keys = new NameTable(foldName);
  const sections = new NameTable(normalizeName);
  OF_LISTINGS.forEach(name => names.take(name, 'an attribute of listings'));
  OF_PAGES.forEach(key => keys.take(key, 'a key with a meaning of its own'));
  for (const [name, {singular, frontMatterKey}] of Object.entries(options.taxonomies)) {
    const owner = `that of \`taxonomies.${name}\``;
    [name, hyphenate(singular), frontMatterKey].forEach(each => names.take(each, owner));
    keys.take(frontMatterKey, owner);
  }
  ['related', options.related.frontMatterKey].forEach(each => names.take(each, 'that of `related`'));
  keys.take(options.related.frontMatterKey, 'that of `related`');
  keys.take(options.severityByState.frontMatterKey, 'that of `severityByState`');
  return relations.flatMap(relation => {
    const {name, inverse, frontMatterKey, inverseFrontMatterKey} = relation;
    const own = `relations.${name}`;
    return [
      names.claim(name, own),
      names.claim(inverse, `${own}.inverse`),
      keys.claim(frontMatterKey, `${own}.frontMatterKey`),
      keys.claim(inverseFrontMatterKey, `${own}.inverseFrontMatterKey`),
      ...relation.sections.map(each => sections.claim(each, `${own}.sections`)),
      ...(relation.inverseSections ?? []).map(each => sections.claim(each, `${own}.inverseSections`)),
    ].flatMap(fault => fault ?? []);
  });
}

class NameTable {
  readonly #owners = new Map<string, string>();

  constructor(private readonly keyOf: (name: string) => string) {}

  take(name: string, owner: string): void {
    this.#owners.set(this.keyOf(name), owner);
  }

  /** What is wrong with a name that an option gives; `null` when it was free, or the option gives none. */
  claim(name: string | undefined, option: string): string | null {
    if (name === undefined) return null;
    const key = this.keyOf(name);
    const owner = this.#owners.get(key);
    this.#owners.set(key, `that of \`${option}\``);
    return owner === undefined ? null : `\`${option}\` must be another name: \`${name}\` is ${owner}.`;
  }
}
