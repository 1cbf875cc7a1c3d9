import type {VFileMessage} from 'vfile-message';
import {closingBrace, openingBrace} from './braces.js';
import type {Finding, Point} from '../finding.js';
import {isHtmlTag} from '../html-element.js';

/** What MDX stumbled over, in the words of somebody who writes a page. */
export interface MdxFault extends Required<Pick<Finding, 'reason' | 'note' | 'actual'>> {
  start: Point;
  end: Point;
}

/** Where the parser gave up, in the text that it was given. */
interface Failure {
  text: string;
  message: string;
  offset: number;
}

interface Words {
  reason: string;
  note: string;
  /** Offset at which it stands, and what stands there. */
  start: number;
  found: string;
}

const TEXT = 'a brace that is meant as such is written `\\{`';
const OWN_TEXT = `Replace it with your own text; ${TEXT}.`;
const PLAIN =
  'Write `\\{` and `&lt;` for braces and angle brackets that are text, or put them into code; or set `mdx: {format: md}` in the front matter of a page that holds plain Markdown.';

/** Each looks at one kind of mistake; the first that knows it has the word. */
const READERS: readonly ((failure: Failure) => Words | null)[] = [
  readBraces,
  readModule,
  readComment,
  readLink,
  readOpenTag,
  readClosingTag,
  readAngle,
];

/** Says what stands at the place where MDX does not parse. The parser's own words are the last resort. */
export function describeMdxError(error: Partial<VFileMessage>, text: string): MdxFault {
  const lines = text.split('\n');
  const {place, line = 1, column = 1} = error;
  const at = place && 'start' in place ? place.start : {line: line ?? 1, column: column ?? 1};
  const message = (error.reason ?? String(error)).replace(/\s+/gu, ' ');
  const failure = {text, message, offset: offsetOf(lines, at)};
  for (const read of READERS) {
    const words = read(failure);
    if (words === null) continue;
    const start = pointAt(text, words.start);
    const end = pointAt(text, words.start + Math.max(1, words.found.length));
    return {reason: words.reason, note: words.note, actual: [words.found], start, end};
  }
  const reason = message.replace(/ with acorn| \(note: .*\)|[.]\s*$/gu, '').trim();
  const start = {line: at.line, column: at.column};
  const end = {line: at.line, column: at.column + 1};
  return {reason: `This is not valid MDX: ${reason}`, note: PLAIN, actual: [], start, end};
}

