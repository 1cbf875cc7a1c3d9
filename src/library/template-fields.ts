import type {ElementSpec, SectionSpec} from '../template/template.js';

/** The names of all fields that a template asks for: in its sections, in boxes, and above the first section. */
export function templateFields({elements, sections}: Pick<SectionSpec, 'elements' | 'sections'>): string[] {
  return [...elements.flatMap(fieldsOf), ...sections.flatMap(templateFields)];
}

function fieldsOf(element: ElementSpec): string[] {
  if (element.kind === 'box') return element.elements.flatMap(fieldsOf);
  return element.kind === 'fields' ? element.fields.map(({name}) => name) : [];
}
