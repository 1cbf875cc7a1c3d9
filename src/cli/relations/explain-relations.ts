import {sidesOf, type RelationKind, type RelationSide} from '../../catalogue/relations/relation-kind.js';
import {normalizeName} from '../../markdown/names.js';
import type {ExplainedElement, ExplainedSection, Explanation} from '../../template/explain.js';

/** An outline in which keys, sections and fields from which relations are read bear the name of the relation. */
export function explainRelations(explanation: Explanation, kinds: readonly RelationKind[]): Explanation {
  const sides = kinds.flatMap(sidesOf);
  const keys = Object.entries(explanation.frontMatter).map(([key, explained]) => {
    const side = sides.find(({frontMatterKey}) => frontMatterKey === key);
    return [key, {...explained, ...nameOf(side)}] as const;
  });
  return {
    ...explanation,
    elements: explanation.elements.map(element => inElement(element, sides)),
    sections: explanation.sections.map(section => inSection(section, sides)),
    frontMatter: Object.fromEntries(keys),
  };
}

function inSection(section: ExplainedSection, sides: readonly RelationSide[]): ExplainedSection {
  return {
    ...section,
    ...nameOf(sideNamed(section.heading, sides)),
    elements: section.elements.map(element => inElement(element, sides)),
    sections: section.sections.map(child => inSection(child, sides)),
  };
}

function inElement(element: ExplainedElement, sides: readonly RelationSide[]): ExplainedElement {
  const {kind, name, elements} = element;
  return {
    ...element,
    ...(kind === 'field' && nameOf(sideNamed(String(name), sides))),
    ...(Array.isArray(elements) && {
      elements: (elements as ExplainedElement[]).map(each => inElement(each, sides)),
    }),
  };
}

function sideNamed(name: string, sides: readonly RelationSide[]): RelationSide | undefined {
  return sides.find(({heading}) => heading.test(name) || heading.test(normalizeName(name)));
}

function nameOf(side: RelationSide | undefined): {relation?: string} {
  return side ? {relation: side.name} : {};
}
