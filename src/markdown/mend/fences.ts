import {ADMONITIONS} from '../admonitions.js';
import {closedEarly, listing, LISTING, stray, unclosed, untitled} from './fence-findings.js';
import {fenceLines, headingLines, type FenceLine} from './fence-lines.js';
import type {Finding} from '../finding.js';
import {mendCode} from './mend-code.js';
import type {Mdx1Compat} from '../page.js';

/** Boxes that are open further out than this are not looked at: nobody nests so deep. */
const MOST_OPEN = 100;

interface OpenBox extends FenceLine {
  closedAt: FenceLine | null;
  /** A box that opens inside this one with as many colons or more: Markdown would close this one first. */
  tight: OpenBox | null;
  /** A line of code inside this one that would close it. */
  code: FenceLine | null;
  parent: OpenBox | null;
  /** The first box that opens inside this one. */
  firstInside: OpenBox | null;
}

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
 * - a box or a code block that is never closed takes in the rest of the page (`fence-unclosed`);
 * - a box in a box with the same number of colons, a `:::` in its code, or one `:::` too many, leaves a visible `:::`
 *   (`fence-stray`).
 */
export function mendFences(
  source: string,
  path: string,
  compat: Pick<Mdx1Compat, 'admonitions'>,
): MendedFences {
  const {text, findings} = mendCode(source, path);
  const lines = text.split('\n');
  const boxes: OpenBox[] = [];
  const open: OpenBox[] = [];
  for (const fence of fenceLines(text)) {
    if (fence.inCode) {
      for (const box of open.slice(-MOST_OPEN))
        if (box.size <= fence.size && fence.size > (box.code?.size ?? 0)) box.code = fence;
      continue;
    }
    if (fence.kind === 'close') {
      const inReach = open.slice(-MOST_OPEN).findLastIndex(box => box.size <= fence.size);
      const index = inReach === -1 ? -1 : inReach + Math.max(0, open.length - MOST_OPEN);
      const closed = open[index];
      if (closed === undefined) {
        findings.push(stray(fence, path));
        lines[fence.line - 1] = '';
      } else {
        closed.closedAt = fence;
        open.splice(index);
      }
      continue;
    }
    if (fence.kind !== 'open') {
      const mended = mendTitle(fence);
      if (mended === null) continue;
      if (!compat.admonitions || !isAdmonitionTitle(fence)) findings.push(untitled(fence, mended, path));
      lines[fence.line - 1] = (lines[fence.line - 1] ?? '').slice(0, fence.column - 1) + mended;
    }
    const parent = open.at(-1) ?? null;
    const box: OpenBox = {...fence, closedAt: null, tight: null, code: null, parent, firstInside: null};
    if (parent) parent.firstInside ??= box;
    if (parent && fence.size >= parent.size) parent.tight ??= box;
    boxes.push(box);
    open.push(box);
  }
  const complete = mendBoxes(boxes, lines, findings, path);
  findings.sort((a, b) => a.place.start.line - b.place.start.line);
  return {text: lines.join('\n'), findings, complete, depth: depthOf(boxes)};
}

function mendBoxes(boxes: OpenBox[], lines: string[], findings: Finding[], path: string): boolean {
  let complete = true;
  const original = [...lines];
  const headings = boxes.some(({closedAt}) => closedAt === null) ? headingLines(original.join('\n')) : [];
  let next = 0;
  for (const box of boxes) {
    if (box.closedAt !== null) continue;
    while ((headings[next] ?? Infinity) <= box.line) next++;
    if (box.name.toLowerCase() === LISTING) {
      findings.push(listing(box, path));
      const line = lines[box.line - 1] ?? '';
      // A blank in the place of the third colon: every column stays.
      lines[box.line - 1] = `${line.slice(0, box.column - 1)} ${line.slice(box.column - 3 + box.size)}`;
      continue;
    }
    const until = Math.min(box.firstInside?.line ?? Infinity, headings[next] ?? Infinity);
    findings.push(
      unclosed(box, until === Infinity ? null : {line: until, text: original[until - 1] ?? ''}, path),
    );
    complete = closeBefore(lines, box, until) && complete;
  }
  // Innermost first, so that each outer box ends up with more colons than all that it holds.
  const widest = new Map<OpenBox, number>();
  for (const box of [...boxes].reverse()) {
    const {closedAt, code, parent} = box;
    const tight = box.tight?.closedAt ? box.tight : null;
    const culprit = tight ?? code;
    const inside = widest.get(box) ?? 0;
    if (culprit !== null && closedAt !== null) {
      const size = 1 + Math.max(code?.size ?? 0, inside);
      findings.push(closedEarly(box, culprit, size, path));
      for (const fence of [box, closedAt]) widen(lines, fence, box.size, size);
      box.size = size;
    }
    if (parent) widest.set(parent, Math.max(widest.get(parent) ?? 0, inside, box.size));
  }
  return complete;
}

function depthOf(boxes: readonly OpenBox[]): number {
  const depths = new Map<OpenBox | null, number>();
  let deepest = 0;
  for (const box of boxes) {
    const {parent} = box;
    // An unclosed box was closed before the first one inside it.
    const depth = (depths.get(parent) ?? 0) + (parent?.closedAt === null ? 0 : 1);
    depths.set(box, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function widen(lines: string[], fence: FenceLine, from: number, to: number): void {
  const line = lines[fence.line - 1] ?? '';
  lines[fence.line - 1] =
    line.slice(0, fence.column - 1) + ':'.repeat(to) + line.slice(fence.column - 1 + from);
}

/** Writes the closing fence over the last blank line before `until`, or behind the end of the text. */
function closeBefore(lines: string[], box: OpenBox, until: number): boolean {
  const fence = ' '.repeat(box.column - 1) + ':'.repeat(box.size);
  if (until === Infinity) {
    lines.push(fence);
    return true;
  }
  const blank = lines[until - 2]?.trim() === '';
  if (blank) lines[until - 2] = fence;
  return blank;
}

/** Docusaurus itself turns `:::note Title` into `:::note[Title]` (mdx-loader, `markdown.mdx1Compat.admonitions`). */
function isAdmonitionTitle(fence: FenceLine): boolean {
  return fence.kind === 'untitled-open' && ADMONITIONS.includes(fence.name);
}

function mendTitle({size, name, kind, rest}: FenceLine): string | null {
  const fence = ':'.repeat(size) + name;
  const text = rest.trim();
  const attributesAt = /[^}]\}$/u.test(text) ? text.lastIndexOf('{') : -1;
  const isAttributes = attributesAt !== -1 && !text.slice(attributesAt, -1).includes('}');
  const title = isAttributes ? text.slice(0, attributesAt).trim() : text;
  const attributes = isAttributes ? text.slice(attributesAt) : '';
  if (/^\[.*\]$/su.test(title)) return `${fence}${title}${attributes}`;
  if (title === '') return kind === 'spaced-open' ? `${fence}${attributes}` : null;
  return `${fence}[${title}]${attributes}`;
}
