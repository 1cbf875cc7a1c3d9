import {visit} from 'unist-util-visit';
import {isBox, readBox, type Box} from '../../markdown/box.js';
import type {Page} from '../../markdown/page.js';
import type {TaxonomyName} from '../../template/hint.js';
import type {SectionSpec, Template} from '../../template/template.js';
import {isBlank} from './blocks.js';
import {claimByLikeness} from './claim-by-likeness.js';
import {claim, claimByName, type Claims} from './claims.js';
import {matchElements, type ElementOptions} from './match-elements.js';
import {commonShift, contentOf, placeSections, type Placed} from './outline.js';
import type {FoundSection, PageMatch, SectionMatch} from './page-match.js';

/** Holds a page against its template. */
export function matchPage(page: Page, template: Template, taxonomies: readonly TaxonomyName[]): PageMatch {
  const claims = claimByName(template.sections, page.sections);
  const shift = commonShift(claims);
  let placed = placeSections(page.sections, claims, shift);
  if (claimByLikeness(template.sections, placed, claims)) placed = placeSections(page.sections, claims, shift);
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
      place: page.title?.place ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}},
      elements: matchElements(template.elements, [...page.content, ...contentOfUnnamed(template, top)], options),
    },
    sections: matchSections(template.sections, null, placed, {claims, shift, options}),
    extra: top.filter(({claim: own}) => own === null).map(({section}) => section),
  };
}

/** Unnamed sections at the top hold what the template has above its sections only when it has no sections at all. */
function contentOfUnnamed(template: Template, top: readonly Placed[]) {
  return template.sections.length === 0 ? top.flatMap(contentOf) : [];
}

function boxesOf(page: Page): Box[] {
  const boxes: Box[] = [];
  visit(page.tree, node => {
    if (isBox(node)) boxes.push(readBox(node));
  });
  return boxes;
}

/** A heading that is only a slot stands for all sections of its rank that nothing else stands for. */
function claimFreeSections(specs: readonly SectionSpec[], parent: Placed | null, placed: readonly Placed[], claims: Claims): void {
  const children = parent ? parent.children : placed.filter(each => each.parent === null);
  for (const spec of specs.filter(({heading}) => !heading.isFixed)) {
    for (const child of children) {
      if (claims.bySection.has(child.section) || child.section.depth !== spec.depth) continue;
      child.claim = claim(spec, child.section, parent?.claim ?? null, claims);
    }
  }
  for (const child of children) {
    child.claim ??= claims.bySection.get(child.section) ?? null;
    if (child.claim) claimFreeSections(child.claim.spec.sections, child, placed, claims);
  }
}

interface MatchContext {
  claims: Claims;
  shift: number;
  options: ElementOptions;
}

function matchSections(specs: readonly SectionSpec[], parent: {found: FoundSection; placed: Placed} | null, placed: readonly Placed[], context: MatchContext): SectionMatch[] {
  const siblings: SectionMatch[] = [];
  for (const spec of specs) {
    const match: SectionMatch = {spec, parent: parent?.found ?? null, siblings, found: []};
    siblings.push(match);
    for (const each of placed) {
      if (each.claim?.spec !== spec) continue;
      const isHere = each.parent === (parent?.placed ?? null);
      const owner = each.claim.parent?.section ?? null;
      if (isHere || owner === (parent?.found.section ?? null)) match.found.push(findSection(each, isHere, parent?.found ?? null, placed, context));
    }
  }
  return siblings;
}

function findSection(placed: Placed, isHere: boolean, parent: FoundSection | null, all: readonly Placed[], context: MatchContext): FoundSection {
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
    elements: isEmpty ? [] : matchElements(spec.elements, content, context.options),
    section,
    spec,
    isNamed: own.isNamed,
    shift: section.depth - spec.depth - parentShift,
    strayedInto: isHere ? null : whereabouts(placed),
    isEmpty,
    sections: [],
    extra: placed.children.filter(child => child.claim === null).map(child => child.section),
  };
  found.sections = matchSections(spec.sections, {found, placed}, all, context);
  return found;
}

/** Where a section stands that should be elsewhere; a section of its own rank or lower does not hold it. */
function whereabouts({section, parent}: Placed): string {
  if (parent === null) return 'at the top of the page';
  return `${section.depth > parent.section.depth ? 'in' : 'after'} \`${parent.section.text}\``;
}
