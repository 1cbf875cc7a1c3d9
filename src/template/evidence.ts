import type {ElementSpec, Evidence, FooterSpec} from './template.js';

/** The words that a reading rests on; for an element also what it was known by. */
export function whyOf({line, why = []}: {line: number; why?: Evidence[]}, structure?: string): Evidence[] {
  return structure === undefined ? why : [...why, {line, text: structure}];
}

/** What an element of the template was known by. */
export function structureOf(spec: Exclude<ElementSpec, FooterSpec>): string {
  switch (spec.kind) {
    case 'prose':
      return 'a paragraph with a slot';
    case 'box':
      return spec.html ? 'an HTML box' : 'a box';
    case 'fields':
      return spec.bold ? 'a bold name in front of a value' : 'a label in front of a value';
    case 'list':
      if (spec.task) return 'boxes to tick';
      if (spec.link) return 'a link to fill in';
      return spec.lead ? 'bold words that begin each item' : 'an item with a slot';
    case 'table':
      return 'a table';
    case 'code':
      return 'a block of code';
    case 'diagram':
      return 'a diagram';
  }
}