function readBraces({text, message, offset}: Failure): Words | null {
  if (!/\bexpression\b/u.test(message) || !/acorn|end of file|lazy line/u.test(message)) return null;
  const start = openingBrace(text, offset);
  if (start === null) return null;
  const end = closingBrace(text, start);
  if (end === null) {
    const found = lineFrom(text, start);
    const reason = `Expected a \`}\` that closes ${quote(found)}, found none: MDX reads what stands in braces as code`;
    return {reason, note: `Close it; ${TEXT}.`, start, found};
  }
  const found = text.slice(start, end + 1);
  const isWords = /^\{+\s*\p{L}[\p{L}\p{N}\s'’/|,.-]*\}+$/u.test(found);
  const looks = isWords ? ', which looks like a slot of the template' : '';
  const reason = `Expected text, found ${quote(found)}${looks}: MDX reads what stands in braces as code, and this is none`;
  return {reason, note: isWords ? OWN_TEXT : `Put it into code if it is code; ${TEXT}.`, start, found};
}

function readModule({text, message, offset}: Failure): Words | null {
  if (!/import\/exports/u.test(message)) return null;
  const start = [...text.slice(0, offset).matchAll(/^(?:import|export)\b/gmu)].at(-1)?.index;
  if (start === undefined) return null;
  const found = lineFrom(text, start);
  return {
    reason: `Expected text, found ${quote(found)}: MDX reads a line that begins with \`${found.slice(0, 6)}\` as code, and this is none`,
    note: 'Begin the line with another word, or mend the code.',
    start,
    found,
  };
}

function readComment({text, offset}: Failure): Words | null {
  const start = offset - 1;
  if (!text.startsWith('<!', start)) return null;
  const isComment = text.startsWith('<!--', start);
  const end = isComment ? text.indexOf('-->', start) : -1;
  const found = end === -1 ? lineFrom(text, start) : text.slice(start, end + 3);
  return {
    reason: isComment
      ? `Expected a comment of MDX, found ${end === -1 ? 'the HTML comment' : 'one of HTML,'} ${quote(found)}${end === -1 ? ', which is never closed' : ''}`
      : `Expected text or a tag, found ${quote(found)}, which MDX does not know`,
    note: isComment
      ? 'In MDX, comments are written `{/* … */}`.'
      : 'Delete it; a `<` that is meant as such is written `&lt;`.',
    start,
    found,
  };
}

function readLink({text, message, offset}: Failure): Words | null {
  if (!message.includes('to create a link in MDX')) return null;
  const start = text.lastIndexOf('<', offset);
  const target = /^<([^\s<>]+)>/u.exec(text.slice(start))?.[1];
  if (start === -1 || target === undefined) return null;
  const url = /^[^@:/]+@/u.test(target) ? `mailto:${target}` : target;
  return {
    reason: `Expected text or a tag, found ${quote(`<${target}>`)}: MDX takes it for a tag`,
    note: `Write the link as \`[${target}](${url})\`.`,
    start,
    found: `<${target}>`,
  };
}

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

function readOpenTag({text, message}: Failure): Words | null {
  const opened = /^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)-/u.exec(message);
  if (!opened) return null;
  const [, name = '', line, column] = opened;
  const start = offsetOf(text.split('\n'), {line: Number(line), column: Number(column)});
  const found = /^<[^<>]*>/u.exec(text.slice(start))?.[0] ?? lineFrom(text, start);
  const isSlot = !isHtmlTag(name) && !found.includes('=');
  const close = VOID.test(name)
    ? `Write \`${found.slice(0, -1).trimEnd()} />\``
    : `Close it with \`</${name}>\` in the same paragraph, or on a line of its own if it stands on one`;
  return {
    reason: isSlot
      ? `Expected text, found ${quote(found)}, which looks like a slot of the template: MDX takes it for a tag that is not closed`
      : `Expected a tag that is closed, found ${quote(found)}, which is not`,
    note: isSlot
      ? `Replace it with your own text; a \`<\` that is meant as such is written \`&lt;\`, and a component is closed with \`</${name}>\`.`
      : `${close}; a \`<\` that is meant as such is written \`&lt;\`.`,
    start,
    found,
  };
}

function readClosingTag({text, message, offset}: Failure): Words | null {
  const {
    found: name,
    open,
    line,
  } = /^Unexpected closing tag `(?<found>[^`]*)`, expected corresponding closing tag for `(?<open>[^`]*)` \((?<line>\d+):/u.exec(
    message,
  )?.groups ?? {};
  if (name !== undefined && open !== undefined)
    return {
      reason: `Expected \`${open.replace('<', '</')}\`, which closes \`${open}\` in line ${line}, found \`${name}\``,
      note: 'Close the tags innermost first.',
      start: offset,
      found: name,
    };
  const late = /^Expected the closing tag `([^`]*)` either/u.exec(message)?.[1];
  if (late !== undefined)
    return {
      reason: `Expected \`${late}\` in the same paragraph as its opening tag, found it in another`,
      note: 'Write both tags on lines of their own, or both in one paragraph.',
      start: offset,
      found: late,
    };
  const start = text.lastIndexOf('</', offset);
  if (!message.startsWith('Unexpected closing slash') || start === -1) return null;
  const found = /^<\/[^<>]*>/u.exec(text.slice(start))?.[0] ?? lineFrom(text, start);
  const reason = `Expected an opening tag before ${quote(found)}, found none`;
  return {reason, note: 'Delete it, or add the tag that it closes.', start, found};
}

function readAngle({text, message, offset}: Failure): Words | null {
  if (!/^Unexpected (?:character|lazy line|end of file)/u.test(message)) return null;
  const start = text.lastIndexOf('<', offset);
  if (start === -1 || text.slice(start, offset).includes('\n\n')) return null;
  const found = lineFrom(text, start);
  const isValue = message.includes('before attribute value');
  return {
    reason: isValue
      ? `Expected quotation marks around the value of an attribute, found ${quote(found)}`
      : `Expected text or a tag, found ${quote(found)}: MDX takes the \`<\` for the beginning of a tag`,
    note: isValue
      ? 'Write `name="value"`.'
      : 'A `<` that is meant as such is written `&lt;`, or stands in code.',
    start,
    found,
  };
}

function lineFrom(text: string, start: number): string {
  return (/^.*/u.exec(text.slice(start, start + 200))?.[0] ?? '').trimEnd();
}

function quote(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').replace(/`/gu, "'").trim();
  return `\`${flat.length > 60 ? `${flat.slice(0, 59)}…` : flat}\``;
}

function offsetOf(lines: readonly string[], {line, column}: Point): number {
  return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split('\n');
  return {line: before.length, column: (before.at(-1) ?? '').length + 1};
}
