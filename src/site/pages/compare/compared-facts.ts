import {createFindFact, type FoundFact} from '../../../markdown/facts/find-fact.js';
import type {FactSpec} from '../../../markdown/facts/fact-spec.js';

/** What can be taken in side by side. Columns and cells are in their table. */
const BRIEF: readonly FactSpec['part'][] = ['field', 'box', 'list', 'table'];
const IN_TABLES: readonly FactSpec['part'][] = ['column', 'cell', 'language'];

/** The facts that comparisons show, and what to say of names that the options have for none. */
export interface ComparedFacts {
  /** Those of a template, in its order. */
  of: (template: readonly FactSpec[]) => FactSpec[];
  unknown: (FoundFact & {fact: null})[];
}

/**
 * @param known The facts of all templates of a version.
 * @param chosen Names of facts, or of what holds them: `quick-reference` is all that begins so. `null` for what stands in
 *   fields, boxes, lists and tables; where a template has nothing of these, its prose.
 */
export function comparedFacts(known: readonly FactSpec[], chosen: readonly string[] | null): ComparedFacts {
  if (chosen === null) return {of: byDefault, unknown: []};
  const find = createFindFact(known);
  const names = new Set<string>();
  const unknown: ComparedFacts['unknown'] = [];
  for (const written of chosen) {
    const found = find(written);
    const held = known.filter(({name, part}) => name.startsWith(`${written}.`) && !IN_TABLES.includes(part));
    if (found.fact) names.add(found.fact.name);
    else if (held.length === 0) unknown.push(found);
    if (found.fact === null) for (const {name} of held) names.add(name);
  }
  return {of: template => template.filter(({name}) => names.has(name)), unknown};
}

function byDefault(template: readonly FactSpec[]): FactSpec[] {
  // Sections that repeat, such as examples, have nothing to stand beside.
  const single = template.filter(({many}) => !many);
  const brief = single.filter(({part}) => BRIEF.includes(part));
  return brief.length > 0 ? brief : single.filter(({part}) => part === 'prose');
}
