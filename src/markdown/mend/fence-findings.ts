import {behindLabel, type FenceLine} from './fence-lines.js';
import {quote} from '../quote.js';
import type {Edit, Finding, Fix, Place} from '../finding.js';
import {insert, removeLines, replace, safe} from '../fix.js';

/** The directive of a listing, which stands in a line and holds nothing. */
export const LISTING = 'pages';

function place({line, column, size, name}: FenceLine): Place {
  return {start: {line, column}, end: {line, column: column + size + name.length}};
}

/** A title without brackets or with broken ones, or a space in front of the name. */
export function untitled(fence: FenceLine, mended: string, line: string, path: string): Finding {
  const colons = ':'.repeat(fence.size);
  const found = `${colons}${fence.kind === 'spaced-open' ? ' ' : ''}${fence.name}${fence.rest}`.trimEnd();
  return {
    ruleId: 'fence-title',
    path,
    place: place(fence),
    reason: `Expected \`${mended}\`, found \`${found}\`, which Markdown shows as plain text`,
    note:
      fence.kind === 'spaced-open'
        ? 'Write the name right behind the colons, and the title in brackets right behind the name.'
        : fence.kind === 'broken-open'
          ? 'Write the title in `[…]` right behind the name, and attributes in `{…}` behind it.'
          : 'Write the title in brackets right behind the name.',
    expected: [mended],
    actual: [found],
    fix: safe(replace(fence, line.length, mended)),
  };
}

/**
 * A box that is never closed.
 *
 * @param closing The line that closes it where the reader takes it to end.
 */
export function unclosed(
  box: FenceLine,
  next: {line: number; text: string} | null,
  closing: Edit,
  path: string,
): Finding {
  const fence = ':'.repeat(box.size);
  const where = next ? `before \`${next.text.trim()}\` in line ${next.line}` : 'before the end of the page';
  return {
    ruleId: 'fence-unclosed',
    path,
    place: place(box),
    reason: `Expected \`${fence}\` that closes \`${fence}${box.name}\` ${where}, found none: the box takes in all that follows`,
    note: `Add a line \`${fence}\` where the box should end.`,
    expected: [fence],
    actual: [],
    fix: safe(closing),
  };
}

/** A box whose closing line has too few colons, or text beside them. */
export function closedBadly(box: FenceLine, near: FenceLine, found: string, path: string): Finding {
  const fence = ':'.repeat(box.size);
  const isShort = near.kind === 'close';
  return {
    ruleId: 'fence-unclosed',
    path,
    place: place(box),
    reason: `Expected \`${fence}\` that closes \`${fence}${box.name}\`, found ${isShort ? `only \`${':'.repeat(near.size)}\`` : `text beside the colons: ${quote(found)}`} in line ${near.line}`,
    note: isShort
      ? `Close the box with as many colons as it opens with: \`${fence}\`.`
      : `Write \`${fence}\` on a line of its own.`,
    expected: [fence],
    actual: [found.trim()],
    fix: safe(...closingLine(near, fence, ' '.repeat(box.column - 1), found)),
  };
}

/** The colons on a line of their own: what stands beside them is above or below. */
function closingLine(
  {kind, line, column, size}: FenceLine,
  fence: string,
  indent: string,
  found: string,
): Edit[] {
  if (kind === 'close') return [insert({line, column}, fence.slice(size))];
  const before = found.slice(0, column - 1);
  const behind = found.slice(column - 1 + size).trim();
  const from = before.trimEnd().length;
  const opening = before.trim() === '' ? indent : `\n${indent}`;
  return [
    replace(
      {line, column: from + 1},
      found.length - from,
      `${opening}${fence}${behind === '' ? '' : `\n\n${indent}${behind}`}`,
    ),
  ];
}

/**
 * The opening line of a box with text behind it: Markdown takes it for a paragraph. A `:::` at its end closes the box.
 */
export function joined(fence: FenceLine, line: string, path: string): Finding {
  const text = (behindLabel(fence.rest) ?? '').trim();
  const opening = `${':'.repeat(fence.size)}${fence.name}${fence.rest.slice(0, fence.rest.lastIndexOf(text)).trimEnd()}`;
  return {
    ruleId: 'fence-title',
    path,
    place: place(fence),
    reason: `Expected \`${opening}\` alone in its line, found ${quote(text)} behind it: Markdown shows the line as plain text, and no box`,
    note: `Write the text below it, and then a line \`${':'.repeat(fence.size)}\` that closes the box.`,
    expected: [opening],
    actual: [text],
    ...fixOfJoined(fence, opening, text, line),
  };
}

/** Only where all of the box stands in the line it is certain where it ends. */
function fixOfJoined(fence: FenceLine, opening: string, text: string, line: string): {fix?: Fix} {
  const {held} = /^(?<held>.*\S)\s+:{3,}$/u.exec(text)?.groups ?? {};
  if (held === undefined) return {};
  const indent = ' '.repeat(fence.column - 1);
  const lines = [opening, `${indent}${held}`, `${indent}${':'.repeat(fence.size)}`];
  return {fix: safe(replace(fence, line.length, lines.join('\n')))};
}

/** A listing is no box: nobody closes it. */
export function listing(box: FenceLine, path: string): Finding {
  const found = ':'.repeat(box.size) + box.name;
  return {
    ruleId: 'listing',
    path,
    place: place(box),
    reason: `Expected \`::${LISTING}\`, found \`${found}\`: a listing has two colons`,
    note: `Write \`::${LISTING}{…}\` on a line of its own.`,
    expected: [`::${LISTING}`],
    actual: [found],
    fix: safe(replace(box, box.size, '::')),
  };
}

/** Colons that close nothing. */
export function stray(fence: FenceLine, lines: readonly string[], path: string): Finding {
  const colons = ':'.repeat(fence.size);
  return {
    ruleId: 'fence-stray',
    path,
    place: place(fence),
    reason: `Found \`${colons}\`, but no box is open here: readers see the colons`,
    note: 'Remove the line, or add the line that opens the box.',
    expected: [],
    actual: [colons],
    fix: safe(removeLines(isApart(fence, lines) ? fence.line - 1 : fence.line, fence.line)),
  };
}

/** Whether blank lines stand on both sides of a line: one of them is enough when it is gone. */
function isApart({line}: FenceLine, lines: readonly string[]): boolean {
  return line > 1 && lines[line - 2]?.trim() === '' && (lines[line] ?? '').trim() === '';
}

/**
 * A box that something in it closes.
 *
 * @param closing The line that is meant to close it.
 */
export function closedEarly(
  outer: FenceLine,
  culprit: FenceLine,
  closing: FenceLine,
  size: number,
  path: string,
): Finding {
  const wider = ':'.repeat(size);
  const held = culprit.name
    ? `holds \`${culprit.name}\``
    : `has a line \`${':'.repeat(culprit.size)}\` in its code`;
  return {
    ruleId: 'fence-stray',
    path,
    place: place(outer),
    reason: `Expected at least ${size} colons on \`${outer.name}\`, which ${held} (line ${culprit.line}), found ${outer.size}: an inner \`:::\` closes the outer box, and readers see a stray \`:::\``,
    note: `Open the outer box with \`${wider}${outer.name}\` and close it with \`${wider}\`.`,
    expected: [wider + outer.name],
    actual: [':'.repeat(outer.size) + outer.name],
    fix: safe(...[outer, closing].map(fence => insert(fence, ':'.repeat(size - outer.size)))),
  };
}
