import type {Point} from '../../src/markdown/finding.js';
import {mendFences} from '../../src/markdown/mend/fences.js';
import {mendFrontMatter} from '../../src/markdown/mend/mend-front-matter.js';
import type {MarkdownFormat} from '../../src/markdown/page.js';
import {checkCase, type CheckedCase, type LibraryCase} from './library-case.js';

/** What editors and terminals show as the end of a line. */
export const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;

/** What is wrong with how a library was checked, whatever its files hold. Empty where all is well. */
export async function faultsOf(library: LibraryCase): Promise<string[]> {
  const checked = await checkCase(library);
  const isSame = !isCheckedAgain(library) || isEqual(checked, await checkCase(library));
  return [
    ...(isSame ? [] : ['another report each time']),
    ...faultsOfMessages(checked),
    ...lostTexts(checked),
    ...library.pages.flatMap(text => lostByMending(text, library.format)),
  ];
}

/** One case in eight: each of them costs twice as much. */
function isCheckedAgain(library: LibraryCase): boolean {
  return JSON.stringify(library).length % 8 === 0;
}

function isEqual(first: CheckedCase, second: CheckedCase): boolean {
  return JSON.stringify(first.report) === JSON.stringify(second.report);
}

/** What a file is once it is decoded: without a byte order mark and carriage returns. */
function decoded(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

function faultsOfMessages({report, files}: CheckedCase): string[] {
  const faults: string[] = [];
  const lines = new Map([...files].map(([path, text]) => [path, decoded(text).split('\n')]));
  const size = [...files.values()].reduce((sum, text) => sum + text.length + 10, 0);
  const all = report.pages.flatMap(({path, messages}) => messages.map(message => ({path, message})));
  // A line of the template may be asked for by each page, and each character be wrong.
  if (all.length > 2 * size) faults.push(`${all.length} messages on ${size} characters`);
  for (const {path, message} of all) {
    const {ruleId, reason, note = '', place, origin} = message;
    const where = `${path}:${place.start.line}:${place.start.column} ${ruleId}: ${reason}`;
    const own = lines.get(path);
    if (own === undefined && path !== 'the options') faults.push(`in no file: ${where}`);
    for (const point of [place.start, place.end]) {
      if (!isIn(point, own ?? ['']))
        faults.push(`outside its file at ${point.line}:${point.column}: ${where}`);
    }
    if (compare(place.start, place.end) > 0) faults.push(`ends before it starts: ${where}`);
    if (LINE_BREAK.test(reason) || LINE_BREAK.test(note)) faults.push(`not on one line: ${where}`);
    if (origin && !isIn({line: origin.line, column: 1}, lines.get(origin.path) ?? []))
      faults.push(`origin ${origin.path}:${origin.line} in no file: ${where}`);
  }
  return faults;
}

function isIn({line, column}: Point, lines: readonly string[]): boolean {
  const text = lines[line - 1];
  return text !== undefined && column >= 1 && column <= text.length + 1;
}

function compare(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}

/** What is read as the source of a page is its file. */
function lostTexts({files, sources}: CheckedCase): string[] {
  return [...sources].flatMap(([path, source]) =>
    source === decoded(files.get(path) ?? '') ? [] : [`the source of ${path} is not its file`],
  );
}

/** Words that mending takes out of a line which no message names. */
function lostByMending(text: string, format: MarkdownFormat): string[] {
  const before = decoded(text);
  const closed = mendFrontMatter(before, 'page');
  const mended = mendFences(closed.text, 'page', {admonitions: true}, format);
  const after = mended.text.split('\n');
  const named = new Set(
    [...closed.findings, ...mended.findings].flatMap(({place, reason}) => [
      place.start.line,
      ...[...reason.matchAll(/\bline (\d+)/gu)].map(([, line]) => Number(line)),
    ]),
  );
  return before
    .split('\n')
    .flatMap((line, index) =>
      wordsOf(line) === wordsOf(after[index] ?? '') || named.has(index + 1)
        ? []
        : [`line ${index + 1} was ${JSON.stringify(line)} and is ${JSON.stringify(after[index])}`],
    );
}

function wordsOf(line: string): string {
  return line.replace(/[^\p{L}\p{N}]/gu, '');
}
