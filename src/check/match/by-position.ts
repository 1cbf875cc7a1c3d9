import type {Page, Section} from '../../markdown/page.js';
import {plainText} from '../../markdown/text.js';
import {readLabel, readLead} from '../../markdown/labels/lead.js';
import {readNamePattern} from '../../template/name-pattern.js';
import type {ElementSpec, SectionSpec, Template} from '../../template/template.js';
import {sortBlocks, type Blocks} from './blocks.js';
import {outlinedLike} from './match-page.js';

/**
 * A template with the names that a translated page gives to its parts: the first section of the page is the first of
 * the template, whatever either is called, and so are fields, columns and rows. A level of the page with another
 * number of sections than the template's keeps the template's names, so that what is missing is said in its words.
 */
export function namedByPosition(template: Template, written: Page): Template {
  const page = outlinedLike(template, written);
  return {
    ...template,
    title: template.title && {...template.title, pattern: readNamePattern('[Title]')},
    elements: nameElements(template.elements, sortBlocks(page.content)),
    sections: nameSections(template.sections, page.sections),
  };
}

function nameSections(specs: SectionSpec[], sections: readonly Section[]): SectionSpec[] {
  const pairs = pair(specs, sections);
  return pairs === null
    ? specs
    : specs.map((spec, index) => {
        const [first] = pairs[index] ?? [];
        if (!first) return spec;
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

/** The sections for each spec in turn: one for each, the rest for the group; `null` when the numbers do not fit. */
function pair(specs: readonly SectionSpec[], sections: readonly Section[]): Section[][] | null {
  const required = specs.filter(spec => spec.presence === 'required' || spec.repeat !== null);
  const groups = required.filter(({repeat}) => repeat !== null).length;
  const extra = sections.length - required.length;
  if (extra < 0 || groups > 1 || (groups === 0 && extra > 0)) return null;
  const rest = [...sections];
  return specs.map(spec => (required.includes(spec) ? rest.splice(0, spec.repeat ? extra + 1 : 1) : []));
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
          rows: rows.length < spec.rows.length ? spec.rows : [],
        };
      }
      default:
        return spec;
    }
  });
}

function named(name: string) {
  return {name, pattern: {...readNamePattern(name), isFixed: true, hasSlots: false}};
}
