import type {Page} from '../../../src/markdown/page.js';
import type {Template} from '../../../src/template/template.js';
import {findSlots} from '../../../src/template/words/slot.js';
import {mutant, type Mutant} from './mutant.js';
import {isBlank} from './blank.js';
import type {SectionPair} from './pairs.js';
import {insertAfter, moveLines, removeLines, replaceLines, linesOf} from './text-edits.js';

/** Damages to a section as a whole: gone, renamed, empty, elsewhere, of another rank, twice. */
export function* mutateSection(pair: SectionPair, page: Page, template: Template): Iterable<Mutant> {
  const {spec, section, lines} = pair;
  const {source} = page;
  const {text: name} = section;
  if (spec.presence === 'required') {
    yield* remove(pair, page);
    yield* rename(pair, page, template);
  }
  if (spec.hasContent && !isEmpty(pair)) {
    yield mutant(
      `empty section ${name}`,
      removeLines(source, {from: linesOf(section.heading).to + 1, to: lines.to}),
      'empty-section',
      lines.from,
    );
  }
  if (spec.heading.isFixed && !spec.repeat) {
    yield* move(pair, source);
    const copy = source.split('\n').slice(lines.from - 1, lines.to);
    yield mutant(
      `duplicate section ${name}`,
      insertAfter(source, lines.to, '', ...copy),
      'duplicate-section',
      lines.to + 2,
    );
  }
  if (spec.heading.isFixed && !spec.anyRank) yield* changeRank(pair, source);
  if (spec.repeat && spec.heading.number !== null) {
    const copy = source.split('\n').slice(lines.from - 1, lines.to);
    yield mutant(
      `duplicate member ${name}`,
      insertAfter(source, lines.to, '', ...copy),
      'section-name',
      lines.to + 2,
    );
  }
  if (findSlots(spec.heading.text).length > 0) {
    const number = /\d+/u.exec(name)?.[0] ?? '';
    const placeholder =
      spec.heading.number === null
        ? spec.heading.text
        : spec.heading.text.replace(String(spec.heading.number), number);
    yield mutant(
      `placeholder in heading ${name}`,
      setHeading(source, pair, spec.depth, placeholder),
      'leftover-placeholder',
      lines.from,
    );
  }
}

function* remove(pair: SectionPair, page: Page): Iterable<Mutant> {
  const {spec, parent, siblings, section, lines} = pair;
  const {source} = page;
  const members = siblings.filter(each => each.spec === spec);
  const name = `remove section ${section.text}`;
  const text = removeLines(source, lines);
  if (members.length > (spec.repeat?.min ?? 1)) {
    const next = members[members.indexOf(pair) + 1];
    // The last of many may go; one in the middle leaves a gap in the numbers.
    if (next && spec.heading.number !== null) yield mutant(name, text, 'section-name', lines.from);
  } else if (parent && isEmpty({...parent, children: parent.children.filter(each => each !== pair)})) {
    yield mutant(name, text, 'empty-section', parent.lines.from);
  } else {
    yield mutant(name, text, 'missing-section', lineBefore(pair, page));
  }
}

/** Where it is said that a section is missing. */
function lineBefore(pair: SectionPair, {title}: Page): number {
  const {siblings, parent} = pair;
  return (
    siblings[siblings.indexOf(pair) - 1]?.lines.from ?? parent?.lines.from ?? title?.place.start.line ?? 1
  );
}

function* rename(pair: SectionPair, page: Page, template: Template): Iterable<Mutant> {
  const {spec, siblings, section, lines, parent} = pair;
  const {source} = page;
  const isSpare = siblings.filter(each => each.spec === spec).length > (spec.repeat?.min ?? 1);
  // Where no other sections may stand, there are two findings: one section is missing, and one is too many.
  const isTwofold = !isTelling(spec) && (parent ? parent.spec.closed : template.closed);
  if (!isSpare && !isTwofold && siblings.every(each => each.spec.heading.isFixed)) {
    // Another name altogether, and text below it: nothing tells that it is the section that is missing.
    const [ruleId, line] = isTelling(spec)
      ? ['section-name', lines.from]
      : ['missing-section', lineBefore(pair, page)];
    const text = setHeading(source, pair, section.depth, 'Zebras');
    yield mutant(`rename section ${section.text} to Zebras`, text, ruleId, line);
  }
  const names = spec.heading.hasSlots ? [] : [`${section.text} Overview`, misspell(section.text)];
  for (const name of names) {
    yield mutant(
      `rename section ${section.text} to ${name}`,
      setHeading(source, pair, section.depth, name),
      'section-name',
      lines.from,
    );
  }
}

