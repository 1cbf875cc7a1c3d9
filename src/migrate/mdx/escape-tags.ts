import {isHtmlTag} from '../../markdown/html/html-element.js';
import {isVoid, pairTags, readTags, type Tag} from '../html/tag.js';
import type {Masked} from '../mask.js';
import type {Edit} from './edit.js';

/** `<https://…>` and `<name@…>`, which are links in Markdown. */
const AUTOLINK = /^<((?<address>[\w.+-]+@[\w.-]+)|[a-z][a-z\d+.-]*:[^\s<>"'`{}]+)>/iu;

/** Nobody types a longer one. */
const LONGEST_LINK = 2000;

/** What MDX would take for tags that are not closed, or for no tags at all. */
export function escapeTags({masked, text}: Masked): Edit[] {
  const tags = readTags(masked);
  const pairs = pairTags(tags);
  const closing = new Set(pairs.values());
  const edits = tags.flatMap(tag => mendTag(tag, text, pairs.has(tag) || closing.has(tag)));
  const inTag = new Set(tags.map(({start}) => start));
  let behind = 0;
  for (const {0: sign, index: start} of masked.matchAll(/<|>/gu)) {
    if (sign === '>' || inTag.has(start)) continue;
    const holder = tags[behind];
    while (tags[behind] && (tags[behind]?.end ?? 0) <= start) behind++;
    if (holder && holder.start < start && start < holder.end) continue;
    const edit = mendAngle(masked, start);
    if (edit) edits.push(edit);
  }
  return edits;
}

function mendAngle(masked: string, start: number): Edit | null {
  const found = AUTOLINK.exec(masked.slice(start, start + LONGEST_LINK));
  if (found) {
    const [whole, target = ''] = found;
    const url = found.groups?.address === undefined ? target : `mailto:${target}`;
    return {start, end: start + whole.length, text: `[${target}](${url})`};
  }
  const next = masked.slice(start + 1, start + 2);
  // MDX leaves these alone.
  if (/^\s?$/u.test(next) || masked.startsWith('<>', start) || masked.startsWith('</>', start)) return null;
  if (masked[start - 1] === '\\') return null;
  return {start, end: start + 1, text: '&lt;'};
}

function mendTag(tag: Tag, text: string, isPaired: boolean): Edit[] {
  const {start, end, name, kind, attributes} = tag;
  const source = text.slice(start, end);
  if (isVoid(name) && name === name.toLowerCase()) {
    if (kind === 'close')
      return source.includes('\n') ? [] : [{start, end, text: name === 'br' ? '<br />' : ''}];
    const slash = source.endsWith('/>') ? [] : [{start: end - 1, end, text: ' />'}];
    return [...quoteValues(source, start), ...slash];
  }
  if (isPaired || kind === 'whole') return isHtmlTag(`${name} `) ? quoteValues(source, start) : [];
  const isText = !attributes.some(({value, isExpression}) => value !== null || isExpression);
  const isGeneric = /[\w$]/u.test(text[start - 1] ?? ' ');
  return isText && (isGeneric || !isHtmlTag(`${name} `)) ? [{start, end: start + 1, text: '&lt;'}] : [];
}

/** Quotation marks around the values that have none. */
function quoteValues(source: string, start: number): Edit[] {
  return [...source.matchAll(/"[^"]*"|'[^']*'|\{[^{}]*\}|=[ \t]*([^\s"'{}<>=`]+)/gu)].flatMap(
    ({0: found, 1: value, index}) => {
      if (value === undefined) return [];
      const bare =
        source.endsWith('/>') && index + found.length === source.length - 1
          ? value.replace(/\/$/u, '')
          : value;
      const from = start + index + found.length - value.length;
      return [{start: from, end: from + bare.length, text: `"${bare}"`}];
    },
  );
}
