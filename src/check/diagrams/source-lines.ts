// What mermaid takes out of a diagram before its parser sees it, in this order (mermaid 11, `src/preprocess.ts`,
// `src/diagram-api/comments.ts` and `regexes.ts`). The expressions differ from mermaid's so that they take linear time.
const FRONT_MATTER = /^([^\S\n]*)-{3}[^\S\n]*\n(?:[^]*?\n)??\1-{3}[^\S\n]*\n/;
const DIRECTIVE = /%%{\s*\w[^]*?(?:}%%|$)/g;
const COMMENT = /^\s*(?<comment>%%(?!{)[^\n]+\n?)?/gm;
const LEADING_SPACE = /^\s+/;

// What single diagram types take out on top (`flowParser.ts`, `sankeyUtils.ts`).
const FLOWCHART = /^(?:flowchart|graph|swimlane)/;
const SPACE_BEHIND_BRACE = /(?<=})\s*(?=\n)/g;
const SANKEY = /^sankey/;
const BLANK_LINES = /\n+(?=\n)/g;

// Stands for a line break that was taken out: space to the patterns, but no line break.
const GONE = '\f';

const LINE_BREAK = /\r\n?|\n/g;

/**
 * Tells the line of a diagram from a line number in mermaid's errors, which count what is left of the diagram after
 * front matter, directives and comments are gone.
 *
 * @param text The diagram as the page has it.
 * @param line What mermaid says, from 1.
 * @returns A line that holds something; the last of them where mermaid points behind the end.
 */
export function toSourceLine(text: string, line: number): number {
  let rest = takeOutAsides(text);
  const start = rest.trimStart();
  if (FLOWCHART.test(start)) rest = takeOut(rest, SPACE_BEHIND_BRACE);
  else if (SANKEY.test(start)) rest = takeOut(rest, BLANK_LINES);
  const gone = rest.split('\n').slice(0, line).join('').split(GONE).length - 1;
  const last = text.trimEnd().split(LINE_BREAK).length;
  return Math.min(Math.max(line + gone, 1), last);
}

/** How many characters mermaid counts against its limit. */
export function parsedLength(text: string): number {
  return takeOutAsides(text).replaceAll(GONE, '').length;
}

function takeOutAsides(text: string): string {
  const source = text.replace(LINE_BREAK, '\n').replaceAll(GONE, ' ');
  const code = takeOut(takeOut(source, FRONT_MATTER), DIRECTIVE);
  // Blank lines are matched on their own as well, so that each is looked at once.
  const uncommented = code.replace(COMMENT, (match, comment?: string) => (comment ? breaksOf(match) : match));
  return takeOut(uncommented, LEADING_SPACE);
}

function takeOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, breaksOf);
}

function breaksOf(match: string): string {
  return GONE.repeat(match.match(/[\n\f]/g)?.length ?? 0);
}
