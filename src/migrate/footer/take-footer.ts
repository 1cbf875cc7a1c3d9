import {readFooter, type FooterLine} from '../../catalogue/footer/footer.js';
import type {MarkdownFormat, Mdx1Compat, Page} from '../../markdown/page.js';
import {readPage} from '../../markdown/read-page.js';
import {quote} from '../../markdown/quote.js';
import {isBlankLine, joinLines, type Line} from '../line.js';
import type {Change, Left} from '../outcome.js';
import {judgeLine} from './footer-line.js';
import {addToFrontMatter, type WantedKey} from './front-matter-edit.js';
import type {PageFacts} from './page-facts.js';
import {readTermSections} from './term-section.js';

/** A page without the footer that is now generated. */
export interface Footer {
  lines: Line[];
  changes: Change[];
  left: Left[];
  /** Lines of the old file that are gone: all in them is generated. */
  taken: ReadonlySet<number>;
}

/** Moves typed footers and lists of terms into the front matter. */
export function takeFooter(
  lines: readonly Line[],
  format: MarkdownFormat,
  mdx1Compat: Mdx1Compat,
  facts: PageFacts | null,
): Footer {
  const nothing: Footer = {lines: [...lines], changes: [], left: [], taken: new Set()};
  if (facts === null) return nothing;
  const page = readSomehow(joinLines(lines), format, mdx1Compat);
  if (page.findings.some(({ruleId}) => ruleId === 'front-matter')) return nothing;
  const typed = readFooter(page, facts.taxonomies, facts.asked.fields);
  const sections = readTermSections(page, facts);
  const [line] = typed;
  if (facts.notGenerated !== null) {
    return {
      ...nothing,
      left: line
        ? [
            {
              line: line.place.start.line,
              reason: `The line \`**${line.label}**\` stays: ${facts.notGenerated}`,
              note: 'Name a template for the page, or keep the line.',
            },
          ]
        : [],
    };
  }
  const state: State = {lines: [...lines], wanted: [], left: [], taken: new Set(), changes: []};
  for (const section of sections) {
    const {taxonomy, ids, isList, first, last, heading} = section;
    const wanted = {key: taxonomy.frontMatterKey, value: ids};
    if (isList) takeLines(state, first, last, [wanted]);
    else stay(state, section, wanted, heading);
  }
  takeTyped(typed, state, facts);
  return finish(state, nothing);
}

interface State {
  lines: Line[];
  wanted: WantedKey[];
  left: Left[];
  taken: Set<number>;
  changes: Change[];
}

/** A page that is no MDX is read as Markdown: its footer is the same in both. */
function readSomehow(contents: string, format: MarkdownFormat, mdx1Compat: Mdx1Compat): Page {
  const page = readPage({path: '', contents, format, mdx1Compat});
  return page.isReadable || format === 'md' ? page : readPage({path: '', contents, format: 'md'});
}

function takeLines(state: State, first: number, last: number, wanted: readonly WantedKey[]): void {
  state.changes.push({line: first, what: 'footer'});
  state.wanted.push(...wanted);
  for (let line = first; line <= last; line++) state.taken.add(line);
}

/** A section that says more than its terms: they go to the front matter, and the section stays. */
function stay(state: State, {first}: {first: number}, wanted: WantedKey, heading: string): void {
  const added = addToFrontMatter(state.lines, [wanted]);
  if (
    added !== null &&
    added.length + Math.abs(added.length - state.lines.length) > 0 &&
    joinLines(added) !== joinLines(state.lines)
  ) {
    state.changes.push({line: first, what: 'footer'});
    state.wanted.push(wanted);
  }
  state.left.push({
    line: first,
    reason: `The section ${quote(heading)} stays: it says more than which terms apply`,
    note: 'Delete it if the front matter is enough, or keep it for its text.',
  });
}

/** Where a typed line stands, without the line break behind it. */
function linesOf({place: {start, end}}: FooterLine) {
  return {
    start,
    end: end.column === 1 && end.line > start.line ? {line: end.line - 1, column: Infinity} : end,
  };
}