/** Whether the template has anything below a heading that not any section may have. */
function isTelling({elements, sections}: SectionPair['spec']): boolean {
  const kinds = ['box', 'table', 'fields', 'diagram'];
  return (
    elements.some(({kind, presence}) => presence === 'required' && kinds.includes(kind)) ||
    sections.some(({heading, presence}) => presence === 'required' && heading.isFixed)
  );
}

function misspell(name: string): string {
  const at = Math.floor(name.length / 2);
  return `${name.slice(0, at)}q${name.slice(at)}`;
}

function* move(pair: SectionPair, source: string): Iterable<Mutant> {
  const {siblings, section, lines, parent, spec} = pair;
  const index = siblings.indexOf(pair);
  const [next, second] = siblings.slice(index + 1);
  const [secondBefore] = siblings.slice(Math.max(0, index - 2));
  if (second) {
    const {text, line} = moveLines(source, lines, second.lines.to);
    yield mutant(`move section ${section.text} behind ${second.section.text}`, text, 'section-order', line);
  }
  if (index >= 2 && secondBefore) {
    const {text, line} = moveLines(source, lines, secondBefore.lines.from - 1);
    yield mutant(
      `move section ${section.text} before ${secondBefore.section.text}`,
      text,
      'section-order',
      line,
    );
  }
  if (next && siblings.length === 2 && !next.spec.repeat) {
    const {text, line} = moveLines(source, lines, next.lines.to);
    yield mutant(
      `swap section ${section.text} and ${next.section.text}`,
      text,
      'section-order',
      line,
      lines.from,
    );
  }
  const other = parent?.siblings.find(
    each =>
      each !== parent &&
      each.spec.depth === parent.spec.depth &&
      !each.spec.repeat &&
      each.spec.heading.isFixed,
  );
  const isOnly = parent && isEmpty({...parent, children: parent.children.filter(each => each !== pair)});
  if (parent && other && !isOnly && !parent.spec.repeat && spec.presence === 'required') {
    const {text, line} = moveLines(source, lines, other.lines.to);
    yield mutant(`move section ${section.text} into ${other.section.text}`, text, 'section-order', line);
  }
}

function* changeRank(pair: SectionPair, source: string): Iterable<Mutant> {
  const {section, lines} = pair;
  const line = lines.from;
  if (pair.children.length > 0 || pair.hasExtra) {
    yield mutant(
      `sink the heading of ${section.text} alone`,
      setHeading(source, pair, section.depth + 1),
      'section-rank',
      line,
    );
  }
  yield mutant(`sink section ${section.text}`, shift(source, pair, 1), 'section-rank', line);
  yield mutant(`raise section ${section.text}`, shift(source, pair, -1), 'section-rank', line);
}

/** Changes the ranks of a section and of all below it, last heading first, so that the lines above stay. */
function shift(source: string, pair: SectionPair, by: number): string {
  const below = (section: SectionPair['section']): SectionPair['section'][] =>
    section.sections.flatMap(each => [each, ...below(each)]);
  return [pair.section, ...below(pair.section)]
    .reverse()
    .reduce((text, section) => setHeading(text, {section}, section.depth + by), source);
}

function setHeading(
  source: string,
  {section}: Pick<SectionPair, 'section'>,
  depth: number,
  name = section.text,
): string {
  const {from, to} = linesOf(section.heading);
  const blanks = Array.from({length: to - from}, () => '');
  return replaceLines(source, {from, to}, `${'#'.repeat(depth)} ${name}`, ...blanks);
}

function isEmpty({section, children, hasExtra}: SectionPair): boolean {
  return section.content.every(isBlank) && children.length === 0 && !hasExtra;
}
