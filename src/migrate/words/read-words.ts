import {isHtmlTag} from '../../markdown/html/html-element.js';
import {readTag} from '../html/tag.js';
import type {Line} from '../line.js';
import {lineAt} from '../mask.js';

/** A word that readers see. */
export interface Word {
  text: string;
  /** Line of the old file. */
  line: number;
  /** It is seen in one notation and not in another: the name of a box without a title, the number of a list item. */
  isOptional: boolean;
}

/** What a text says: its words in order, and where its links lead. */
export interface Words {
  words: Word[];
  urls: string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+|\p{So}|\p{Sc}|(?![<>=+|~])\p{Sm}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  '#123': '{',
  '#125': '}',
};

/**
 * Reads the words of a text in whatever notation it is, the old ones and the new one. It knows nothing of how one is
 * made into the other: that is what it has to judge.
 */
export function readWords(lines: readonly Line[]): Words {
  const starts: number[] = [];
  let offset = 0;
  for (const {text} of lines) {
    starts.push(offset);
    offset += text.length + 1;
  }
  const isBody = bodyTest(lines);
  const pieces: Piece[] = lines.flatMap(({text}, index) =>
    isBody(index) ? readLine(text, starts[index] ?? 0) : [],
  );
  const {urls, shown} = withoutTags(pieces);
  const words = shown.flatMap(({text, start, isOptional}) =>
    (text.match(WORD) ?? []).map((word): Word => ({
      text: word.toLowerCase(),
      line: lines[lineAt(starts, start)]?.at ?? 0,
      isOptional,
    })),
  );
  return {words, urls: urls.sort()};
}

/** A part of the text, and the offset of its line. */
interface Piece {
  text: string;
  start: number;
  isOptional: boolean;
}

/** Front matter is held together otherwise. */
function bodyTest(lines: readonly Line[]): (index: number) => boolean {
  const end =
    lines[0]?.text.trimEnd() === '---'
      ? lines.findIndex(({text}, at) => at > 0 && text.trimEnd() === '---')
      : -1;
  return index => index > end;
}

/** A line without the marks of admonitions, boxes and lists. */
function readLine(text: string, start: number): Piece[] {
  const piece = (part: string, isOptional = false): Piece => ({text: part, start, isOptional});
  const bare = text.replace(/^[\s>]+/u, '');
  const number = /^\d{1,9}(?=\\?[.)]\s)/u.exec(bare)?.[0];
  if (number !== undefined) return [piece(number, true), piece(bare.slice(number.length))];
  const ticks = /^(?:`{3,}|~{3,})/u.exec(bare)?.[0];
  if (ticks !== undefined) return [piece(bare.slice(ticks.length), true)];
  const rest = /^(?:!!!|\?\?\?\+?)\s*([A-Za-z].*)$/su.exec(bare)?.[1];
  if (rest !== undefined) {
    const quoted = rest.indexOf('"');
    const [type = '', ...others] = rest.split(/\s+/u);
    if (quoted !== -1) return [piece(rest.slice(0, quoted), true), piece(rest.slice(quoted))];
    const isTitle = /^\p{Lu}/u.test(others[0] ?? '');
    return isTitle
      ? [piece(type, true), piece(others.join(' '))]
      : [piece(type), piece(others.join(' '), true)];
  }
  const [alert, type = ''] = /^\[!([\w-]+)\][+-]?/u.exec(bare) ?? [];
  if (alert !== undefined) {
    const title = bare.slice(alert.length);
    return [piece(type, title.trim() !== ''), piece(title)];
  }
  const [fence, name = ''] = /^:{3,}\s*([A-Za-z][\w-]*)/u.exec(bare) ?? [];
  if (fence !== undefined) return [piece(name, true), piece(withoutAttributes(bare.slice(fence.length)))];
  return [piece(text)];
}

/** `[Title]{#id .class}` without what stands in the braces. */
function withoutAttributes(rest: string): string {
  const text = rest.trimEnd();
  const at = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  return at === -1 ? text : text.slice(0, at);
}

/** Takes out tags, keeping what readers see or follow of them, and targets of links. */
function withoutTags(pieces: readonly Piece[]): {shown: Piece[]; urls: string[]} {
  // Tags may go over several lines, and what is optional breaks none.
  const text = pieces.map(piece => decodeEntities(piece.text)).join('\n');
  const urls: string[] = [];
  const shown: Piece[] = [];
  let index = 0;
  let from = 0;
  const ends: number[] = [];
  let length = 0;
  for (const piece of pieces) ends.push((length += decodeEntities(piece.text).length + 1));
  const emit = (to: number) => {
    while (from < to) {
      while ((ends[index] ?? Infinity) <= from) index++;
      const piece = pieces[index];
      const end = Math.min(to, ends[index] ?? to);
      if (piece) shown.push({...piece, text: text.slice(from, end)});
      from = end;
    }
  };
  const take = (to: number, seen: string) => {
    while ((ends[index] ?? Infinity) <= from) index++;
    const piece = pieces[index];
    if (piece && seen !== '') shown.push({...piece, text: seen});
    from = to;
  };
  for (const {0: sign, index: at} of text.matchAll(/<|\]\(|\{:?[ \t]?[#.]/gu)) {
    if (at < from) continue;
    if (sign === '<') {
      const link = /^<([a-z][a-z\d+.-]*:[^\s<>]*)>/iu.exec(text.slice(at, at + 2000))?.[1];
      const tag = link === undefined ? readTag(text, at) : null;
      if (link !== undefined) urls.push(link);
      if (!tag || !isHtmlTag(`${tag.name} `)) continue;
      emit(at);
      const values = (names: RegExp) =>
        tag.attributes.flatMap(({name, value}) => (names.test(name) && value !== null ? [value] : []));
      urls.push(...values(/^(?:href|src)$/iu));
      take(tag.end, values(/^(?:alt|title)$/iu).join(' '));
    } else if (sign === '](') {
      const target = /^\]\(\s*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))/u.exec(
        text.slice(at, at + 2000),
      );
      if (!target) continue;
      emit(at);
      urls.push(target[1] ?? target[2] ?? '');
      take(at + target[0].length, '');
    } else {
      const attributes = /^\{:?[ \t]?[#.][^{}\n]*\}/u.exec(text.slice(at, at + 500))?.[0];
      if (attributes === undefined) continue;
      emit(at);
      take(at + attributes.length, '');
    }
  }
  emit(text.length);
  return {shown, urls: urls.filter(url => url !== '')};
}

function decodeEntities(text: string): string {
  return text.replace(/&(#?\w{2,5});/gu, (entity, name: string) => ENTITIES[name] ?? entity);
}
