import {closingBrace} from '../../markdown/mend/braces.js';
import {parseMarkdown} from '../../markdown/parse.js';
import {readTags} from '../html/tag.js';
import {lineAt, type Masked} from '../mask.js';
import type {Edit} from './edit.js';

/** Attributes of a heading as other systems write them: `{ #id }`, `{: #id }`. */
const HEADING_ID = /^(#{1,6}[ \t].*?)\{:?[ \t]*#([\w.:-]+)[ \t]*\}[ \t]*$/u;

/** Braces around what is no JavaScript. */
export function escapeBraces({masked, text, starts}: Masked): Edit[] {
  const edits: Edit[] = [];
  const isSpared = sparedTest(masked, starts);
  let from = 0;
  for (const {index: start} of masked.matchAll(/\{/gu)) {
    if (start < from || masked[start - 1] === '\\' || isSpared(start)) continue;
    const index = lineAt(starts, start);
    const line = text.slice(starts[index], (starts[index + 1] ?? text.length + 1) - 1);
    const heading = HEADING_ID.exec(line);
    if (heading && start === (starts[index] ?? 0) + (heading[1] ?? '').length) {
      const end = start + line.trimEnd().length - (heading[1] ?? '').length;
      if (text.slice(start, end) !== `{#${heading[2]}}`) edits.push({start, end, text: `{#${heading[2]}}`});
      from = end;
      continue;
    }
    const close = closingBrace(masked, start);
    if (close !== null && isExpression(text.slice(start, close + 1))) {
      from = close + 1;
      continue;
    }
    const end = close ?? start;
    edits.push(...bracesBetween(masked, start, end));
    from = end + 1;
  }
  return edits;
}

/** All opening braces in a part of the text, escaped. */
export function bracesBetween(masked: string, start: number, end: number): Edit[] {
  return [...masked.slice(start, end + 1).matchAll(/\{/gu)].map(({index}) => ({
    start: start + index,
    end: start + index + 1,
    text: '\\{',
  }));
}

function isExpression(text: string): boolean {
  try {
    parseMarkdown(`a ${text}`, 'mdx');
    return true;
  } catch {
    return false;
  }
}

/** Braces that are none of text: in tags, in modules, in the attributes of a directive. */
function sparedTest(masked: string, starts: readonly number[]): (offset: number) => boolean {
  const ranges = readTags(masked).map(({start, end}) => ({start, end}));
  for (const {0: found, index} of masked.matchAll(/(?<=^|\n)(?:import|export)[ \t{*][^\n]*(?:\n[^\n]+)*/gu))
    ranges.push({start: index, end: index + found.length});
  for (const {0: found, index} of masked.matchAll(/(?<=^|\n)[ \t>]*:{2,}[A-Za-z][^\n]*/gu))
    ranges.push({start: index, end: index + found.length});
  ranges.sort((a, b) => a.start - b.start);
  let at = 0;
  return offset => {
    while (ranges[at] && (ranges[at]?.end ?? 0) <= offset) at++;
    return (ranges[at]?.start ?? Infinity) <= offset && starts.length > 0;
  };
}
