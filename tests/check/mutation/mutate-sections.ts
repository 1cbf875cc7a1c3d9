import type {Page} from '../../../src/markdown/page.js';
import {findSlots} from '../../../src/template/words/slot.js';
import {mutant, type Mutant} from './mutant.js';
import {isBlank} from './blank.js';
import type {SectionPair} from './pairs.js';
import {insertAfter, moveLines, removeLines, replaceLines, linesOf} from './text-edits.js';

/** Damages to a section as a whole: gone, renamed, empty, elsewhere, of another rank, twice. */
export function* mutateSection(pair: SectionPair, page: Page): Iterable<Mutant> {
  const {spec, section, lines} = pair;
  const {source} = page;
  const {text: name} = section;
  if (spec.presence === 'required') {
    yield* remove(pair, page);
    yield* rename(pair, source);
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
  const before = siblings[siblings.indexOf(pair) - 1];
  const name = `remove section ${section.text}`;
  const text = removeLines(source, lines);
  if (members.length > (spec.repeat?.min ?? 1)) {
    const next = members[members.indexOf(pair) + 1];
    // The last of many may go; one in the middle leaves a gap in the numbers.
    if (next && spec.heading.number !== null) yield mutant(name, text, 'section-name', lines.from);
  } else if (parent && isEmpty({...parent, children: parent.children.filter(each => each !== pair)})) {
    yield mutant(name, text, 'empty-section', parent.lines.from);
  } else {
    yield mutant(
      name,
      text,
      'missing-section',
      before?.lines.from ?? parent?.lines.from ?? page.title?.place.start.line ?? 1,
    );
  }
}

function* rename(pair: SectionPair, source: string): Iterable<Mutant> {
  const {spec, siblings, section, lines} = pair;
  const isSpare = siblings.filter(each => each.spec === spec).length > (spec.repeat?.min ?? 1);
  const names = siblings.some(each => !each.spec.heading.isFixed) || isSpare ? [] : ['Zebras'];
  if (!spec.heading.hasSlots) names.push(`${section.text} Overview`, misspell(section.text));
  for (const name of names) {
    yield mutant(
      `rename section ${section.text} to ${name}`,
      setHeading(source, pair, section.depth, name),
      'section-name',
      lines.from,
    );
  }
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
