import type {Line} from '../line.js';
import {lineAt} from '../mask.js';
import {readTags} from '../html/tag.js';
import {isLeft, readHtmlHead} from './html-head.js';
import {readLevel, type Walk} from './level.js';

/** Elements in which a directive has no place. */
const CLOSED = /^(?:td|th|tr|table|li|ul|ol|p|span|a|summary|h[1-6]|dt|dd|pre)$/iu;

/** Puts HTML boxes that share a line with other HTML on lines of their own. */
export function separateBoxes(lines: readonly Line[], walk: Walk, isInside: boolean): readonly Line[] {
  if (!lines.some(({text}) => /<[A-Za-z]/u.test(text))) return lines;
  const level = readLevel(lines, walk, isInside);
  const {starts, text} = level.masked;
  const cuts = new Set<number>();
  for (const [index, tags] of level.tags) {
    for (const tag of tags) {
      const head = readHtmlHead(tag, level, walk);
      if (!head || isLeft(head) || walk.skip.has(lines[index]?.at ?? 0)) continue;
      const before = text.slice(starts[index], tag.start);
      const isHtml =
        /^\s*<.*>\s*$/su.test(before) &&
        !readTags(before).some(({name, kind}) => kind === 'open' && CLOSED.test(name));
      if (before.trim() !== '' && !isHtml) continue;
      if (before.trim() !== '') cuts.add(tag.start);
      const end = starts[lineAt(starts, head.close.end - 1) + 1] ?? text.length + 1;
      if (text.slice(head.close.end, end - 1).trim() !== '') cuts.add(head.close.end);
    }
  }
  return cuts.size === 0 ? lines : lines.flatMap((line, index) => cutLine(line, starts[index] ?? 0, cuts));
}

function cutLine(line: Line, start: number, cuts: ReadonlySet<number>): Line[] {
  const own = [...cuts].filter(cut => cut > start && cut < start + line.text.length).sort((a, b) => a - b);
  if (own.length === 0) return [line];
  const eol = line.eol === '' ? '\n' : line.eol;
  return [start, ...own].map((from, index): Line => {
    const to = own[index] ?? start + line.text.length;
    const text = line.text.slice(from - start, to - start);
    return index === 0
      ? {...line, text: text.trimEnd(), eol}
      : {...line, text: text.trim(), eol: index === own.length ? line.eol : eol, isNew: true};
  });
}
