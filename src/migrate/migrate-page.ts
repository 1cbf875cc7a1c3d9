import type {MarkdownFormat, Mdx1Compat} from '../markdown/page.js';
import {MDX1_COMPAT} from '../markdown/parse.js';
import {LARGEST_PAGE} from '../markdown/read-page.js';
import {quote} from '../markdown/quote.js';
import {convertBoxes} from './boxes/convert.js';
import {takeFooter, type Footer} from './footer/take-footer.js';
import type {PageFacts} from './footer/page-facts.js';
import {joinLines, splitLines, type Line, type MadeBox} from './line.js';
import {mendMdx} from './mdx/mend-mdx.js';
import type {Change, Left} from './outcome.js';
import {createParser, type Parser} from './parse-once.js';
import type {Names} from './targets.js';
import {findLostWord} from './words/compare-words.js';
import {findHiddenBoxes} from './words/find-boxes.js';

/** A page that is to be moved over. */
export interface OldPage {
  text: string;
  format: MarkdownFormat;
  /** @default all of it, as Docusaurus 3 does */
  mdx1Compat?: Mdx1Compat;
  /** What its site knows of it. @default nothing: then footers stay */
  facts?: PageFacts | null;
}

export interface MigratedPage {
  /** The old text itself where nothing was changed. */
  text: string;
  changes: Change[];
  /** What somebody has to do by hand. */
  left: Left[];
}

/** Each takes a walk through the file. */
const MOST_ATTEMPTS = 20;

/**
 * Moves a page over: boxes of HTML and admonitions of other systems become directives, typed footers become front
 * matter, and what MDX would stumble over is escaped. What does not change stays byte for byte, and doing it again
 * changes nothing. A page that would lose a word is left as it was.
 */
export function migratePage(page: OldPage, names: Names): MigratedPage {
  const {text} = page;
  if (text.length > LARGEST_PAGE) {
    const size = (text.length / 1e6).toFixed(1);
    const reason = `Expected a page of at most ${LARGEST_PAGE / 1e6} million characters, found ${size} million: the file stays as it is`;
    return untouched(text, {line: 1, reason, note: 'Split the page, and run the command again.'});
  }
  try {
    return move(page, names);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason =
      'Expected quotations, lists and boxes that are not nested so deep: the file stays as it is';
    return untouched(text, {line: 1, reason, note: 'Look for some that were never closed.'});
  }
}

function untouched(text: string, left: Left): MigratedPage {
  return {text, changes: [], left: [left]};
}

function move({text, format, mdx1Compat = MDX1_COMPAT, facts = null}: OldPage, names: Names): MigratedPage {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const old = splitLines(text.slice(mark.length));
  const footer = takeFooter(old, format, mdx1Compat, facts);
  const site = {format, compat: mdx1Compat, names, parse: createParser(format, mdx1Compat)};
  const changes = [...footer.changes];
  let round = convertAll(footer.lines, site);
  for (let rounds = 1; round.changes.length > 0 && rounds < MOST_ROUNDS; rounds++) {
    changes.push(...round.changes);
    // What was made may have freed more of it: doing it again has to change nothing.
    round = convertAll(
      round.lines.map(({text: own, eol, at, isNew}) => ({text: own, eol, at, isNew})),
      site,
    );
  }
  const refusal = refuse(old, round.lines, footer);
  if (refusal) return untouched(text, refusal);
  const byLine = (a: {line: number}, b: {line: number}) => a.line - b.line;
  return {
    text: mark + joinLines(withEndings(round.lines, old)),
    changes: [...changes, ...round.changes].sort(byLine),
    left: [...footer.left, ...round.left].sort(byLine),
  };
}

/** New lines end as those of the file do. */
function withEndings(lines: readonly Line[], old: readonly Line[]): readonly Line[] {
  const [first] = old;
  if (!first || first.eol === '' || old.some(({eol}) => eol === '\n')) return lines;
  return lines.map(line => (line.eol === '\n' ? {...line, eol: first.eol} : line));
}

/** More are never needed for what people write. */
const MOST_ROUNDS = 5;

interface Site {
  format: MarkdownFormat;
  compat: Mdx1Compat;
  names: Names;
  parse: Parser;
}

/** Boxes that Markdown does not find are made no more, until it finds all. */
function convertAll(
  lines: readonly Line[],
  {format, compat, names, parse}: Site,
): {lines: readonly Line[]; changes: Change[]; left: Left[]} {
  const hidden = new Map<number, Left>();
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const walk = {format, names, skip: new Set(hidden.keys()), left: [] as Left[], made: [] as MadeBox[]};
    const converted = convertBoxes(lines, walk);
    const mended =
      format === 'mdx' ? mendMdx(converted, compat, parse) : {lines: converted, changes: [], left: []};
    const lost = findHiddenBoxes(mended.lines, parse);
    if (lost.length === 0) {
      const left = [...walk.left, ...hidden.values(), ...mended.left].map(
        each => [`${each.line} ${each.reason}`, each] as const,
      );
      const made = walk.made.filter(box => converted.some(({opens}) => opens === box));
      const changes = [...made.map(({at, from}): Change => ({line: at, what: from})), ...mended.changes];
      return {lines: mended.lines, changes, left: [...new Map(left).values()]};
    }
    for (const box of lost) hidden.set(box.at, hiddenBox(box));
  }
  return {lines, changes: [], left: [...hidden.values()]};
}

function hiddenBox({at, name, from}: MadeBox): Left {
  return {
    line: at,
    reason: `Expected a place where \`:::${name ?? ''}\` is read as a box, found other markup around the ${from}`,
    note: 'Put it between blank lines, outside of tables, lists that are not indented like it, and HTML.',
  };
}

/** Holds what the new text says against what the old one said. */
function refuse(old: readonly Line[], made: readonly Line[], {taken}: Footer): Left | null {
  const lost = findLostWord(
    old.filter(({at}) => !taken.has(at)),
    made,
  );
  return lost === null
    ? null
    : {
        line: lost.line,
        reason: `Expected to keep every word, but ${quote(lost.text)} would be lost or doubled: the file stays as it is`,
        note: 'Move what stands there over by hand, and run the command again.',
      };
}
