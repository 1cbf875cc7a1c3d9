import type {MarkdownFormat} from './page.js';
import type {Place} from './finding.js';
import {readTextLines} from './mend/code-blocks.js';

/** What the parser would take minutes for: its time grows with the square of how many there are. */
export interface HardPart {
  place: Place;
  /** ``at most 5000 `[`, …`` */
  expected: string;
  note: string;
}

/** Shorter texts are parsed in no time, whatever they hold. In characters. */
const SHORT = 8000;

/** In one paragraph; of a table and a list, each cell and item is one. */
const MOST_MARKS = 5000;

/** Lines below a quotation that go on with it, without a `>` and without a blank line. */
const MOST_LAZY_LINES = 3000;

const MOST_UNDERLINES = 3000;

/** Braces, and blank lines in an `import` or `export`, each times the characters up to it. */
const MOST_CODE = 10_000_000;

const MOST_CELLS = 150_000;

const MARKS = /[[\]<*_~{]|:(?=[a-z])/gu;
/** What goes on behind a blank line. */
const CODE = /^(?:(?:import|export)\s|\{)/u;
const STANDS_ALONE = /^[ \t]*(?:[|#]|(?:[-*+]|\d{1,9}[.)])[ \t])/u;

/** Finds what the parser had better not be given, and nobody writes. `null` where there is nothing of the kind. */
export function findHardPart(text: string, format: MarkdownFormat): HardPart | null {
  if (text.length < SHORT) return null;
  const lines = text.split('\n');
  return findInText(lines) ?? (format === 'mdx' ? findLongCode(lines) : null);
}

function findInText(lines: readonly string[]): HardPart | null {
  let start = 0;
  let marks = 0;
  let lazy = 0;
  let underlines = 0;
  let cells = 0;
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    const above = lines[index - 1] ?? '';
    if (isBlank || STANDS_ALONE.test(line)) [start, marks, lazy] = [index, 0, isBlank ? 0 : lazy];
    marks += line.match(MARKS)?.length ?? 0;
    if (!isBlank && above.startsWith('>') && !line.startsWith('>')) lazy++;
    if (/^ {0,3}(?:=+|-+)[ \t]*$/u.test(line) && above.trim() !== '') underlines++;
    if (line.startsWith('|')) cells += line.match(/\|/gu)?.length ?? 0;
    if (cells > MOST_CELLS) {
      return hard(
        index,
        `at most ${MOST_CELLS} cells of tables`,
        'Keep data in a file of its own, or split the page.',
      );
    }
    if (marks > MOST_MARKS)
      return hard(start, `at most ${MOST_MARKS} brackets and marks in one paragraph`, 'Split the paragraph.');
    if (lazy > MOST_LAZY_LINES) {
      const what = `at most ${MOST_LAZY_LINES} lines without a \`>\` in one quotation`;
      return hard(index, what, 'Begin each line of a quotation with `>`, or put a blank line behind it.');
    }
    if (underlines > MOST_UNDERLINES) {
      return hard(
        index,
        `at most ${MOST_UNDERLINES} underlined headings`,
        'Write them with `#`, or split the page.',
      );
    }
  }
  return null;
}

/**
 * The parser reads an `import` or `export` anew at each blank line, and an expression at each `}`, until what stands
 * above it is whole.
 */
function findLongCode(lines: readonly string[]): HardPart | null {
  const {kinds} = readTextLines(lines);
  let start = 0;
  let [depth, size, work] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    const isOver = isBlank && (depth <= 0 || !CODE.test(lines[start] ?? ''));
    if (isOver || kinds[index] !== 'text' || STANDS_ALONE.test(line)) {
      start = index + (isBlank ? 1 : 0);
      [depth, size, work] = [0, 0, 0];
    }
    const closing = line.match(/\}/gu)?.length ?? 0;
    depth += (line.match(/\{/gu)?.length ?? 0) - closing;
    depth += (line.match(/[[(]/gu)?.length ?? 0) - (line.match(/[\])]/gu)?.length ?? 0);
    size += line.length + 1;
    work += size * (closing + (isBlank ? 1 : 0));
    if (work > MOST_CODE) {
      const expected = 'an expression, `import` or `export` with fewer braces or blank lines';
      return hard(start, expected, 'Close its brackets, or put the code into a file of its own.');
    }
  }
  return null;
}

function hard(index: number, expected: string, note: string): HardPart {
  const point = {line: index + 1, column: 1};
  return {place: {start: point, end: point}, expected, note};
}
