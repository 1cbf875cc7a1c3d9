import {quote} from '../../markdown/quote.js';
import type {Tag} from '../html/tag.js';
import {lineAt} from '../mask.js';
import {targetOfClasses} from '../targets.js';
import type {Left} from '../outcome.js';
import type {Level, Walk} from './level.js';

/** What an opening tag of HTML says of the box that it becomes. */
export interface HtmlHead {
  name: string;
  id: string | null;
  classes: string[];
  close: Tag;
}

/** Attributes that say how an element looks, or how its text is read: a box has that of its own. */
const DROPPED = /^(?:style|markdown|role|align|md_in_html)$/iu;

/**
 * Reads an opening tag. `null` for an element of no mapped class.
 *
 * @returns the box, or what is in its way.
 */
export function readHtmlHead(tag: Tag, level: Level, {names}: Walk): HtmlHead | Left | null {
  const classes = tag.attributes
    .filter(({name}) => /^class(?:Name)?$/u.test(name))
    .flatMap(({value}) => (value ?? '').split(/\s+/u))
    .filter(name => name !== '');
  const target = targetOfClasses(classes, names);
  if (!target) return null;
  const at = lineAt(level.masked.starts, tag.start);
  const found = level.masked.text.slice(tag.start, tag.end);
  const left = (reason: string, note: string): Left => ({line: level.lines[at]?.at ?? 0, reason, note});
  const close = level.pairs.get(tag);
  if (!close) {
    return left(
      `Expected \`</${tag.name}>\` that closes ${quote(found)}, found none`,
      `Write \`</${tag.name}>\` where the box ends.`,
    );
  }
  const other = tag.attributes.find(
    ({name, value, isExpression}) =>
      !DROPPED.test(name) && !(/^(?:id|class(?:Name)?)$/u.test(name) && value !== null && !isExpression),
  );
  if (other) {
    return left(
      `Expected only \`class\` and \`id\` on ${quote(found)}, found \`${other.name || '{…}'}\`, which a box has no place for`,
      'Delete the attribute, or make the box by hand.',
    );
  }
  const heading = headingInside(level, tag, close);
  if (heading !== null) {
    return left(
      `Expected \`</${tag.name}>\` before the section in line ${level.lines[heading]?.at}, found it behind`,
      `Write \`</${tag.name}>\` where the box ends; a heading in a box has three \`#\` or more.`,
    );
  }
  const id = tag.attributes.find(({name}) => name === 'id')?.value ?? null;
  return {name: target.name, id, classes: classes.filter(name => name !== target.className), close};
}

/** Index of a line that begins a section of the page inside the element: its end was forgotten. */
function headingInside({lines, masked}: Level, tag: Tag, close: Tag): number | null {
  const end = lineAt(masked.starts, close.start);
  let isFirst = masked.text.slice(tag.end, masked.starts[lineAt(masked.starts, tag.end) + 1]).trim() === '';
  for (let at = lineAt(masked.starts, tag.end) + 1; at < end; at++) {
    const {text} = lines[at]!;
    if (text.trim() === '') continue;
    if (!isFirst && !masked.isOpaque[at] && /^#{1,2}[ \t]+\S/u.test(text)) return at;
    isFirst = false;
  }
  return null;
}

export function isLeft(read: HtmlHead | Left): read is Left {
  return 'reason' in read;
}
