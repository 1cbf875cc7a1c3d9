import type {RootContent} from 'mdast';
import {isBlank} from '../../markdown/blank.js';
import {isBox, readBox, type Box} from '../../markdown/box.js';
import {readOutline} from '../../markdown/outline.js';
import {derivePage} from '../../markdown/derive-page.js';
import type {Page} from '../../markdown/page.js';
import {walk} from '../../markdown/walk.js';
import {isExactName, nameKey} from '../../template/name-pattern.js';
import type {TaxonomyName} from '../../template/words/hint.js';
import type {SectionSpec, Template} from '../../template/template.js';
import {claimSections, isMany} from './claim-sections.js';
import {matchElements, type ElementOptions} from './match-elements.js';
import {contentOf, topOf, type Placed} from './outline.js';
import type {FoundSection, PageMatch, SectionMatch} from './page-match.js';

/** Holds a page against its template. */
export function matchPage(written: Page, template: Template, taxonomies: readonly TaxonomyName[]): PageMatch {
  const page = outlinedLike(template, written);
  const {placed, shift} = claimSections(template.sections, page.sections);
  const options: ElementOptions = {taxonomies, boxes: boxesOf(page)};
  const top = topOf(placed);
  const content = [...page.content, ...contentOfUnnamed(template, top)];
  return {
    page,
    template,
    shift,
    top: {
      name: 'the top of the page',
      where: 'at the top of the page',
      end: endOf(page.content),
      place: page.title?.place ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}},
      elements: matchElements(template.elements, content, options),
    },
    sections: matchSections(template.sections, null, top, {
      shift,
      options,
      strays: straysOf(template.sections, placed),
    }),
    extra: unclaimed(top),
  };
}

/**
 * The page as it reads when its first H1 is a section where the template's is, and where it bears the name of one of
 * the template's that no other heading of the page bears.
 */
export function outlinedLike({hasTitle, sections}: Template, page: Page): Page {
  if (hasTitle && !isSection(sections, page)) return page;
  return derivePage(page, readOutline(page.tree, page.frontMatter, false));
}

function isSection(specs: readonly SectionSpec[], {title, sections}: Page): boolean {
  if (title?.source !== 'heading') return false;
  const key = nameKey(title.text);
  return (
    specs.some(({heading}) => isExactName(heading, key)) &&
    !sections.some(section => nameKey(section.text) === key)
  );
}

/** Unnamed sections at the top hold what the template has above its sections when it has none, or when they are second H1s above its first section. */
function contentOfUnnamed(template: Template, top: readonly Placed[]) {
  const first = top.find(({claim}) => claim !== null)?.index ?? Infinity;
  return top
    .filter(({depth, index}) => template.sections.length === 0 || (depth <= 1 && index < first))
    .flatMap(contentOf);
}

function boxesOf(page: Page): Box[] {
  const boxes: Box[] = [];
  walk(page.tree, node => {
    if (isBox(node)) boxes.push(readBox(node));
  });
  return boxes;
}

interface MatchContext {
  shift: number;
  options: ElementOptions;
  /** Sections that stand elsewhere than the template has them. */
  strays: ReadonlyMap<SectionSpec, readonly Placed[]>;
}

function straysOf(specs: readonly SectionSpec[], placed: readonly Placed[]): MatchContext['strays'] {
  const holders = new Map<SectionSpec, SectionSpec | null>();
  const addAll = (level: readonly SectionSpec[], holder: SectionSpec | null): void => {
    for (const spec of level) {
      holders.set(spec, holder);
      // What is below a member of a group belongs to that member alone.
      if (!isMany(spec)) addAll(spec.sections, spec);
    }
  };
  addAll(specs, null);
  return groupBySpec(
    placed.filter(({claim, parent}) => {
      const holder = claim ? holders.get(claim.spec) : undefined;
      return holder !== undefined && holder !== (parent?.claim?.spec ?? null);
    }),
  );
}

function groupBySpec(placed: readonly Placed[]): Map<SectionSpec, Placed[]> {
  const groups = new Map<SectionSpec, Placed[]>();
  for (const each of placed) {
    if (!each.claim) continue;
    const group = groups.get(each.claim.spec);
    if (group) group.push(each);
    else groups.set(each.claim.spec, [each]);
  }
  return groups;
}

/** @param children What stands in the place; what should, and strayed, is found as well. */
function matchSections(
  specs: readonly SectionSpec[],
  parent: FoundSection | null,
  children: readonly Placed[],
  context: MatchContext,
): SectionMatch[] {
  const here = groupBySpec(children);
  const siblings: SectionMatch[] = [];
  for (const spec of specs) {
    const strays = context.strays.get(spec) ?? [];
    const found = [
      ...(here.get(spec) ?? []).map(each => findSection(each, spec, parent, null, context)),
      ...strays.map(each => findSection(each, spec, parent, whereabouts(each), context)),
    ];
    siblings.push({spec, parent, siblings, found});
  }
  return siblings;
}

function findSection(
  placed: Placed,
  spec: SectionSpec,
  parent: FoundSection | null,
  strayedInto: string | null,
  context: MatchContext,
): FoundSection {
  const {section, children} = placed;
  const ground = placed.claim?.ground ?? 'name';
  const content = contentOf(placed);
  const parentShift = parent ? parent.section.depth - parent.spec.depth : context.shift;
  const isEmpty = content.every(isBlank) && children.length === 0;
  const found: FoundSection = {
    name: `\`${section.text}\``,
    where: `in \`${section.text}\``,
    place: section.place,
    end: endOf(content),
    elements: isEmpty ? [] : matchElements(spec.elements, content, context.options),
    section,
    spec,
    ground,
    // Below a section of a wrong rank, a section may be off alike or have the rank that it should have.
    shift: section.depth - spec.depth === context.shift ? 0 : section.depth - spec.depth - parentShift,
    strayedInto,
    isEmpty,
    sections: [],
    extra: unclaimed(children),
  };
  found.sections = matchSections(spec.sections, found, children, context);
  return found;
}

function unclaimed(placed: readonly Placed[]) {
  return placed.filter(({claim}) => claim === null).map(({section}) => section);
}

function endOf(content: readonly RootContent[]): number {
  return content.at(-1)?.position?.end.line ?? 0;
}

/** Where a section stands that should be elsewhere; a section of its own rank or lower does not hold it. */
function whereabouts({section, parent}: Placed): string {
  if (parent === null) return 'at the top of the page';
  return `${section.depth > parent.section.depth ? 'in' : 'after'} \`${parent.section.text}\``;
}
