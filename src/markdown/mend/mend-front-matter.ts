import type {Finding} from '../finding.js';
import {insert, safe} from '../fix.js';
import {frontMatterEnd, isFrontMatterFence} from '../yaml/front-matter-end.js';
import {parseYaml} from '../yaml/yaml-syntax.js';

/** A text whose front matter has an end, and what is wrong where it had none. */
export interface MendedFrontMatter {
  /** No line is added or removed. */
  text: string;
  findings: Finding[];
  /** False when there was no blank line to close it in: then nobody knows what belongs to it. */
  complete: boolean;
}

/**
 * Closes a front matter that lacks its second `---` below its last key. gray-matter, which Docusaurus reads it with,
 * takes it up to the next line `---`, or to the end of the page.
 */
export function mendFrontMatter(source: string, path: string): MendedFrontMatter {
  const lines = source.split('\n');
  const last = lastKeyLine(lines);
  if (last === null || isClosed(lines, last)) return {text: source, findings: [], complete: true};
  const blank = last + 1;
  const complete = blank >= lines.length || lines[blank]?.trim() === '';
  if (complete) lines[blank] = '---';
  return {
    text: complete ? lines.join('\n') : source,
    findings: [unclosed(path, last + 1, lines[last] ?? '')],
    complete,
  };
}

/** Index of the last line of keys below a `---` in the first line. */
function lastKeyLine(lines: readonly string[]): number | null {
  if (!isFrontMatterFence(lines[0]) || !/^[\w-]+:/u.test(lines[1] ?? '')) return null;
  let last = 1;
  for (let index = 2; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const isBelowBlank = lines[index - 1]?.trim() === '';
    // Below a blank line, `- …` may be a list of the page, and `Note: …` its text.
    if (
      isBelowBlank
        ? /^[a-z][\w-]*:(?:\s|$)/u.test(line)
        : /^(?:[\w-]+:(?:\s|$)|\s+\S|-\s|#[^#\s])/u.test(line)
    )
      last = index;
    else if (line.trim() !== '') break;
  }
  return last;
}

/** A line `---` further down is its end, unless what stands above it is no YAML from the last key on. */
function isClosed(lines: readonly string[], last: number): boolean {
  const end = frontMatterEnd(lines, last);
  if (end === null) return false;
  const below = lines.slice(last + 1, end);
  if (!below.some(line => /^#{1,6}\s/u.test(line))) return true;
  const keys = parseYaml(lines.slice(1, last + 1).join('\n'));
  const all = parseYaml(lines.slice(1, end).join('\n'));
  return keys.isGuesswork || !all.isGuesswork;
}

function unclosed(path: string, line: number, text: string): Finding {
  return {
    ruleId: 'front-matter',
    path,
    place: {start: {line: 1, column: 1}, end: {line: 1, column: 4}},
    reason: 'Expected a line `---` that closes the front matter, found none',
    note: 'Write it below the last key.',
    expected: ['---'],
    actual: [],
    fix: safe(insert({line, column: text.length + 1}, '\n---')),
  };
}
