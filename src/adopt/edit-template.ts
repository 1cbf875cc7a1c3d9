import type {MarkdownFormat} from '../markdown/page.js';
import {changeText, type Change, type Proposal} from './proposal.js';

/** Lines that take the place of one, with the line itself where it stays. */
export interface LineEdit {
  /** From 1. */
  line: number;
  lines: string[];
}

/** A mark that stands alone on its line. */
const MARK =
  /^(?<before>[\s>]*(?:<!--|\{\/\*)\s*template:\s*)(?<settings>.*?)(?<after>\s*(?:-->|\*\/\})\s*)$/iu;

/** The edits that write proposals into a template, in the order of its lines. */
export function editsFor(
  source: string,
  proposals: readonly Pick<Proposal, 'line' | 'change'>[],
  format: MarkdownFormat,
): LineEdit[] {
  const lines = source.split('\n');
  const edits = new Map<number, LineEdit>();
  for (const line of new Set(proposals.map(each => each.line))) {
    const text = lines[line - 1];
    if (text === undefined) continue;
    const changes = proposals.filter(each => each.line === line).map(({change}) => change);
    const own = changes.reduce(
      (changed, change) => (change.kind === 'field' ? withOptional(changed, change) : changed),
      text,
    );
    const settings = [...new Set(changes.filter(({kind}) => kind === 'mark').map(changeText))].join('; ');
    const known = settings === '' ? null : MARK.exec(lines[line - 2] ?? '')?.groups;
    if (known) {
      const merged = `${known.before}${known.settings}; ${settings}${known.after}`;
      edits.set(line - 1, {line: line - 1, lines: [merged]});
    }
    const above = [
      ...changes.flatMap(change => (change.kind === 'key' ? [`# template: ${change.settings}`] : [])),
      ...(settings === '' || known ? [] : markAbove(text, lines[line - 2], settings, format)),
    ];
    if (above.length > 0 || own !== text) edits.set(line, {line, lines: [...above, own]});
  }
  return [...edits.values()].sort((a, b) => a.line - b.line);
}

/** A comment in front of a block has its indentation, and in MDX a line of its own. */
function markAbove(
  text: string,
  before: string | undefined,
  settings: string,
  format: MarkdownFormat,
): string[] {
  const indent = /^[\s>]*/u.exec(text)?.[0] ?? '';
  if (format === 'md') return [`${indent}<!-- template: ${settings} -->`];
  const isApart = before === undefined || /^[\s>]*$/u.test(before);
  return [...(isApart ? [] : [indent.trimEnd()]), `${indent}{/* template: ${settings} */}`, indent.trimEnd()];
}

function withOptional(text: string, {name}: Extract<Change, {kind: 'field'}>): string {
  const at = text.indexOf(name);
  if (at === -1) return text;
  const end = at + name.length;
  return `${text.slice(0, end)} (optional)${text.slice(end)}`;
}

/** A text with its edits, and which line of the text before each of its lines comes from. */
export function applyEdits(
  source: string,
  edits: readonly LineEdit[],
): {text: string; lineBefore: (line: number) => number} {
  const by = new Map(edits.map(edit => [edit.line, edit.lines]));
  const origins: number[] = [];
  const lines = source.split('\n').flatMap((text, index) => {
    const written = by.get(index + 1) ?? [text];
    written.forEach(() => origins.push(index + 1));
    return written;
  });
  return {text: lines.join('\n'), lineBefore: line => origins[line - 1] ?? line};
}
