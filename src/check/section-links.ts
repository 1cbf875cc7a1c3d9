import type {Page, Section, TextLink} from '../markdown/page.js';
import type {LinkDemand} from '../template/template.js';
import {foundSections, type PageMatch} from './match/page-match.js';

/** A place of a page that a mark asks links of: a section, or each of its subsections. */
export interface LinkedPlace {
  section: Section;
  demand: LinkDemand;
  /** Links in it, anchors within the page aside. */
  links: TextLink[];
  /** Line of the template's heading. */
  line: number;
  severity: 'error' | 'warning' | undefined;
}

/** The places that have to have links, with those that they have. */
export function linkedPlaces({page, sections}: PageMatch): LinkedPlace[] {
  return [...foundSections(sections)]
    .filter(({isEmpty}) => !isEmpty)
    .flatMap(({section, spec}) =>
      (spec.links ?? []).flatMap(demand =>
        (demand.inEach ? section.sections : [section]).map(place => ({
          section: place,
          demand,
          links: linksIn(place, page),
          line: spec.line,
          severity: spec.severity ?? undefined,
        })),
      ),
    );
}

function linksIn(section: Section, {links}: Page): TextLink[] {
  const [start, end] = [section.place.start.line, lastLine(section)];
  return links.filter(
    ({url, place}) =>
      place.start.line > start && place.start.line <= end && !url.startsWith('#') && url.trim() !== '',
  );
}

function lastLine({content, sections, place}: Section): number {
  return Math.max(place.end.line, content.at(-1)?.position?.end.line ?? 0, ...sections.map(lastLine));
}
