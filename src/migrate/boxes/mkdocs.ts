import {quote} from '../../markdown/quote.js';
import {createIndentedCode} from '../../markdown/mend/indented-code.js';
import {wrap} from '../fence.js';
import {columnsOf, dedent, indentOf, isBlankLine, newLine, type Line, type MadeBox} from '../line.js';
import {targetOfType} from '../targets.js';
import type {Level, Taken, Walk} from './level.js';

const MARKER = /^(?<indent>[ \t]*)(?:!!!|\?\?\?\+?)[ \t]*(?<rest>[A-Za-z][^\n]*)$/u;

/** Columns by which a body is indented. */
export const BODY = 4;

/** Words that say where an admonition floats, which Docusaurus has no place for. */
const LAYOUT = /^(?:inline|end)$/u;

/** `!!! note "Title"` and `??? note "Title"` with an indented body, as MkDocs and Python-Markdown have them. */
export function convertMkdocs({lines}: Level, index: number, walk: Walk): Taken | null {
  const line = lines[index]!;
  const {indent = '', rest} = MARKER.exec(line.text)?.groups ?? {};
  if (rest === undefined || walk.skip.has(line.at)) return null;
  const {words, title} = readHead(rest);
  const [type = '', ...others] = words;
  const end = endOfBody(lines, index, columnsOf(indent) + BODY);
  const hasBody = end > index + 1;
  const target = targetOfType(type, walk.names);
  if (!target || !hasBody) {
    // Three exclamation marks may be just that.
    if (hasBody || (title !== null && target)) walk.left.push(leftBecause(line, type, hasBody));
    return null;
  }
  const body = lines
    .slice(index + 1, end)
    .map((each): Line => ({...each, text: dedent(each.text, indent, BODY)}));
  const isTitled = title !== null && title.trim() !== '';
  // Somebody who forgot the quotation marks.
  const [bare] = title === null ? others : [];
  const isBare = bare !== undefined && !LAYOUT.test(bare) && /^\p{Lu}/u.test(bare);
  const label = isTitled ? title : isBare ? others.join(' ') : title === null ? target.title : null;
  const classes = isBare ? [] : others.filter(word => !LAYOUT.test(word));
  const made: MadeBox = {name: target.name, at: line.at, from: 'admonition'};
  walk.made.push(made);
  const inner = walk.inner(body);
  const inside = walk.format === 'mdx' ? fenceIndented(inner, indent) : inner;
  const last = lines[end - 1] ?? line;
  return {lines: wrap({name: target.name, label, id: null, classes}, inside, made, line, last, indent), end};
}

function readHead(rest: string): {words: string[]; title: string | null} {
  const start = rest.indexOf('"');
  const end = rest.trimEnd().lastIndexOf('"');
  const isTitle = start !== -1 && end > start && end === rest.trimEnd().length - 1;
  const head = isTitle ? rest.slice(0, start) : rest;
  return {
    words: head.trim().split(/\s+/u),
    title: isTitle ? rest.slice(start + 1, end).replace(/\\"/gu, '"') : null,
  };
}

/** Index behind the last line that is indented so far; blank lines at the end do not belong to it. */
export function endOfBody(lines: readonly Line[], index: number, columns: number): number {
  let end = index + 1;
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBlankLine(line)) continue;
    if (columnsOf(indentOf(line.text)) < columns) break;
    end = at + 1;
  }
  return end;
}

function leftBecause({at, text}: Line, type: string, hasBody: boolean) {
  return hasBody
    ? {
        line: at,
        reason: `Expected a kind of box or admonition, found ${quote(type)}, which is neither`,
        note: `Say what it becomes with \`--map ${type}=note\`, or with the name of one of your boxes.`,
      }
    : {
        line: at,
        reason: `Expected text indented by four spaces below ${quote(text)}, found none`,
        note: 'Indent what belongs to the admonition by four spaces, or delete the line.',
      };
}

/** MDX knows no code by indentation: it gets fences. */
function fenceIndented(body: readonly Line[], base: string): Line[] {
  const isCode = createIndentedCode();
  const result: Line[] = [];
  let block: Line[] = [];
  let fence: string | null = null;
  const flush = () => {
    const blanks = block.length - 1 - block.findLastIndex(line => !isBlankLine(line));
    const code = block.slice(0, block.length - blanks);
    const [first] = code;
    const last = code.at(-1);
    if (first && last) {
      const inside = code.map((line): Line => ({...line, text: dedent(line.text, base, BODY)}));
      const longest = Math.max(2, ...inside.map(({text}) => /`{3,}/u.exec(text)?.[0].length ?? 0));
      const ticks = base + '`'.repeat(longest + 1);
      const close = newLine(ticks, last, {isDone: undefined});
      result.push(newLine(ticks, first, {isDone: undefined}));
      result.push(...inside.map(line => (line.eol === '' ? {...line, eol: close.eol} : line)));
      result.push({...close, eol: last.eol});
    }
    result.push(...block.slice(block.length - blanks));
    block = [];
  };
  for (const line of body) {
    const own = dedent(line.text, '', columnsOf(base));
    const mark = /^\s*(`{3,}|~{3,})/u.exec(own)?.[1] ?? null;
    const isInFence: boolean = fence !== null || line.isDone === true;
    if (line.isDone) isCode('');
    else if (fence === null && mark !== null) fence = mark;
    else if (fence !== null && mark?.startsWith(fence)) fence = null;
    const isIndented = !isInFence && mark === null && isCode(own);
    if (isIndented || (block.length > 0 && isBlankLine(line))) {
      block.push(line);
    } else {
      flush();
      result.push(line);
    }
  }
  flush();
  return result;
}
