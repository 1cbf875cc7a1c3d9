import {frontMatterLines} from '../../markdown/yaml/front-matter-end.js';
import {readEntries, splitComment, type Entry} from '../front-matter/entries.js';
import {isMark} from '../marks.js';
import type {Template} from '../template.js';
import {findSlots} from '../words/slot.js';
import {knownValue, type KnownValues} from './known-values.js';

/**
 * The front matter of a new page, without the lines `---`: the template's, where what is known stands in the place of the
 * slots, and further keys below it. Slots that are no YAML are put in quotation marks.
 *
 * @param further Keys that pages need, whether the template has them or not.
 */
export function scaffoldFrontMatter(
  source: string,
  template: Pick<Template, 'placeholders'>,
  known: KnownValues,
  further: ReadonlyMap<string, string | readonly string[]>,
): string[] {
  const {entries} = readEntries(source);
  const lines = (frontMatterLines(source.split('\n')) ?? []).map((text, index) => ({text, line: index + 2}));
  const slots = new Set(
    template.placeholders.flatMap(({surroundings, line}) => (surroundings === 'front matter' ? [line] : [])),
  );
  const written = new Set<string>();
  const kept = lines.flatMap(({text, line}) => {
    const isComment = /^\s*#/u.test(text);
    if (isComment) return isMark(text.replace(/^[\s#]+/u, '')) ? [] : [text];
    const entry = entries.findLast(each => each.line <= line);
    const value = entry && valueFor(entry, slots, known, further);
    // A value that YAML folds out of several lines, and that is none, becomes one line.
    const isFolded = entry !== undefined && !entry.isBlock && entry.parts.length > 1 && hasSlot(entry, slots);
    if (entry && (value !== undefined || isFolded)) {
      if (entry.line !== line) return [];
      written.add(entry.name);
      return [withComment(`${nameIn(text)}: ${yamlValue(value ?? entry.value)}`, text)];
    }
    return [withComment(slots.has(line) ? quoteSlots(text) : textOf(text), text)];
  });
  const added = [...further].filter(([name]) => !written.has(name));
  return [...kept, ...added.map(([name, value]) => `${name}: ${yamlValue(value)}`)];
}

/** A value that the template gives by itself counts, unless the page is asked to have another. */
function valueFor(
  {name, value, line, isBlock, parts}: Entry,
  slots: ReadonlySet<number>,
  known: KnownValues,
  further: ReadonlyMap<string, string | readonly string[]>,
): string | readonly string[] | undefined {
  const asked = further.get(name);
  if (asked !== undefined) return asked;
  const found = knownValue(name, known);
  if (found === undefined || isBlock || parts.length > 1) return undefined;
  // No page has the title of the template.
  if (!slots.has(line)) return name.toLowerCase() === 'title' || isLeft(value) ? found : undefined;
  const bare = value.replace(/^(["'])(.*)\1$/u, '$2');
  const [slot, ...others] = findSlots(bare);
  // `/patterns/[slug]`: what stands around the slot stays.
  if (slot && others.length === 0 && typeof found === 'string' && slot.text !== bare && name !== 'title')
    return bare.replace(slot.text, () => found);
  return found;
}

function hasSlot({parts}: Entry, slots: ReadonlySet<number>): boolean {
  return parts.some(({line}) => slots.has(line));
}

/** Nothing, `?`, or the form of a date. */
function isLeft(value: string): boolean {
  return !/[\p{L}\p{N}]/u.test(value) || /^["']?y{4}-m{2}-d{2}["']?$/iu.test(value);
}

/** `status: {a | b}` and `- {name}` as YAML that holds the same text. */
function quoteSlots(line: string): string {
  const text = textOf(line);
  const {before = '', value = ''} =
    /^(?<before>\s*(?:-\s+)?(?:[^\s"'[{<#-][^:]*:\s+)?)(?<value>.*)$/su.exec(text)?.groups ?? {};
  return /^["']/u.test(value) || value === '' ? text : `${before}${JSON.stringify(value)}`;
}

/** A line without the comment behind it. */
function textOf(line: string): string {
  const [, comment] = splitComment(line);
  return comment === ''
    ? line.trimEnd()
    : line.slice(0, line.lastIndexOf(comment)).replace(/(?<![\s#])[\s#]+$/u, '');
}

/** The comment behind a value goes on to say what it said; a mark is for the template. */
function withComment(text: string, line: string): string {
  const [, comment] = splitComment(line);
  return comment === '' || isMark(comment) ? text : `${text} # ${comment}`;
}

function nameIn(line: string): string {
  return line.slice(0, line.search(/:(?:\s|$)/u)).trimEnd();
}

function yamlValue(value: string | readonly string[]): string {
  return typeof value === 'string' ? yamlText(value) : `[${value.map(yamlText).join(', ')}]`;
}

/** A text as YAML that is read as this very text, and no number or list. A date and a number stay what they are. */
export function yamlText(text: string): string {
  const isPlain = /^[\p{L}\p{N}/](?:[\p{L}\p{N} ._/-]*[\p{L}\p{N}._/-])?$/u.test(text);
  const isWord = /^(?:true|false|yes|no|on|off|null|y|n)$|^[\d.]+(?:e[\d.]*)?$|^0[xo]/iu.test(text);
  return isPlain && (!isWord || /^[1-9]\d*$/u.test(text)) ? text : JSON.stringify(text);
}
