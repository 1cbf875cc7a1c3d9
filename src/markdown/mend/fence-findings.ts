import {behindLabel, type FenceLine} from './fence-lines.js';
import {quote} from '../quote.js';
import type {Finding, Place} from '../finding.js';

/** The directive of a listing, which stands in a line and holds nothing. */
export const LISTING = 'pages';

function place({line, column, size, name}: FenceLine): Place {
  return {start: {line, column}, end: {line, column: column + size + name.length}};
}

/** A title without brackets, or a space in front of the name. */
export function untitled(fence: FenceLine, mended: string, path: string): Finding {
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
        : 'Write the title in brackets right behind the name.',
    expected: [mended],
    actual: [found],
  };
}

/** A box that is never closed. */
export function unclosed(box: FenceLine, next: {line: number; text: string} | null, path: string): Finding {
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
  };
}

/** The opening line of a box with text behind it: Markdown takes it for a paragraph. */
export function joined(fence: FenceLine, path: string): Finding {
  const text = behindLabel(fence.rest).trim();
  const opening = `${':'.repeat(fence.size)}${fence.name}${fence.rest.slice(0, fence.rest.lastIndexOf(text)).trimEnd()}`;
  return {
    ruleId: 'fence-title',
    path,
    place: place(fence),
    reason: `Expected \`${opening}\` alone in its line, found ${quote(text)} behind it: Markdown shows the line as plain text, and no box`,
    note: `Write the text below it, and then a line \`${':'.repeat(fence.size)}\` that closes the box.`,
    expected: [opening],
    actual: [text],
  };
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
  };
}

/** Colons that close nothing. */
export function stray(fence: FenceLine, path: string): Finding {
  const colons = ':'.repeat(fence.size);
  return {
    ruleId: 'fence-stray',
    path,
    place: place(fence),
    reason: `Found \`${colons}\`, but no box is open here: readers see the colons`,
    note: 'Remove the line, or add the line that opens the box.',
    expected: [],
    actual: [colons],
  };
}

/** A box that something in it closes. */
export function closedEarly(outer: FenceLine, culprit: FenceLine, size: number, path: string): Finding {
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
  };
}
