import type {TableRow} from 'mdast';
import type {Page, Section} from '../../markdown/page.js';
import {plainText} from '../../markdown/text.js';
import {readLabel, readLead} from '../../markdown/labels/lead.js';
import {matchesName, readNamePattern} from '../../template/name-pattern.js';
import type {ElementSpec, SectionSpec, Template} from '../../template/template.js';
import {assign} from './align.js';
import {sortBlocks, type Blocks} from './blocks.js';
import {isMany} from './claim-sections.js';
import {outlinedLike} from './match-page.js';
import type {Score} from './score.js';

/**
 * A template with the names that a translated page gives to its parts: the first section of the page is the first of
 * the template, whatever either is called, and so are fields, columns and rows. Where a level of the page has more or
 * fewer sections than the template's, what they hold tells which is which, and their order. A section that the page
 * lacks keeps the template's name, so that it is missed under that name.
 */
export function namedByPosition(template: Template, written: Page): Template {
  const page = outlinedLike(template, written);
  return {
    ...template,
    digest: `${template.digest} by position`,
    title: template.title && {...template.title, pattern: readNamePattern('[Title]')},
    elements: nameElements(template.elements, sortBlocks(page.content)),
    sections: nameSections(template.sections, page.sections),
  };
}

function nameSections(specs: readonly SectionSpec[], sections: readonly Section[]): SectionSpec[] {
  const pairs = assign(specs, sections, scoreInOrder, isMany);
  return specs.map(spec => {
    const first = pairs.find(pair => pair.spec === spec)?.part;
    // Nobody misses an optional section, and no other is taken for it.
    if (!first) return isAsked(spec) ? spec : {...spec, heading: readNamePattern('')};
    const heading = readNamePattern(first.text);
    return {
      ...spec,
      // A group keeps its shape: `Beispiel 2: …` follows `Beispiel 1: …`.
      heading: spec.repeat ? groupHeading(first) : {...heading, isFixed: true, hasSlots: false},
      elements: nameElements(spec.elements, sortBlocks(first.content)),
      sections: nameSections(spec.sections, first.sections),
    };
  });
}

/** `Beispiel 1: [Name]` for a group whose first member is `Beispiel 1: Netflix`; any name where it has no number. */
function groupHeading({text}: Section): SectionSpec['heading'] {
  const [, numbered] = /^(.*?\d+\s*[:.)–—-])/u.exec(text) ?? [];
  return readNamePattern(numbered === undefined ? '[Name]' : `${numbered} [Name]`);
}

function isAsked({presence, repeat}: SectionSpec): boolean {
  return presence === 'required' || repeat !== null;
}

/**
 * As many sections as can be stand for what the template asks for; which ones, a name that was left as it is tells,
 * and what is below. An optional section is there only where one of the two says so.
 */
function scoreInOrder(spec: SectionSpec, section: Section, isInOrder: boolean): Score | null {
  if (!isInOrder) return null;
  const named = matchesName(spec.heading, section.text) ? 1 : 0;
  const below = holdings(spec, section);
  if (isAsked(spec)) return [1, named, below];
  return named + below > 0 ? [0, named, below] : null;
}

/** How many of the blocks and subsections that a section should have it has, less what it lacks of them. */
function holdings(spec: SectionSpec, {text, content, sections}: Section): number {
  const {boxes, tables, diagrams, code, texts} = sortBlocks(content);
  const lists = texts.filter(({type}) => type === 'list').length;
  const there = {box: boxes, table: tables, diagram: diagrams, code};
  const asked = spec.elements.filter(({presence}) => presence === 'required');
  const met = asked.flatMap(({kind}) => {
    if (kind === 'list' || kind === 'fields') return lists > 0;
    return kind === 'prose' || kind === 'footer' ? [] : there[kind].length > 0;
  });
  if (spec.sections.some(isAsked)) met.push(sections.length > 0);
  if (spec.heading.number !== null) met.push(/\d/u.test(text));
  return met.reduce((sum, each) => sum + (each ? 1 : -1), 0);
}

function nameElements(specs: ElementSpec[], blocks: Blocks): ElementSpec[] {
  return specs.map((spec): ElementSpec => {
    switch (spec.kind) {
      case 'box': {
        const [box] = blocks.boxes.filter(({name}) => name === spec.name);
        return {
          ...spec,
          title: null,
          elements: box ? nameElements(spec.elements, sortBlocks(box.children)) : spec.elements,
        };
      }
      case 'fields': {
        const names = blocks.texts
          .flatMap(node =>
            node.type === 'list' ? [node.children.map(spec.bold ? readLead : readLabel)] : [],
          )
          .find(leads => leads.length === spec.fields.length && leads.every(lead => lead !== null))
          ?.map(lead => lead?.name ?? '');
        if (!names) return spec;
        return {
          ...spec,
          fields: spec.fields.map((field, index) => ({
            ...field,
            name: names[index] ?? field.name,
            hints: {...field.hints, values: null},
          })),
        };
      }
      case 'table': {
        const table = blocks.tables.find(
          ({children}) => children[0]?.children.length === spec.columns.length,
        );
        const [header, ...rows] = table?.children ?? [];
        if (!header) return spec;
        const names = header.children.map(cell => plainText(cell));
        return {
          ...spec,
          columns: spec.columns.map((column, index) => ({
            ...column,
            ...named(names[index] ?? column.name),
            values: null,
          })),
          // The rows that the template names come in its order; what the page calls them is theirs.
          rows: spec.rows.map((row, index) => ({
            ...row,
            name: (rows.length < spec.rows.length ? null : nameOfRow(rows[index])) ?? row.name,
          })),
        };
      }
      default:
        return spec;
    }
  });
}

function nameOfRow(row: TableRow | undefined): string | null {
  const [first] = row?.children ?? [];
  return first ? plainText(first) : null;
}

function named(name: string) {
  return {name, pattern: {...readNamePattern(name), isFixed: true, hasSlots: false}};
}
