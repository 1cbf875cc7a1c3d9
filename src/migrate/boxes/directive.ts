import type {FenceLine} from '../../markdown/mend/fence-lines.js';
import {mendTitle} from '../../markdown/mend/mend-title.js';
import {quote} from '../../markdown/quote.js';
import {mostColons, wrap} from '../fence.js';
import {newLine, type Line, type MadeBox} from '../line.js';
import {targetOfType} from '../targets.js';
import type {Level, Taken, Walk} from './level.js';

/** VitePress's name for what HTML has an element for. */
const DETAILS = 'details';

/**
 * Containers of VitePress and VuePress, `::: tip Title`. Directives as they should be stay, with more colons where
 * something in them needs it.
 */
export function convertDirective(level: Level, index: number, walk: Walk): Taken | null {
  const fence = level.fences.get(index);
  const line = level.lines[index]!;
  if (!fence || !/open$/u.test(fence.kind) || fence.kind === 'joined-open') return null;
  const close = level.closings.get(index);
  const isOwn = fence.kind === 'open' && !walk.names.map.has(fence.name.toLowerCase());
  const type = fence.name.toLowerCase();
  const target = targetOfType(type, walk.names);
  const isDetails = type === DETAILS && target === null;
  if (close === undefined || walk.skip.has(line.at)) {
    if (close === undefined && !isOwn && (target ?? isDetails)) walk.left.push(unclosed(line, fence));
    return null;
  }
  if (!target && !isDetails && fence.kind !== 'open') {
    walk.left.push(unknown(line, fence));
    return null;
  }
  const last = level.lines[close]!;
  const inside = level.lines.slice(index + 1, close);
  if (isDetails || !isOwn) {
    const {title, id, classes} = readRest(restOf(fence));
    const body = walk.inner(inside);
    const indent = line.text.slice(0, fence.column - 1);
    const made: MadeBox = {name: target?.name ?? null, at: line.at, from: 'admonition'};
    walk.made.push(made);
    if (!target) {
      const [open, ...others] = details(title ?? 'Details', body, line, last, indent);
      return {lines: [...(open ? [{...open, opens: made}] : []), ...others], end: close + 1};
    }
    const head = {name: target.name, label: title ?? target.title, id, classes};
    return {lines: wrap(head, body, made, line, last, indent), end: close + 1};
  }
  const before = walk.made.length;
  const body = walk.inner(inside);
  if (walk.made.length === before) return null;
  return {lines: widen([line, ...body, last], fence.size, mostColons(body) + 1), end: close + 1};
}

/** What stands behind a name, with the brackets that it lacks. */
function restOf(fence: FenceLine): string {
  const mended = fence.kind === 'broken-open' ? mendTitle(fence) : null;
  return mended?.slice(fence.size + fence.name.length) ?? fence.rest;
}

/** The title and the attributes behind a name: `Title {#id .class}`, `[Title]{#id}`. */
function readRest(rest: string): {title: string | null; id: string | null; classes: string[]} {
  const text = rest.trim();
  const at = text.endsWith('}') ? text.lastIndexOf('{') : -1;
  const words =
    at === -1
      ? []
      : text
          .slice(at + 1, -1)
          .trim()
          .split(/\s+/u);
  const title = (at === -1 ? text : text.slice(0, at)).trim();
  const bare = title.startsWith('[') && title.endsWith(']') ? title.slice(1, -1) : title;
  return {
    title: bare === '' ? null : bare,
    id: words.find(word => word.startsWith('#'))?.slice(1) ?? null,
    classes: words.filter(word => word.startsWith('.')).map(word => word.slice(1)),
  };
}

function details(title: string, body: readonly Line[], first: Line, last: Line, indent: string): Line[] {
  const line = (text: string, beside: Line) => newLine(text === '' ? '' : indent + text, beside);
  return [
    line('<details>', first),
    line(`<summary>${title}</summary>`, first),
    line('', first),
    ...body.map((each): Line => ({...each, isDone: true})),
    line('', last),
    {...line('</details>', last), eol: last.eol},
  ];
}

function widen(lines: Line[], size: number, needed: number): Line[] {
  if (needed <= size) return lines;
  const colons = ':'.repeat(needed);
  return lines.map((line, index) =>
    index === 0 || index === lines.length - 1 ? {...line, text: line.text.replace(/:{3,}/u, colons)} : line,
  );
}

function unclosed({at}: Line, fence: FenceLine) {
  const colons = ':'.repeat(fence.size);
  return {
    line: at,
    reason: `Expected a line \`${colons}\` that closes ${quote(`${colons} ${fence.name}`)}, found none`,
    note: `Write \`${colons}\` on a line of its own below its text.`,
  };
}

function unknown({at}: Line, {name}: FenceLine) {
  return {
    line: at,
    reason: `Expected a kind of box or admonition, found ${quote(name)}, which is neither`,
    note: `Say what it becomes with \`--map ${name.toLowerCase()}=note\`, or with the name of one of your boxes.`,
  };
}
