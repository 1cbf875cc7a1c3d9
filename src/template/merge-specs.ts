import {normalizeName} from '../markdown/names.js';
import {NO_HINTS} from './words/hint.js';
import type {
  ElementSpec,
  Evidence,
  FieldSpec,
  FieldsSpec,
  Hints,
  ListSpec,
  Presence,
  SectionSpec,
  TableSpec,
} from './template.js';

/**
 * What two members of a group have in common. A template spells out the first example and is shorter in the others,
 * so pages have to have what all of them have; what only one has is optional.
 */
export function mergeSections(first: SectionSpec, other: SectionSpec): SectionSpec {
  const {heading} = first;
  const added = other.sections.flatMap(each =>
    first.sections.some(own => areOneSection(own, each)) ? [] : [leftOut(each)],
  );
  return {
    ...first,
    heading: {...heading, exact: [...new Set([...heading.exact, ...other.heading.exact])]},
    presence: weaker(first.presence, other.presence),
    why: first.presence === 'required' ? other.why : first.why,
    anyRank: first.anyRank || other.anyRank,
    closed: first.closed && other.closed,
    hasContent: first.hasContent && other.hasContent,
    elements: mergeAll(first.elements, other.elements, isAlike, mergeElements),
    sections: [...mergeAll(first.sections, other.sections, areOneSection, mergeSections), ...added],
  };
}

function areOneSection(first: SectionSpec, other: SectionSpec): boolean {
  return first.heading.key === other.heading.key && first.depth === other.depth;
}

function weaker(first: Presence, other: Presence): Presence {
  return first === 'required' ? other : first;
}

/** What the readings of sections, elements and fields have in common. */
interface Part {
  line: number;
  presence: Presence;
  why?: Evidence[];
}

/** What one member of a group has and another has not. */
function leftOut<T extends Part>(part: T): T {
  if (part.presence !== 'required') return part;
  return {...part, presence: 'optional', why: [{line: part.line, text: 'not in all of the group'}]};
}

/** Pairs what is alike, in order; what has no counterpart is optional. */
function mergeAll<T extends Part>(
  first: readonly T[],
  others: readonly T[],
  areAlike: (a: T, b: T) => boolean,
  merge: (a: T, b: T) => T,
): T[] {
  let from = 0;
  return first.map(each => {
    const index = others.findIndex((other, at) => at >= from && areAlike(each, other));
    const other = others[index];
    if (other === undefined) return leftOut(each);
    from = index + 1;
    return merge(each, other);
  });
}

function isAlike(first: ElementSpec, other: ElementSpec): boolean {
  if (first.kind === 'box' && other.kind === 'box') return first.name === other.name;
  return first.kind === other.kind;
}

function mergeElements(first: ElementSpec, other: ElementSpec): ElementSpec {
  const presence = weaker(first.presence, other.presence);
  if (first.kind === 'prose' && other.kind === 'prose')
    return {...first, presence, hints: commonHints(first.hints, other.hints)};
  if (first.kind === 'fields' && other.kind === 'fields') return {...mergeFields(first, other), presence};
  if (first.kind === 'list' && other.kind === 'list') return {...mergeLists(first, other), presence};
  if (first.kind === 'table' && other.kind === 'table') return {...mergeTables(first, other), presence};
  if (first.kind === 'code' && other.kind === 'code') {
    const language = first.language === other.language ? first.language : null;
    return {
      ...first,
      presence,
      language,
      tagged: first.tagged && other.tagged,
      mayBeEmpty: first.mayBeEmpty || other.mayBeEmpty,
    };
  }
  if (first.kind === 'diagram' && other.kind === 'diagram')
    return {...first, presence, mayBeEmpty: first.mayBeEmpty || other.mayBeEmpty};
  if (first.kind === 'box' && other.kind === 'box') {
    const title = first.title?.key === other.title?.key ? first.title : null;
    return {
      ...first,
      presence,
      title,
      elements: mergeAll(first.elements, other.elements, isAlike, mergeElements),
    };
  }
  return {...first, presence};
}

function commonHints(first: Hints, other: Hints): Hints {
  return JSON.stringify(first) === JSON.stringify(other) ? first : NO_HINTS;
}

function mergeFields(first: FieldsSpec, other: FieldsSpec): FieldsSpec {
  const fields = first.fields.map((field): FieldSpec => {
    const twin = other.fields.find(({name}) => normalizeName(name) === normalizeName(field.name));
    if (!twin) return leftOut(field);
    return {
      ...field,
      presence: weaker(field.presence, twin.presence),
      mayBeEmpty: field.mayBeEmpty || twin.mayBeEmpty,
      hints: commonHints(field.hints, twin.hints),
    };
  });
  return {...first, bold: first.bold && other.bold, fields};
}

function mergeLists(first: ListSpec, other: ListSpec): ListSpec {
  return {
    ...first,
    ordered: first.ordered && other.ordered,
    task: first.task && other.task,
    lead: first.lead && other.lead,
    link: first.link && other.link,
    mayBeEmpty: first.mayBeEmpty || other.mayBeEmpty,
    min: Math.min(first.min, other.min),
    max: first.max === null || other.max === null ? null : Math.max(first.max, other.max),
    hints: commonHints(first.hints, other.hints),
  };
}

function mergeTables(first: TableSpec, other: TableSpec): TableSpec {
  const columns = first.columns.flatMap(column => {
    const twin = other.columns.find(({pattern}) => pattern.key === column.pattern.key);
    if (!twin) return [];
    const values = JSON.stringify(column.values) === JSON.stringify(twin.values) ? column.values : null;
    return [{...column, values, mayBeEmpty: column.mayBeEmpty || twin.mayBeEmpty}];
  });
  return {
    ...first,
    columns,
    rows: first.rows.filter(({name}) =>
      other.rows.some(row => normalizeName(row.name) === normalizeName(name)),
    ),
    minRows: Math.min(first.minRows, other.minRows),
    mayBeEmpty:
      first.mayBeEmpty ||
      other.mayBeEmpty ||
      columns.length < Math.max(first.columns.length, other.columns.length),
  };
}

/** Fields of one name are one field: the template repeats its lines, and a page may do so too. */
export function mergeSameFields(fields: readonly FieldSpec[]): FieldSpec[] {
  const merged = new Map<string, FieldSpec>();
  for (const field of fields) {
    const key = normalizeName(field.name);
    const twin = merged.get(key);
    merged.set(
      key,
      twin
        ? {
            ...twin,
            mayBeEmpty: twin.mayBeEmpty || field.mayBeEmpty,
            hints: commonHints(twin.hints, field.hints),
          }
        : field,
    );
  }
  return [...merged.values()];
}
