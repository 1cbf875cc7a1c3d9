import type {Line} from '../line.js';
import {lineAt, type Masked} from '../mask.js';

/** A part of one line, and what takes its place; a line break in it begins a new line. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The lines with some edits in them. Of two that meet, the first counts. */
export function applyEdits(
  lines: readonly Line[],
  {starts}: Pick<Masked, 'starts'>,
  edits: readonly Edit[],
): Line[] {
  const byLine = new Map<number, Edit[]>();
  for (const edit of edits) {
    const index = lineAt(starts, edit.start);
    byLine.set(index, [...(byLine.get(index) ?? []), edit]);
  }
  return lines.flatMap((line, index): Line[] => {
    const own = byLine.get(index);
    if (!own) return [line];
    const start = starts[index] ?? 0;
    let text = '';
    let from = 0;
    for (const edit of [...own].sort((a, b) => a.start - b.start || a.end - b.end)) {
      if (edit.start - start < from) continue;
      text += line.text.slice(from, edit.start - start) + edit.text;
      from = edit.end - start;
    }
    const [first = '', ...others] = (text + line.text.slice(from)).split('\n');
    const eol = line.eol === '' ? '\n' : line.eol;
    return [
      {...line, text: first, eol: others.length > 0 ? eol : line.eol},
      ...others.map((each, at): Line => ({
        text: each,
        eol: at < others.length - 1 ? eol : line.eol,
        at: line.at,
        isNew: true,
      })),
    ];
  });
}
