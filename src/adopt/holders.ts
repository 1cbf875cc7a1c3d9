import type {ExplainedElement, ExplainedSection, Explanation} from '../template/explain.js';

/** The lines of the sections and boxes that hold each part of a template, by the part's line. */
export function holdersOf({elements, sections}: Explanation): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  const addElement = (element: ExplainedElement, above: readonly number[]): void => {
    holders.set(element.line, [...above]);
    const inner = Array.isArray(element.elements) ? (element.elements as ExplainedElement[]) : [];
    inner.forEach(each => addElement(each, [...above, element.line]));
  };
  const addSection = (section: ExplainedSection, above: readonly number[]): void => {
    holders.set(section.line, [...above]);
    const below = [...above, section.line];
    section.elements.forEach(each => addElement(each, below));
    section.sections.forEach(each => addSection(each, below));
  };
  elements.forEach(each => addElement(each, []));
  sections.forEach(each => addSection(each, []));
  return holders;
}
