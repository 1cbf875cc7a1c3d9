import type {Fix} from '../../markdown/finding.js';
import {insert, skeleton} from '../../markdown/fix.js';
import type {Section} from '../../markdown/page.js';
import type {SourceText} from '../../markdown/source-text.js';
import type {FoundSection, PageMatch, SectionMatch} from '../match/page-match.js';
import {withSubsections} from './heading-edits.js';
import {sectionSkeleton} from './skeletons.js';

/**
 * Adds a section that is missing, behind the one that stands before it in the template, with all that is below that.
 *
 * @param before `null` where it is the first of its place.
 */
export function addSection(
  {spec, parent}: SectionMatch,
  name: string,
  before: FoundSection | null,
  {page, template}: PageMatch,
  source: SourceText,
): Fix {
  const all = withSubsections(page.sections);
  const line = before
    ? firstBehind(all, before.section)
    : all.find(({place: {start}}) => start.line > (parent?.place.start.line ?? 0))?.place.start.line;
  const text = sectionSkeleton(spec, name, template);
  if (line !== undefined) return skeleton(insert({line, column: 1}, `${text}\n\n`));
  const end = source.end();
  const last = source.line(end.line);
  return skeleton(insert(end, last === '' ? `\n${text}\n` : `\n\n${text}\n`));
}

/** Line of the next heading that is not below a section. */
function firstBehind(all: readonly Section[], section: Section): number | undefined {
  return all.slice(all.indexOf(section) + 1).find(({depth}) => depth <= section.depth)?.place.start.line;
}
