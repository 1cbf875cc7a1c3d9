import type {MdxError} from '../../markdown/mend/mdx-failure.js';
import {describeMdxError} from '../../markdown/mend/mdx-faults.js';
import {openingBrace} from '../../markdown/mend/braces.js';
import type {Mdx1Compat} from '../../markdown/page.js';
import {isBlankLine, type Line} from '../line.js';
import {lineAt, mask, type Masked} from '../mask.js';
import type {Change, Left} from '../outcome.js';
import type {Parsed, Parser} from '../parse-once.js';
import {breakTags} from './break-tags.js';
import {applyEdits, type Edit} from './edit.js';
import {bracesBetween, escapeBraces} from './escape-braces.js';
import {escapeTags} from './escape-tags.js';
import {mendRuntime} from './runtime-faults.js';

/** Each takes a parse of the page. */
const MOST_ATTEMPTS = 40;

/** The lines as MDX accepts them, and what somebody has to mend by hand. */
export function mendMdx(
  lines: readonly Line[],
  compat: Pick<Mdx1Compat, 'comments'>,
  parser: Parser,
): {lines: readonly Line[]; changes: Change[]; left: Left[]} {
  if (lines.every(isBlankLine)) return {lines, changes: [], left: []};
  const state: State = {lines: [...lines], compat, parser, changed: new Set()};
  let read = parse(state);
  if (!read.tree) {
    change(state, textEdits(state));
    read = parse(state);
  }
  for (let attempt = 0; !read.tree && attempt < MOST_ATTEMPTS; attempt++) {
    const edits = editsFor(read.error, maskedOf(state));
    if (edits.length === 0) break;
    change(state, edits);
    read = parse(state);
  }
  if (!read.tree) return {...outcomeOf(state), left: [leftOf(read.error, state)]};
  const before = {...state, changed: new Set(state.changed)};
  change(state, mendRuntime(read.tree, maskedOf(state)));
  return {...outcomeOf(parse(state).tree ? state : before), left: []};
}

interface State {
  lines: Line[];
  compat: Pick<Mdx1Compat, 'comments'>;
  parser: Parser;
  /** Lines of the old file. */
  changed: Set<number>;
}

function parse({lines, parser}: State): Parsed {
  return parser(lines.map(({text}) => text).join('\n'));
}

function maskedOf({lines}: State): Masked {
  return mask(
    lines.map(({text}) => text),
    'mdx',
  );
}

function change(state: State, edits: readonly Edit[]): void {
  const {starts} = maskedOf(state);
  for (const {start} of edits) state.changed.add(state.lines[lineAt(starts, start)]?.at ?? 0);
  state.lines = applyEdits(state.lines, {starts}, edits);
}

/** What plain Markdown allows and MDX does not. */
function textEdits(state: State): Edit[] {
  const masked = maskedOf(state);
  const comments = state.compat.comments ? [] : commentEdits(masked);
  return [...escapeTags(masked), ...escapeBraces(masked), ...comments];
}

/** Comments of HTML as those of MDX. */
function commentEdits({text, comments}: Masked): Edit[] {
  return comments.flatMap(({start, end}) =>
    text.slice(start, end).includes('*/')
      ? []
      : [
          {start, end: start + 4, text: '{/*'},
          {start: end - 3, end, text: '*/}'},
        ],
  );
}

/** What one error of the parser asks for. */
function editsFor(error: Partial<MdxError>, masked: Masked): Edit[] {
  const {place, line, column, source = ''} = error;
  const at =
    place && 'start' in place
      ? place.start
      : {line: line ?? place?.line ?? 1, column: column ?? place?.column ?? 1};
  const offset = (masked.starts[at.line - 1] ?? 0) + at.column - 1;
  if (source === 'micromark-extension-mdx-expression') {
    const start = openingBrace(masked.masked, offset);
    return start === null ? [] : bracesBetween(masked.masked, start, Math.max(start, offset));
  }
  if (source === 'micromark-extension-mdx-jsx') {
    const start = masked.masked.lastIndexOf('<', offset);
    return start === -1 || masked.masked.slice(start, offset).includes('\n\n')
      ? []
      : [{start, end: start + 1, text: '&lt;'}];
  }
  return breakTags(error, masked);
}

function leftOf(error: Partial<MdxError>, state: State): Left {
  const {reason, note, place} = describeMdxError(error, state.lines.map(({text}) => text).join('\n'));
  return {line: state.lines[place.start.line - 1]?.at ?? 1, reason, note};
}

function outcomeOf({lines, changed}: State) {
  return {lines, changes: [...changed].map((line): Change => ({line, what: 'MDX'}))};
}
