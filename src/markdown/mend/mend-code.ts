import {readTextLines, type CodeBlock} from './code-blocks.js';
import {closingEdit} from './closing-edit.js';
import type {Finding, Place} from '../finding.js';
import {safe} from '../fix.js';

/** A text whose code blocks all have an end, and those that had none. */
export interface MendedCode {
  /** No line is added or removed. */
  text: string;
  findings: Finding[];
}

/**
 * Closes each code block that is never closed before the next heading (`fence-unclosed`), and indents the lines of one
 * in a list that Markdown takes for the end of the list.
 */
export function mendCode(source: string, path: string): MendedCode {
  const lines = source.split('\n');
  const original = [...lines];
  const findings: Finding[] = [];
  for (const block of readTextLines(original).blocks) {
    const {outdented, column, fence, heading, closed} = block;
    const indent = ' '.repeat(column - 1);
    if (outdented !== null) {
      findings.push(endsList(block, outdented, original, path));
      for (let line = outdented; line <= block.end; line++)
        lines[line - 1] = indent + (original[line - 1] ?? '').trimStart();
    }
    if (closed) continue;
    findings.push(unclosed(block, original, path));
    // The line above such a heading is blank.
    if (heading !== null) lines[heading - 2] = indent + fence;
  }
  return {text: lines.join('\n'), findings};
}

function placeOf({line, column}: CodeBlock, lines: readonly string[]): Place {
  return {start: {line, column}, end: {line, column: (lines[line - 1] ?? '').trimEnd().length + 1}};
}

function unclosed(block: CodeBlock, lines: readonly string[], path: string): Finding {
  const {fence, heading, line, column, end} = block;
  const indent = (lines[line - 1] ?? '').slice(0, column - 1).replace(/[^>\s]/gu, ' ');
  const next = heading === null ? '' : ` before \`${lines[heading - 1]?.trim()}\` in line ${heading}`;
  return {
    ruleId: 'fence-unclosed',
    path,
    place: placeOf(block, lines),
    reason: `Expected a line ${fence} that closes the code block${next}, found none`,
    note: `Add a line ${fence} where the code ends.`,
    expected: [fence],
    actual: [],
    ...(isSure(block, lines) && {fix: safe(closingEdit(indent + fence, line, end + 1, lines))}),
  };
}

/** In a list, text that is indented less may be the code: then its end is not where the list ends. */
function isSure({heading, isOpenEnded, end}: CodeBlock, lines: readonly string[]): boolean {
  return heading !== null || isOpenEnded || /^[\s>]*:{3,}/u.test(lines[end] ?? '');
}

function endsList(block: CodeBlock, outdented: number, lines: readonly string[], path: string): Finding {
  const {fence, column} = block;
  return {
    ruleId: 'fence-unclosed',
    path,
    place: placeOf(block, lines),
    reason: `Expected a line ${fence} that closes the code block in its list, found line ${outdented} indented less than the list, which ends both`,
    note: `Indent each line of the code, and the line ${fence} below it, by ${column - 1} spaces.`,
    expected: [fence],
    actual: [],
  };
}
