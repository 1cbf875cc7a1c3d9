import type {Finding} from '../finding.js';
import type {MarkdownFormat} from '../page.js';
import {closingEdit} from './closing-edit.js';
import {closedBadly, closedEarly, listing, LISTING, stray, unclosed} from './fence-findings.js';
import {headingLines, type FenceLine} from './fence-lines.js';

/** A box whose opening line was read. */
export interface OpenBox extends FenceLine {
  closedAt: FenceLine | null;
  /** A box that opens inside this one with as many colons or more: Markdown would close this one first. */
  tight: OpenBox | null;
  /** A line of code inside this one that would close it. */
  code: FenceLine | null;
  parent: OpenBox | null;
  /** The first box that opens inside this one. */
  firstInside: OpenBox | null;
  /** The first line inside this one that may have been meant to close it. */
  near: FenceLine | null;
}

/** Closes the boxes that are left open, and widens those that something in them would close; false where nobody knows the end. */
export function mendBoxes(
  boxes: OpenBox[],
  lines: string[],
  findings: Finding[],
  path: string,
  format: MarkdownFormat,
): boolean {
  let complete = true;
  const original = [...lines];
  const headings = boxes.some(({closedAt}) => closedAt === null)
    ? headingLines(original.join('\n'), format)
    : [];
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
      unclosed(
        box,
        until === Infinity ? null : {line: until, text: original[until - 1] ?? ''},
        closingEdit(' '.repeat(box.column - 1) + ':'.repeat(box.size), box.line, until, original),
        path,
      ),
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
      findings.push(closedEarly(box, culprit, closedAt, size, path));
      for (const fence of [box, closedAt]) widen(lines, fence, box.size, size);
      box.size = size;
    }
    if (parent) widest.set(parent, Math.max(widest.get(parent) ?? 0, inside, box.size));
  }
  return complete;
}

/** Closes a box at the line that was meant to close it, where no other does. */
export function closeNear(box: OpenBox, lines: string[], findings: Finding[], path: string): void {
  const {near} = box;
  if (near === null) return;
  if (box.closedAt !== null) {
    if (near.kind === 'close') takeOut(near, lines, findings, path);
    return;
  }
  findings.push(closedBadly(box, near, lines[near.line - 1] ?? '', path));
  lines[near.line - 1] = ' '.repeat(box.column - 1) + ':'.repeat(box.size);
  box.closedAt = near;
  if (box.tight && box.tight.line > near.line) box.tight = null;
  if (box.code && box.code.line > near.line) box.code = null;
}

/** Takes out a line that closes nothing. */
export function takeOut(fence: FenceLine, lines: string[], findings: Finding[], path: string): void {
  findings.push(stray(fence, lines, path));
  lines[fence.line - 1] = '';
}

/** How many boxes stand in one another at most. */
export function depthOf(boxes: readonly OpenBox[]): number {
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