/** Signs between the parts of a footer, which go with them. */
const BETWEEN = /^[\s|•·,;>*+\\-]*$/u;

function takeTyped(typed: readonly FooterLine[], state: State, facts: PageFacts): void {
  const ranges = new Map<number, {from: number; to: number}[]>();
  const judged = typed.map(line => ({line, verdict: judgeLine(line, facts)}));
  for (const {line, verdict} of judged) {
    const {start, end} = linesOf(line);
    if ('reason' in verdict) {
      state.left.push({line: start.line, ...verdict});
      continue;
    }
    for (let at = start.line; at <= end.line; at++) {
      const range = {
        from: at === start.line ? start.column - 1 : 0,
        to: at === end.line ? end.column - 1 : Infinity,
      };
      ranges.set(at, [...(ranges.get(at) ?? []), range]);
    }
  }
  const isWhole = (at: number) => {
    const {text = ''} = state.lines[at - 1] ?? {};
    const rest = [...(ranges.get(at) ?? [])]
      .sort((a, b) => b.from - a.from)
      .reduce((kept, {from, to}) => kept.slice(0, from) + kept.slice(Math.min(to, kept.length)), text);
    return BETWEEN.test(rest);
  };
  for (const {line, verdict} of judged) {
    if ('reason' in verdict) continue;
    const {start, end} = linesOf(line);
    const own = Array.from({length: end.line - start.line + 1}, (_, index) => start.line + index);
    if (own.every(isWhole)) {
      takeLines(state, start.line, end.line, verdict.wanted);
    } else {
      state.left.push({
        line: start.line,
        reason: `The line \`**${line.label}**\` stays: other text stands beside it`,
        note: 'Give it a line of its own, or delete it.',
      });
    }
  }
}

function finish(state: State, nothing: Footer): Footer {
  const {taken, changes, left} = state;
  if (changes.length === 0) return {...nothing, left};
  const [first] = [...taken].sort((a, b) => a - b);
  const added = addToFrontMatter(state.lines, state.wanted);
  if (added === null) {
    const keys = [...new Set(state.wanted.map(({key}) => `\`${key}\``))].join(', ');
    const reason = `The typed footer stays: the front matter has other values in ${keys}`;
    return {
      ...nothing,
      left: [
        ...left,
        {line: changes[0]?.line ?? 1, reason, note: 'Make the two agree, and run the command again.'},
      ],
    };
  }
  const kept = first === undefined ? added : withoutTaken(added, taken);
  if (kept === null) {
    const reason = 'The typed footer stays: nothing would be left below the heading above it';
    return {
      ...nothing,
      left: [...left, {line: first ?? 1, reason, note: 'Delete the heading and the footer.'}],
    };
  }
  return {lines: kept, changes, left, taken};
}

/** Takes lines out, with the blank ones above them, and with a rule that then ends the page. */
function withoutTaken(lines: readonly Line[], taken: ReadonlySet<number>): Line[] | null {
  const isTaken = (line: Line) => !line.isNew && taken.has(line.at);
  const behind = lines.slice(lines.findLastIndex(isTaken) + 1);
  const isLast = behind.every(isBlankLine);
  const kept: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (!isTaken(line)) {
      const above = lines[index - 1];
      // One blank line is enough where something stood between two.
      if (above && isTaken(above) && isBlankLine(line) && isBlankLine(kept.at(-1))) continue;
      kept.push(line);
    }
  }
  if (isLast) {
    while (kept.length > 0 && (isBlankLine(kept.at(-1)) || isRule(kept.at(-1), kept.at(-2)))) kept.pop();
    const end = kept.at(-1);
    if (end && end.eol === '') kept[kept.length - 1] = {...end, eol: '\n'};
  }
  const above = kept.findLast(line => !isBlankLine(line));
  return isLast && above && /^#{1,6}[ \t]/u.test(above.text) ? null : kept;
}

function isRule(line: Line | undefined, above: Line | undefined): boolean {
  return (
    line !== undefined &&
    /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u.test(line.text.trim()) &&
    isBlankLine(above)
  );
}
