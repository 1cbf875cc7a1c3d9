import {isHtmlTag} from '../html/html-element.js';
import {quote} from '../quote.js';
import {lineFrom, type MdxFailure, type MdxWords} from './mdx-failure.js';

/** A comment of HTML, or another declaration. */
export function readComment({text, offset}: MdxFailure): MdxWords | null {
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

/** Nobody types a longer one. */
const LONGEST_LINK = 2000;

/** `<https://…>` and `<name@…>`, which are links in Markdown. */
const AUTOLINK = /^<((?<address>[\w.+-]+@[\w.-]+)|[a-z][a-z\d+.-]*:[^\s<>"'`{}]+)>/iu;

export function readLink({text, offset}: MdxFailure): MdxWords | null {
  const start = text.lastIndexOf('<', offset);
  const [found, target, address] =
    AUTOLINK.exec(start === -1 ? '' : text.slice(start, start + LONGEST_LINK)) ?? [];
  if (found === undefined || start + found.length <= offset) return null;
  const url = address === undefined ? target : `mailto:${address}`;
  return {
    reason: `Expected text or a tag, found ${quote(found)}: MDX takes it for a tag`,
    note: `Write the link as \`[${target}](${url})\`.`,
    start,
    found,
  };
}

/** A `<` that begins no tag, or one whose attributes are none. */
export function readAngle({text, offset}: MdxFailure): MdxWords | null {
  const start = text.lastIndexOf('<', offset);
  const before = text.slice(Math.max(0, start), offset);
  if (start === -1 || before.includes('\n\n')) return null;
  const found = lineFrom(text, start);
  const isValue = /^[^"']*=\s*$/u.test(before.replace(/"[^"]*"|'[^']*'/gu, ''));
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

/** A closing tag where nothing is open. */
export function readClosingSlash({text, offset}: MdxFailure): MdxWords | null {
  const start = text.lastIndexOf('</', offset);
  if (start === -1) return null;
  const found = /^<\/[^<>]*>/u.exec(text.slice(start))?.[0] ?? lineFrom(text, start);
  const reason = `Expected an opening tag before ${quote(found)}, found none`;
  return {reason, note: 'Delete it, or add the tag that it closes.', start, found};
}

/**
 * Two tags that do not belong together. The parser has one rule for the three ways in which they do not, and says
 * which one it is, and which tags it means, in its words alone (`mdast-util-mdx-jsx`, `lib/index.js`).
 */
export function readTagPair(failure: MdxFailure): MdxWords | null {
  return readOpenTag(failure) ?? readOtherTag(failure) ?? readLateTag(failure);
}

const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

function readOpenTag({text, message, source}: MdxFailure): MdxWords | null {
  const opened = /^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)-/u.exec(message);
  if (!opened) return null;
  const [, name = '', line, column] = opened;
  const start = source.offsetOf({line: Number(line), column: Number(column)});
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

function readOtherTag({message, offset}: MdxFailure): MdxWords | null {
  const {found, open, line} =
    /^Unexpected closing tag `(?<found>[^`]*)`, expected corresponding closing tag for `(?<open>[^`]*)` \((?<line>\d+):/u.exec(
      message,
    )?.groups ?? {};
  if (found === undefined || open === undefined) return null;
  return {
    reason: `Expected \`${open.replace('<', '</')}\`, which closes \`${open}\` in line ${line}, found \`${found}\``,
    note: 'Close the tags innermost first.',
    start: offset,
    found,
  };
}

function readLateTag({message, offset}: MdxFailure): MdxWords | null {
  const found = /^Expected the closing tag `([^`]*)` either/u.exec(message)?.[1];
  if (found === undefined) return null;
  return {
    reason: `Expected \`${found}\` in the same paragraph as its opening tag, found it in another`,
    note: 'Write both tags on lines of their own, or both in one paragraph.',
    start: offset,
    found,
  };
}
