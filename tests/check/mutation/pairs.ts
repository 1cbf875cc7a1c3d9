import type {Code, List, Paragraph, RootContent, Table} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {isBox, readBox} from '../../../src/markdown/box.js';
import type {Page, Section} from '../../../src/markdown/page.js';
import type {
  BoxSpec,
  CodeSpec,
  DiagramSpec,
  ElementSpec,
  FieldSpec,
  FieldsSpec,
  ListSpec,
  ProseSpec,
  SectionSpec,
  TableSpec,
  Template,
} from '../../../src/template/template.js';
import {isNamed, leadsIn, plainName, type PlainLead} from './plain.js';
import {linesOf, type Lines} from './text-edits.js';

/*
 * Pairs what a template asks for with what stands for it on a complete page. Complete pages have everything in its
 * place and under its name, so this needs none of the engine's matching, which is what the mutants test.
 */

/** Where elements stand: the top of the page, a section, a box. */
export interface PlaceOnPage {
  /** Line at which the absence of an element is reported. */
  line: number;
  content: RootContent[];
  /** The section, when it is one: emptying it is another finding than taking a part of it. */
  section: SectionPair | null;
  elements: ElementPair[];
  isHtml: boolean;
}

export interface SectionPair {
  spec: SectionSpec;
  section: Section;
  parent: SectionPair | null;
  /** Sections of the page in the same place, itself included, in order. */
  siblings: SectionPair[];
  children: SectionPair[];
  lines: Lines;
  /** Whether the page has more in the section than the template names. */
  hasExtra: boolean;
}

export type ElementPair =
  | {kind: 'prose'; spec: ProseSpec; nodes: Paragraph[]}
  | {kind: 'box'; spec: BoxSpec; node: ContainerDirective; place: PlaceOnPage}
  | {
      kind: 'fields';
      spec: FieldsSpec;
      node: Code | List | Paragraph;
      fields: {field: FieldSpec; lead: PlainLead; lines: Lines}[];
    }
  | {kind: 'list'; spec: ListSpec; node: List}
  | {kind: 'table'; spec: TableSpec; node: Table}
  | {kind: 'code'; spec: CodeSpec; node: Code}
  | {kind: 'diagram'; spec: DiagramSpec; node: Code};

export interface PagePair {
  sections: SectionPair[];
  places: PlaceOnPage[];
}

export function pairPage(template: Template, page: Page): PagePair {
  const lastLine = page.source.trimEnd().split('\n').length;
  const sections = pairSections(template.sections, page.sections, null, lastLine);
  const top = place(template.elements, page.content, page.title?.place.start.line ?? 1, null, page.source);
  const all = flatten(sections);
  const places = [
    top,
    ...all.map(each =>
      place(each.spec.elements, each.section.content, each.section.place.start.line, each, page.source),
    ),
  ];
  return {sections: all, places: places.flatMap(withBoxes)};
}

function pairSections(
  specs: readonly SectionSpec[],
  sections: readonly Section[],
  parent: SectionPair | null,
  end: number,
): SectionPair[] {
  const siblings: SectionPair[] = [];
  sections.forEach((section, index) => {
    const spec =
      specs.find(({heading}) => isNamed(heading, section.text)) ??
      specs.find(({heading, depth}) => !heading.isFixed && depth === section.depth);
    const to = (sections[index + 1]?.place.start.line ?? end + 1) - 1;
    if (!spec) return;
    const pair: SectionPair = {
      spec,
      section,
      parent,
      siblings,
      children: [],
      lines: {from: section.place.start.line, to},
      hasExtra: false,
    };
    pair.children = pairSections(spec.sections, section.sections, pair, to);
    pair.hasExtra = pair.children.length < section.sections.length;
    siblings.push(pair);
  });
  return siblings;
}

function flatten(sections: readonly SectionPair[]): SectionPair[] {
  return sections.flatMap(each => [each, ...flatten(each.children)]);
}

function withBoxes(from: PlaceOnPage): PlaceOnPage[] {
  return [from, ...from.elements.flatMap(each => (each.kind === 'box' ? withBoxes(each.place) : []))];
}

function place(
  specs: readonly ElementSpec[],
  content: RootContent[],
  line: number,
  section: SectionPair | null,
  source: string,
  isHtml = false,
): PlaceOnPage {
  const free = new Set<RootContent>(content);
  const take = <K extends RootContent['type']>(
    types: readonly K[],
    fits: (node: Extract<RootContent, {type: K}>) => boolean = () => true,
  ) => {
    const found = [...free].find(
      (node): node is Extract<RootContent, {type: K}> =>
        types.some(type => type === node.type) && fits(node as Extract<RootContent, {type: K}>),
    );
    if (found) free.delete(found);
    return found ?? null;
  };
  const elements = specs.map((spec): ElementPair | null => {
    switch (spec.kind) {
      case 'box': {
        const node = take(['containerDirective'], each => isBox(each) && each.name === spec.name);
        if (!node) return null;
        const box = readBox(node);
        return {
          kind: 'box',
          spec,
          node,
          place: place(spec.elements, box.content, box.place.start.line, null, source, box.html),
        };
      }
      case 'fields': {
        const node = take(['code', 'list', 'paragraph'], each => fieldsIn(spec, each, source).length > 0);
        return node && {kind: 'fields', spec, node, fields: fieldsIn(spec, node, source)};
      }
      case 'list': {
        const node = take(
          ['list'],
          each =>
            (each.ordered === true) === spec.ordered &&
            each.children.every(({checked}) => typeof checked === 'boolean') === spec.task,
        );
        return node && {kind: 'list', spec, node};
      }
      case 'table': {
        const node = take(['table']);
        return node && {kind: 'table', spec, node};
      }
      case 'code': {
        const node = take(
          ['code'],
          each => each.lang !== 'mermaid' && (spec.language === null || each.lang === spec.language),
        );
        return node && {kind: 'code', spec, node};
      }
      case 'diagram': {
        const node = take(['code'], each => each.lang === 'mermaid');
        return node && {kind: 'diagram', spec, node};
      }
      default:
        return null;
    }
  });
  const prose = specs.filter((spec): spec is ProseSpec => spec.kind === 'prose');
  const paragraphs = [...free].filter((node): node is Paragraph => node.type === 'paragraph');
  // With several, which paragraph stands for which is the writer's: they are left alone.
  const [only] = prose;
  if (only && prose.length === 1 && paragraphs.length > 0)
    elements.push({kind: 'prose', spec: only, nodes: paragraphs});
  return {line, content, section, elements: elements.filter(each => each !== null), isHtml};
}

function fieldsIn(spec: FieldsSpec, node: RootContent, source: string) {
  const kinds = spec.form === 'code' ? ['code'] : ['list', 'paragraph'];
  if (!kinds.includes(node.type)) return [];
  const all = linesOf(node);
  const leads = leadsIn(source, all, spec);
  // The tag that closes an HTML box is part of the last item, and the fence that closes code of none.
  while (/^\s*(?:<\/|```|$)/u.test(source.split('\n')[all.to - 1] ?? '')) all.to--;
  return leads.flatMap((lead, index) => {
    const field = spec.fields.find(({name}) => singular(name) === singular(lead.name));
    const to = (leads[index + 1]?.line ?? all.to + 1) - 1;
    return field ? [{field, lead, lines: {from: lead.line, to}}] : [];
  });
}

/** A complete page may have `Chair` for `Chair(s)`. */
function singular(name: string): string {
  return plainName(name.replace(/\(s\)$/u, '')).replace(/s$/u, '');
}
