import {quote} from '../../markdown/quote.js';
import {wrap} from '../fence.js';
import {indentOf, isBlankLine, type Line, type MadeBox} from '../line.js';
import {targetOfType} from '../targets.js';
import type {Level, Taken, Walk} from './level.js';

const ALERT = /^\[!(?<type>[A-Za-z][\w-]*)\][+-]?(?<title>.*)$/su;
const QUOTED = /^(?<prefix>[ \t]*>[ \t]?)(?<text>.*)$/su;

/** `> [!NOTE]`, the alerts of GitHub, and the same with a title, as some editors have them; quotations with boxes in them. */
export function convertAlert(level: Level, index: number, walk: Walk): Taken | null {
  const line = level.lines[index]!;
  const first = QUOTED.exec(line.text)?.groups;
  if (!first || QUOTED.test(level.lines[index - 1]?.text ?? '')) return null;
  const {type, title = ''} = ALERT.exec((first.text ?? '').trim())?.groups ?? {};
  if (type === undefined) return convertQuotation(level, index, walk);
  if (walk.skip.has(line.at)) return null;
  const target = targetOfType(type, walk.names);
  if (!target) {
    walk.left.push({
      line: line.at,
      reason: `Expected a kind of box or admonition, found ${quote(type)}, which is neither`,
      note: `Say what it becomes with \`--map ${type.toLowerCase()}=note\`, or with the name of one of your boxes.`,
    });
    return null;
  }
  const end = endOfQuote(level, index);
  const indent = indentOf(line.text);
  const body = level.lines.slice(index + 1, end).map((each): Line => {
    const {text} = QUOTED.exec(each.text)?.groups ?? {};
    return {...each, text: text === undefined ? each.text : (text === '' ? '' : indent) + text};
  });
  if (body.every(isBlankLine)) {
    walk.left.push({
      line: line.at,
      reason: `Expected text in the lines below ${quote(line.text)}, found none`,
      note: 'Write the text below it, each line behind `> `, or delete the line.',
    });
    return null;
  }
  const made: MadeBox = {name: target.name, at: line.at, from: 'admonition'};
  walk.made.push(made);
  const label = title.trim() === '' ? target.title : title.trim();
  const head = {name: target.name, label, id: null, classes: []};
  return {lines: wrap(head, walk.inner(body), made, line, level.lines[end - 1] ?? line, indent), end};
}

/** Behind the last line of a quotation: a line of text below one of text goes on with it. */
function endOfQuote({lines, masked}: Level, index: number): number {
  let end = index + 1;
  while (end < lines.length) {
    const {text} = lines[end]!;
    const isQuoted = QUOTED.test(text);
    const above = QUOTED.exec(lines[end - 1]?.text ?? '')?.groups?.text ?? lines[end - 1]?.text ?? '';
    const isLazy =
      end > index + 1 &&
      !masked.isOpaque[end] &&
      /^[ \t]*[\p{L}\p{N}"'(“‘*_[]/u.test(text) &&
      !/^[ \t]*(?:\d+[.)]|[*+-])[ \t]/u.test(text) &&
      /^[ \t]*[\p{L}"'(“‘*_[]/u.test(above);
    if (!isQuoted && !isLazy) break;
    end++;
  }
  return end;
}

/** A quotation: boxes in it become directives in it. */
function convertQuotation({lines}: Level, index: number, walk: Walk): Taken | null {
  let end = index;
  while (QUOTED.test(lines[end]?.text ?? '')) end++;
  const prefixes = new Map<Line['at'], string>();
  const own = lines.slice(index, end).map((line): Line => {
    const {prefix = '', text = ''} = QUOTED.exec(line.text)?.groups ?? {};
    prefixes.set(line.at, prefix);
    return {...line, text};
  });
  const before = walk.made.length;
  const converted = walk.inner(own);
  if (walk.made.length === before) return null;
  const [common = '> '] = prefixes.values();
  const quoted = converted.map((line): Line => {
    const prefix = line.isNew ? common : (prefixes.get(line.at) ?? common);
    return {...line, text: line.text === '' ? prefix.trimEnd() : prefix + line.text};
  });
  return {lines: quoted, end};
}
