import {RELATED, type RelationKind, type RelationSide} from '../catalogue/relations/relation-kind.js';
import {normalizeName} from '../markdown/names.js';
import type {RelatedOptions, RelationOptions} from './catalogue-options.js';
import type {PluginOptions} from './options.js';

/** A relation of the options. */
export interface OptionRelation extends RelationOptions {
  /** Key in the options: `supersedes`. */
  name: string;
}

/** The relations in the order of the options. */
export function relationsOf({relations}: Pick<PluginOptions, 'relations'>): OptionRelation[] {
  return Object.entries(relations).map(([name, relation]) => ({name, ...relation}));
}

/** The kinds of relations as the engine knows them; the related pages, which every library has, come last. */
export function relationKinds(relations: readonly OptionRelation[], related: RelatedOptions): RelationKind[] {
  const {frontMatterKey, sections} = related;
  return [...relations.map(relationKind), {...RELATED, frontMatterKey, heading: partPattern(sections)}];
}

function relationKind(relation: OptionRelation): RelationKind {
  const {name, label, frontMatterKey, sections, symmetric, order, targetState} = relation;
  const {inverse, inverseLabel = inverse, inverseFrontMatterKey = inverse, inverseSections = []} = relation;
  const other: RelationSide | null =
    inverse === undefined
      ? null
      : {
          name: inverse,
          label: inverseLabel!,
          frontMatterKey: inverseFrontMatterKey!,
          heading: namePattern([...inverseSections, inverseLabel!]),
        };
  return {
    name,
    label,
    frontMatterKey,
    heading: namePattern([...sections, label]),
    inverse: other,
    isSymmetric: symmetric,
    isOrder: order,
    targetState: new Map(
      Object.entries(targetState).map(([key, values]) => [key, [values].flat().map(String)]),
    ),
  };
}

/** Matches bare names that are one of these. */
function namePattern(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.map(normalizeName).map(escaped).join('|')})$`, 'i');
}

/** Matches names that hold one of these. */
function partPattern(parts: readonly string[]): RegExp {
  // No part at all is in no name.
  return parts.length > 0 ? new RegExp(parts.map(escaped).join('|'), 'i') : /(?!)/;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
