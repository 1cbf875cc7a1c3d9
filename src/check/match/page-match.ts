import type {List, ListItem, Code, RootContent, Table} from 'mdast';
import type {Box} from '../../markdown/box.js';
import type {Place} from '../../markdown/finding.js';
import type {Lead} from '../../markdown/labels/lead.js';
import type {Page, Section} from '../../markdown/page.js';
import type {
  BoxSpec,
  CodeSpec,
  DiagramSpec,
  FieldSpec,
  FieldsSpec,
  ListSpec,
  ProseSpec,
  SectionSpec,
  TableSpec,
  Template,
} from '../../template/template.js';

/** A page held against its template: for each thing that the template asks for, what of the page stands for it. */
export interface PageMatch {
  page: Page;
  template: Template;
  /** What stands above the first section. */
  top: Holder;
  sections: SectionMatch[];
  /** Sections at the top that the template does not name. */
  extra: Section[];
  /** How many ranks deeper the whole page is than the template: 1 where every `##` became `###`. */
  shift: number;
}

/** A spec of a section, and the sections of the page that stand for it: several for a group, none if it is missing. */
export interface SectionMatch {
  spec: SectionSpec;
  /** The section that should hold it; `null` at the top. */
  parent: FoundSection | null;
  siblings: SectionMatch[];
  found: FoundSection[];
}

/** A place where elements are looked for: the top of the page, a section, a box. */
export interface Holder {
  /** For messages: `` `The Problem` ``, `the top of the page`. */
  name: string;
  /** For messages: `` in `The Problem` ``, `at the top of the page`. */
  where: string;
  /** The heading or the opening line of the box. */
  place: Place;
  /** Last line of what it holds itself. */
  end: number;
  elements: ElementMatch[];
}

/** A section of the page that stands for one of the template's. */
export interface FoundSection extends Holder {
  section: Section;
  spec: SectionSpec;
  /** What told that it is the one: its name; or words of its name or what is below it, when it bears another. */
  ground: 'name' | 'words' | 'content';
  /** Ranks deeper than the template asks for, compared with the section that holds it. */
  shift: number;
  /** Set when it stands in another section than the template has it in: `` in `Drawbacks` ``, `` after `Drawbacks` ``. */
  strayedInto: string | null;
  /** Whether anything stands below the heading. */
  isEmpty: boolean;
  sections: SectionMatch[];
  /** Sections below it that the template does not name. */
  extra: Section[];
}

export interface ProseMatch {
  kind: 'prose';
  spec: ProseSpec;
  paragraphs: RootContent[];
  /** Where there is no paragraph: the list, table or code that says as much. */
  answer: RootContent | null;
  /** First block in the place, when it is no prose. */
  instead: string | null;
}

export interface BoxMatch {
  kind: 'box';
  spec: BoxSpec;
  box: Box | null;
  /** What the box holds; `null` when there is no box. */
  holder: Holder | null;
  /** A box that looks like the one that is missing: of another kind with its title, or elsewhere on the page. */
  instead: {kind: string; text: string; place: Place} | null;
}

export interface FieldsMatch {
  kind: 'fields';
  spec: FieldsSpec;
  /** In the order of the page. */
  found: {field: FieldSpec; lead: Lead}[];
  missing: FieldSpec[];
  /** Leads that no field of the template bears. */
  others: Lead[];
  place: Place | null;
}

export interface ListMatch {
  kind: 'list';
  spec: ListSpec;
  list: List | null;
  items: ListItem[];
}

export interface TableMatch {
  kind: 'table';
  spec: TableSpec;
  table: Table | null;
}

export interface CodeMatch {
  kind: 'code';
  spec: CodeSpec;
  code: Code | null;
}

export interface DiagramMatch {
  kind: 'diagram';
  spec: DiagramSpec;
  code: Code | null;
}

export type ElementMatch =
  ProseMatch | BoxMatch | FieldsMatch | ListMatch | TableMatch | CodeMatch | DiagramMatch;

/** All holders of a match: the top, every section that was found, every box in them. */
export function holdersOf(match: PageMatch): readonly Holder[] {
  const known = holders.get(match);
  if (known) return known;
  const found = [match.top, ...foundSections(match.sections).filter(({isEmpty}) => !isEmpty)].flatMap(
    withBoxes,
  );
  holders.set(match, found);
  return found;
}

/** Every rule asks for them. A match does not change. */
const holders = new WeakMap<PageMatch, readonly Holder[]>();

function withBoxes(holder: Holder): Holder[] {
  const boxes = holder.elements.flatMap(element =>
    element.kind === 'box' && element.holder ? withBoxes(element.holder) : [],
  );
  return [holder, ...boxes];
}

/** All sections of the page that stand for one of the template's, in the template's order. */
export function foundSections(matches: readonly SectionMatch[]): FoundSection[] {
  const all: FoundSection[] = [];
  const add = (level: readonly SectionMatch[]): void => {
    for (const {found} of level) {
      for (const each of found) {
        all.push(each);
        add(each.sections);
      }
    }
  };
  add(matches);
  return all;
}

/**
 * All specs of sections that can be judged: not those below a section that is missing, or that is there and empty; nor
 * what is missing in a section that only what is below it has told.
 */
export function* sectionMatches(matches: readonly SectionMatch[]): Generator<SectionMatch> {
  for (const match of matches) {
    yield match;
    for (const {isEmpty, ground, sections} of match.found) {
      if (isEmpty) continue;
      yield* sectionMatches(ground === 'content' ? sections.filter(({found}) => found.length > 0) : sections);
    }
  }
}
