import {bareObject} from '../markdown/bare-object.js';
import type {SectionSpec, Template} from '../template/template.js';

/** By taxonomy: headings of the sections whose slots ask for links to its terms ("reference at least one law"). */
export function termSections({sections}: Pick<Template, 'sections'>): Record<string, string[]> {
  const headings = bareObject<string[]>();
  for (const section of sections.flatMap(withSubsections)) {
    for (const taxonomy of referencedTaxonomies(section))
      (headings[taxonomy] ??= []).push(section.heading.text, ...section.heading.aliases);
  }
  return headings;
}

function withSubsections(section: SectionSpec): SectionSpec[] {
  return [section, ...section.sections.flatMap(withSubsections)];
}

function referencedTaxonomies({elements}: SectionSpec): Set<string> {
  const hints = elements.flatMap(element =>
    element.kind === 'prose' || element.kind === 'list' ? [element.hints] : [],
  );
  return new Set(hints.flatMap(({references}) => references.map(({taxonomy}) => taxonomy)));
}
