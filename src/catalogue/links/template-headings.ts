import {normalizeName} from '../../markdown/names.js';

/** A section of a template: what it is called, and what it may be called as well. */
interface NamedSection {
  heading: {text: string; aliases: readonly string[]};
  sections: readonly NamedSection[];
}

/** What the template calls a page's headings, by the normalised names of the page's own. */
export type TemplateHeadings = ReadonlyMap<string, string>;

/**
 * Pairs the headings of a template with all names that its pages may give them: aliases and, where pages are held
 * against a counterpart in another language, the names there. Sections correspond by their place; below a heading with
 * another number of sections than its counterpart's, nothing does.
 */
export function templateHeadings(
  {sections}: Pick<NamedSection, 'sections'>,
  counterpart: Pick<NamedSection, 'sections'>,
): TemplateHeadings {
  return new Map(pairSections(sections, counterpart.sections));
}

function pairSections(
  originals: readonly NamedSection[],
  counterparts: readonly NamedSection[],
): [string, string][] {
  if (originals.length !== counterparts.length) return [];
  return counterparts.flatMap(({heading, sections}, index) => {
    const original = originals[index];
    if (!original) return [];
    const names = [heading.text, ...heading.aliases];
    return [
      ...names.map((name): [string, string] => [normalizeName(name), original.heading.text]),
      ...pairSections(original.sections, sections),
    ];
  });
}

/** A heading as the page has it, and as its template has it. */
export function namesOf(heading: string, headings: TemplateHeadings | undefined): string[] {
  const original = headings?.get(normalizeName(heading));
  return original === undefined ? [heading] : [heading, original];
}
