import {ADMONITIONS} from '../admonitions.js';
import {BUILT_IN_BOX_KINDS} from '../box.js';
import {joined, untitled} from './fence-findings.js';
import {fenceLines, type FenceLine} from './fence-lines.js';
import type {Finding} from '../finding.js';
import {closeNear, depthOf, mendBoxes, takeOut, type OpenBox} from './mend-boxes.js';
import {mendCode} from './mend-code.js';
import {mendTitle} from './mend-title.js';
import type {MarkdownFormat, Mdx1Compat} from '../page.js';

/** Boxes that are open further out than this are not looked at: nobody nests so deep. */
const MOST_OPEN = 100;

/** A text whose fences were read as they were meant, and what is wrong with them. */
export interface MendedFences {
  /** The text with the fences mended in place: no line is added or removed. */
  text: string;
  findings: Finding[];
  /** How many boxes stand in one another at most. */
  depth: number;
  /** False when an unclosed box could not be closed in place: what lies behind it can't be judged. */
  complete: boolean;
}

/**
 * Finds the mistakes in container directives and code blocks that Markdown passes over in silence, and mends them in
 * the text, so that one mistyped fence yields one finding and not one for all that it swallows:
 *
 * - `:::axiom Title` and `::: axiom` are plain paragraphs (`fence-title`);
 * - `:::axiom[Title`, `:::axiom{[Title]` and `:::axiom(Title)` are, too (`fence-title`);
 * - `:::axiom[Title] Text.` is a plain paragraph, too (`fence-title`);
 * - a box or a code block that is never closed takes in the rest of the page, and so does a box whose closing line has
 *   too few colons or text beside them (`fence-unclosed`);
 * - a box in a box with the same number of colons, a `:::` in its code, or one `:::` too many, leaves a visible `:::`
 *   (`fence-stray`).
 */
export function mendFences(
  source: string,
  path: string,
  compat: Pick<Mdx1Compat, 'admonitions'>,
  format: MarkdownFormat = 'md',
): MendedFences {
  const {text, findings} = mendCode(source, path);
  const lines = text.split('\n');
  const boxes: OpenBox[] = [];
  const open: OpenBox[] = [];
  const joinedBoxes: OpenBox[] = [];
  const fences = fenceLines(text, format);
  const names = new Set([
    ...ADMONITIONS,
    ...BUILT_IN_BOX_KINDS.map(({name}) => name),
    ...fences.filter(({kind}) => kind === 'open').map(({name}) => name),
  ]);
  for (const fence of fences) {
    if (fence.inCode) {
      for (const box of open.slice(-MOST_OPEN))
        if (box.size <= fence.size && fence.size > (box.code?.size ?? 0)) box.code = fence;
      continue;
    }
    const current = open.at(-1) ?? null;
    if (fence.kind === 'text-close' || (current && isTextBehind(fence, names))) {
      if (current) current.near ??= fence;
      continue;
    }
    if (fence.kind === 'close') {
      const inReach = open.slice(-MOST_OPEN).findLastIndex(box => box.size <= fence.size);
      const index = inReach === -1 ? -1 : inReach + Math.max(0, open.length - MOST_OPEN);
      const closed = open[index];
      if (closed === undefined) {
        if (current && !current.near) current.near = fence;
        else takeOut(fence, lines, findings, path);
      } else {
        closed.closedAt = fence;
        open.splice(index);
      }
      continue;
    }
    if (fence.kind === 'joined-open') {
      findings.push(joined(fence, lines[fence.line - 1] ?? '', path));
    } else if (fence.kind !== 'open') {
      const mended = mendTitle(fence);
      if (mended === null) continue;
      if (!compat.admonitions || !isAdmonitionTitle(fence))
        findings.push(untitled(fence, mended, lines[fence.line - 1] ?? '', path));
      lines[fence.line - 1] = (lines[fence.line - 1] ?? '').slice(0, fence.column - 1) + mended;
    }
    const parent = current;
    const box: OpenBox = {
      ...fence,
      closedAt: null,
      tight: null,
      code: null,
      parent,
      firstInside: null,
      near: null,
    };
    if (parent && fence.kind !== 'joined-open') {
      parent.firstInside ??= box;
      if (fence.size >= parent.size) parent.tight ??= box;
    }
    if (!isWhole(fence)) open.push(box);
    if (fence.kind !== 'joined-open') boxes.push(box);
    else joinedBoxes.push(box);
  }
  // The line that closes what is no box is taken out with it.
  for (const {closedAt} of joinedBoxes) if (closedAt) lines[closedAt.line - 1] = '';
  for (const box of boxes) closeNear(box, lines, findings, path);
  const complete = mendBoxes(boxes, lines, findings, path, format);
  findings.sort((a, b) => a.place.start.line - b.place.start.line);
  return {text: lines.join('\n'), findings, complete, depth: depthOf(boxes)};
}

/** `::: and so on`, in a box: a closing line with text behind it, where the first word names no box. */
function isTextBehind({kind, name, rest}: FenceLine, names: ReadonlySet<string>): boolean {
  return kind === 'spaced-open' && !names.has(name.toLowerCase()) && /^\s+[^\s[{]/u.test(rest);
}

/** `:::axiom[Title] Text. :::`: all of a box in one line. */
function isWhole({kind, rest}: FenceLine): boolean {
  return kind === 'joined-open' && /\s:{3,}\s*$/u.test(rest);
}

/** Docusaurus itself turns `:::note Title` into `:::note[Title]` (mdx-loader, `markdown.mdx1Compat.admonitions`). */
function isAdmonitionTitle(fence: FenceLine): boolean {
  return fence.kind === 'untitled-open' && ADMONITIONS.includes(fence.name);
}
