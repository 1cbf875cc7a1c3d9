import type {BoxKind} from '../markdown/box.js';
import type {ElementSpec, Template} from './template.js';

/** The kinds of boxes that a template shows: outside a site, showing one is declaring it. */
export function boxKindsOf({elements, sections}: Pick<Template, 'elements' | 'sections'>): BoxKind[] {
  return [...elements.flatMap(kindsIn), ...sections.flatMap(boxKindsOf)];
}

function kindsIn(element: ElementSpec): BoxKind[] {
  return element.kind === 'box'
    ? [{name: element.name, htmlClasses: []}, ...element.elements.flatMap(kindsIn)]
    : [];
}
