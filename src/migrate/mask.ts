import {readTextLines} from '../markdown/mend/code-blocks.js';
import {createIndentedCode} from '../markdown/mend/indented-code.js';
import type {MarkdownFormat} from '../markdown/page.js';

/** The text of some lines, and the same with blanks where code and comments stand. Offsets are the same in both. */
export interface Masked {
  text: string;
  masked: string;
  /** Offset of each line. */
  starts: number[];
  /** Whether all of a line is code, a comment or front matter. */
  isOpaque: boolean[];
  /** From the `<` of each HTML comment to behind its `>`. */
  comments: {start: number; end: number}[];
}

/**
 * Blanks out what nothing is changed in: code of all kinds, comments, front matter.
 *
 * @param isInside The lines stand right below something that is no blank line: the first of them is not code.
 */
export function mask(lines: readonly string[], format: MarkdownFormat, isInside = false): Masked {
  const {kinds} = readTextLines(lines);
  // MDX has no code by indentation.
  const isIndentedCode = format === 'md' ? createIndentedCode() : () => false;
  if (isInside) isIndentedCode('<div>');
  const starts: number[] = [];
  let offset = 0;
  const isOpaque = lines.map((line, index) => {
    starts.push(offset);
    offset += line.length + 1;
    return kinds[index] !== 'text' || isIndentedCode(line);
  });
  const isBlanked = (index: number) => isOpaque[index] && kinds[index] !== 'comment';
  const kept = lines.map((line, index) => (isBlanked(index) ? blank(line) : line)).join('\n');
  const {text: bare, comments} = blankComments(blankCodeSpans(kept));
  const masked = bare.split('\n').map((line, index) => (isOpaque[index] ? blank(line) : line));
  return {text: lines.join('\n'), masked: masked.join('\n'), starts, isOpaque, comments};
}

/** Index of the line that an offset stands in. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Code spans: from a run of backticks to the next run of as many in the same paragraph. */
function blankCodeSpans(text: string): string {
  const runs = [...text.matchAll(/`+|\n[ \t]*\n/gu)].map(({0: run, index}) => ({run, index}));
  const next = new Map<string, number>();
  const partner: (number | undefined)[] = [];
  for (let at = runs.length - 1; at >= 0; at--) {
    const {run} = runs[at]!;
    if (run.startsWith('\n')) {
      next.clear();
      continue;
    }
    partner[at] = next.get(run);
    next.set(run, at);
  }
  let result = '';
  let from = 0;
  for (let at = 0; at < runs.length; at++) {
    const {run, index} = runs[at]!;
    const close = partner[at];
    if (close === undefined || (text[index - 1] === '\\' && text[index - 2] !== '\\')) continue;
    const end = runs[close]!.index + run.length;
    result += text.slice(from, index) + blank(text.slice(index, end));
    from = end;
    at = close;
  }
  return result + text.slice(from);
}

function blankComments(text: string): Pick<Masked, 'text' | 'comments'> {
  const comments: Masked['comments'] = [];
  let result = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const close = start === -1 ? -1 : text.indexOf('-->', start + 4);
    if (close === -1) return {text: result + text.slice(from), comments};
    const end = close + 3;
    comments.push({start, end});
    result += text.slice(from, start) + blank(text.slice(start, end));
    from = end;
  }
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, sign => ' '.repeat(sign.length));
}
