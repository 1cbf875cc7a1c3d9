import {fenceLines, type FenceLine} from '../../markdown/mend/fence-lines.js';
import type {MarkdownFormat} from '../../markdown/page.js';
import type {Line, MadeBox} from '../line.js';
import {lineAt, mask, type Masked} from '../mask.js';
import {pairTags, readTags, type Tag} from '../html/tag.js';
import type {Left} from '../outcome.js';
import type {Names} from '../targets.js';

/** What a walk through a file knows, and what it has done. */
export interface Walk {
  format: MarkdownFormat;
  names: Names;
  /** Lines of the old file at which nothing is made. */
  skip: ReadonlySet<number>;
  left: Left[];
  made: MadeBox[];
  /** Converts the lines inside a box. */
  inner: (lines: readonly Line[]) => Line[];
}

/** Lines that were read together: those of the file, or of the inside of a box. */
export interface Level {
  lines: readonly Line[];
  masked: Masked;
  /** By index of its line. */
  fences: ReadonlyMap<number, FenceLine>;
  /** Index of the line that closes the directive which a line opens. */
  closings: ReadonlyMap<number, number>;
  /** Opening tags of what may be a box, by index of the line. */
  tags: ReadonlyMap<number, readonly Tag[]>;
  pairs: ReadonlyMap<Tag, Tag>;
}

/** What became of some lines. */
export interface Taken {
  lines: Line[];
  /** Index of the first line behind them. */
  end: number;
}

/** Elements that people make boxes of. */
const CONTAINER = /^(?:div|section|aside|article)$/iu;

export function readLevel(lines: readonly Line[], {format}: Pick<Walk, 'format'>, isInside: boolean): Level {
  const texts = lines.map(({text}) => text);
  const masked = mask(texts, format, isInside);
  const fences = new Map(
    fenceLines(texts.join('\n'), format)
      .filter(({inCode, line}) => !inCode && !masked.isOpaque[line - 1])
      .map(fence => [fence.line - 1, fence]),
  );
  const tags = readTags(masked.masked);
  const byLine = new Map<number, Tag[]>();
  for (const tag of tags) {
    if (tag.kind !== 'open' || !CONTAINER.test(tag.name)) continue;
    const index = lineAt(masked.starts, tag.start);
    byLine.set(index, [...(byLine.get(index) ?? []), tag]);
  }
  return {lines, masked, fences, closings: pairFences(fences), tags: byLine, pairs: pairTags(tags)};
}

/** Each closing line closes the innermost box that has as many colons or fewer: as it was meant. */
function pairFences(fences: ReadonlyMap<number, FenceLine>): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: {index: number; size: number}[] = [];
  for (const [index, {kind, size}] of fences) {
    if (kind === 'close') {
      const at = open.slice(-MOST_OPEN).findLastIndex(each => each.size <= size);
      if (at === -1) continue;
      const from = Math.max(0, open.length - MOST_OPEN) + at;
      pairs.set(open[from]!.index, index);
      open.splice(from);
    } else if (kind !== 'text-close' && kind !== 'joined-open') {
      open.push({index, size});
    }
  }
  return pairs;
}

/** Nobody nests so deep. */
const MOST_OPEN = 100;
