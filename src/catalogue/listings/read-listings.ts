import type {Node} from 'mdast';
import type {Directives} from 'mdast-util-directive';
import type {Finding, Place} from '../../markdown/finding.js';
import type {Page} from '../../markdown/page.js';
import {editDistance} from '../../markdown/did-you-mean.js';
import {firstLine} from '../../markdown/text.js';
import {walk} from '../../markdown/walk.js';
import {LISTING_DIRECTIVE, listingAttributes, type ListingAttributes} from './listing-attributes.js';
import {repeatedAttributes} from './repeated-attributes.js';

/** A listing as a page asks for it. */
export interface WrittenListing {
  attributes: ListingAttributes;
  place: Place;
}

const NAME = LISTING_DIRECTIVE;

/** The beginning of a line that was meant as a listing and is plain text to Markdown. */
const ALMOST = new RegExp(`^(?:[-*+>]\\s+)*:{2}\\s*${NAME}(?![\\w-])`, 'iu');

/** Names with a letter more or less are looked at, too. */
const PERHAPS = new RegExp(`:\\s*${NAME}|::[\\w-]{${NAME.length - 1},${NAME.length + 1}}[[{]`, 'iu');

/** Whether a file may hold a listing, or what was meant as one; otherwise it need not be parsed for them. */
export function mayHoldListings(source: string): boolean {
  return PERHAPS.test(source);
}

/**
 * Finds the listings of a page, and what only looks like one: a directive in a line, in the form of a box, with words
 * in brackets, or with something between its name and the end of the line; and a name that is one letter off.
 */
export function readListings(page: ListingPage): WrittenListings {
  return page.ask('listings', () => findListings(page));
}

/** What is read of a page to find its listings. */
export type ListingPage = Pick<Page, 'path' | 'source' | 'tree' | 'ask'>;

interface WrittenListings {
  listings: WrittenListing[];
  findings: Finding[];
}

function findListings(page: ListingPage): WrittenListings {
  const listings: WrittenListing[] = [];
  const findings: Finding[] = [];
  const lines = page.source.split('\n');
  const report = (place: Place, reason: string, note: string) =>
    void findings.push({ruleId: 'listing', path: page.path, place, reason, note});
  walk(page.tree, node => {
    if (node.type === 'paragraph') {
      for (const place of almostListings(node, lines)) {
        report(
          place,
          `Expected \`::${NAME}{…}\` alone on its line, found something that Markdown shows as plain text.`,
          'Write nothing between the name and the braces, nothing behind them, and every value in quotes.',
        );
      }
    } else if (isListing(node)) {
      const place = firstLine(node);
      if (node.type === 'leafDirective' && node.name === NAME) {
        listings.push({attributes: listingAttributes(node.attributes), place});
        const line = lines[place.start.line - 1] ?? '';
        for (const name of repeatedAttributes(line.slice(place.start.column - 1, place.end.column - 1))) {
          report(
            place,
            `\`${name}\` is written more than once, and only the last of them counts.`,
            'Keep one of them; where several values may stand, commas separate them.',
          );
        }
      }
      const mistake = describeMistake(node);
      if (mistake) report(place, mistake.reason, mistake.note);
    } else {
      const slip = slipOf(node);
      if (slip !== null) {
        report(
          firstLine(node),
          `Unknown directive \`::${slip}\`; did you mean \`::${NAME}\`?`,
          `Write \`::${NAME}{…}\`: readers see nothing of this line.`,
        );
      }
    }
  });
  return {listings, findings};
}

function isListing(node: Node): node is Directives {
  return (
    ['leafDirective', 'textDirective', 'containerDirective'].includes(node.type) &&
    (node as Directives).name.toLowerCase() === NAME
  );
}

/** The name that was meant as that of a listing; without attributes it may be anybody's. */
function slipOf(node: Node): string | null {
  if (node.type !== 'leafDirective') return null;
  const {name, attributes} = node as Directives;
  const hasAttributes = Object.keys(listingAttributes(attributes)).length > 0;
  return hasAttributes && editDistance(name.toLowerCase(), NAME) === 1 ? name : null;
}

function describeMistake(node: Directives): {reason: string; note: string} | null {
  const note = `Write \`::${NAME}{…}\`, with two colons, on a line of its own.`;
  const hasParts = Object.keys(node.attributes ?? {}).length + node.children.length > 0;
  if (node.type === 'containerDirective')
    return {reason: `Unexpected \`:::${NAME}\`: a listing has no content.`, note};
  if (node.type === 'textDirective') {
    // Without attributes it is text: "see :pages".
    return hasParts ? {reason: `Unexpected \`:${NAME}\` in a line of text.`, note} : null;
  }
  if (node.name !== NAME) {
    return {
      reason: `Expected \`::${NAME}\`, found \`::${node.name}\`, which is another name.`,
      note: 'Write it in small letters.',
    };
  }
  return node.children.length > 0
    ? {
        reason: `Unexpected words in brackets behind \`::${NAME}\`: nobody would see them.`,
        note: 'Write them above the listing, as a heading or a paragraph.',
      }
    : null;
}

function almostListings(paragraph: Node, lines: readonly string[]): Place[] {
  const {start, end} = paragraph.position ?? {start: {line: 1, column: 1}, end: {line: 0, column: 1}};
  const places: Place[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const text = lines[line - 1] ?? '';
    const from = line === start.line ? start.column - 1 : text.length - text.trimStart().length;
    if (ALMOST.test(text.slice(from))) {
      const column = text.indexOf('::', from) + 1;
      places.push({start: {line, column}, end: {line, column: text.trimEnd().length + 1}});
    }
  }
  return places;
}
