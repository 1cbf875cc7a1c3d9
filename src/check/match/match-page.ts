import type {RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {isBox, readBox, type Box} from '../../markdown/box.js';
import {readOutline} from '../../markdown/outline.js';
import type {Page, Section} from '../../markdown/page.js';
import type {TaxonomyName} from '../../template/words/hint.js';
import type {SectionSpec, Template} from '../../template/template.js';
import {isBlank} from '../../markdown/blank.js';
import {claimByLikeness} from './claim-by-likeness.js';
import {claim, claimByName, type Claims} from './claims.js';
import {matchElements, type ElementOptions} from './match-elements.js';
import {commonShift, contentOf, placeSections, type Placed} from './outline.js';
import type {FoundSection, PageMatch, SectionMatch} from './page-match.js';

/** Holds a page against its template. */
export function matchPage(written: Page, template: Template, taxonomies: readonly TaxonomyName[]): PageMatch {
  const page = outlinedLike(template, written);
  const claims = claimByName(template.sections, page.sections);
  const shift = commonShift(claims);
  let placed = placeSections(page.sections, claims, shift);
  if (claimByLikeness(template.sections, placed, claims))
    placed = placeSections(page.sections, claims, shift);
  claimFreeSections(template.sections, null, placed, claims);
  const options: ElementOptions = {taxonomies, boxes: boxesOf(page)};
  const top = placed.filter(({parent}) => parent === null);
  return {
    page,
    template,
    shift,
    top: {
      name: 'the top of the page',
      where: 'at the top of the page',
      end: endOf(page.content),
      place: page.title?.place ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}},
      elements: matchElements(
        template.elements,
        [...page.content, ...contentOfUnnamed(template, top)],
        options,
      ),
    },
    sections: matchSections(template.sections, null, {shift, options, claimed: groupByPlace(placed)}),
    extra: top.filter(({claim: own}) => own === null).map(({section}) => section),
  };
}

/** The first H1 of a page is a section where the template's is. */
export function outlinedLike({hasTitle}: Template, page: Page): Page {
  return hasTitle ? page : {...page, ...readOutline(page.tree, page.frontMatter, false)};
}

/** Unnamed sections at the top hold what the template has above its sections when it has none, or when they are second H1s above its first section. */
function contentOfUnnamed(template: Template, top: readonly Placed[]) {
  const first = top.find(({claim: own}) => own !== null)?.index ?? Infinity;
  return top
    .filter(({depth, index}) => template.sections.length === 0 || (depth <= 1 && index < first))
    .flatMap(contentOf);
}

function boxesOf(page: Page): Box[] {
  const boxes: Box[] = [];
  visit(page.tree, node => {
    if (isBox(node)) boxes.push(readBox(node));
  });
  return boxes;
}

/**
 * A heading that is only a slot stands for all sections of its rank that nothing else stands for. Where the template
 * has several, a section belongs to the next one behind what it follows.
 */
function claimFreeSections(
  specs: readonly SectionSpec[],
  parent: Placed | null,
  placed: readonly Placed[],
  claims: Claims,
): void {
  const children = parent ? parent.children : placed.filter(each => each.parent === null);
  const free = specs.filter(({heading}) => !heading.isFixed);
  let before = -1;
  for (const child of free.length > 0 ? children : []) {
    const own = claims.bySection.get(child.section);
    if (own) before = specs.indexOf(own.spec);
    if (own) continue;
    const fitting = free.filter(({depth}) => depth === child.depth);
    const spec = fitting.find(each => specs.indexOf(each) >= before) ?? fitting.at(-1);
    if (spec) claim(spec, child.section, parent?.claim ?? null, claims);
  }
  for (const child of children) {
    child.claim ??= claims.bySection.get(child.section) ?? null;
    if (child.claim) claimFreeSections(child.claim.spec.sections, child, placed, claims);
  }
}

interface MatchContext {
  /** For each spec, the sections that stand for it, by the section that holds them or should hold them. */
  claimed: Map<SectionSpec, Map<Section | null, Set<Placed>>>;
  shift: number;
  options: ElementOptions;
}

function groupByPlace(placed: readonly Placed[]): MatchContext['claimed'] {
  const claimed: MatchContext['claimed'] = new Map();
  for (const each of placed) {
    if (each.claim === null) continue;
    const places = claimed.get(each.claim.spec) ?? new Map<Section | null, Set<Placed>>();
    claimed.set(each.claim.spec, places);
    for (const holder of [each.parent?.section ?? null, each.claim.parent?.section ?? null]) {
      places.set(holder, (places.get(holder) ?? new Set()).add(each));
    }
  }
  return claimed;
}

function matchSections(
  specs: readonly SectionSpec[],
  parent: {found: FoundSection; placed: Placed} | null,
  context: MatchContext,
): SectionMatch[] {
  const siblings: SectionMatch[] = [];
  for (const spec of specs) {
    const match: SectionMatch = {spec, parent: parent?.found ?? null, siblings, found: []};
    siblings.push(match);
    for (const each of context.claimed.get(spec)?.get(parent?.placed.section ?? null) ?? []) {
      match.found.push(
        findSection(each, each.parent === (parent?.placed ?? null), parent?.found ?? null, context),
      );
    }
  }
  return siblings;
}

function findSection(
  placed: Placed,
  isHere: boolean,
  parent: FoundSection | null,
  context: MatchContext,
): FoundSection {
  const {section, claim: own} = placed;
  if (own === null) throw new Error('Only a section that stands for one of the template can be matched');
  const {spec} = own;
  const content = contentOf(placed);
  const parentShift = parent ? parent.section.depth - parent.spec.depth : context.shift;
  const isEmpty = content.every(isBlank) && placed.children.length === 0;
  const found: FoundSection = {
    name: `\`${section.text}\``,
    where: `in \`${section.text}\``,
    place: section.place,
    end: endOf(content),
    elements: isEmpty ? [] : matchElements(spec.elements, content, context.options),
    section,
    spec,
    isNamed: own.isNamed,
    // Below a section of a wrong rank, a section may be off alike or have the rank that it should have.
    shift: section.depth - spec.depth === context.shift ? 0 : section.depth - spec.depth - parentShift,
    strayedInto: isHere ? null : whereabouts(placed),
    isEmpty,
    sections: [],
    extra: placed.children.filter(child => child.claim === null).map(child => child.section),
  };
  found.sections = matchSections(spec.sections, {found, placed}, context);
  return found;
}

function endOf(content: readonly RootContent[]): number {
  return content.at(-1)?.position?.end.line ?? 0;
}

/** Where a section stands that should be elsewhere; a section of its own rank or lower does not hold it. */
function whereabouts({section, parent}: Placed): string {
  if (parent === null) return 'at the top of the page';
  return `${section.depth > parent.section.depth ? 'in' : 'after'} \`${parent.section.text}\``;
}
