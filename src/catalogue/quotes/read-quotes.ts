import type {Node, Parent} from 'mdast';
import type {Directives} from 'mdast-util-directive';
import {didYouMean, editDistance, nearest} from '../../markdown/did-you-mean.js';
import type {Finding, Place} from '../../markdown/finding.js';
import {quoteAll} from '../../markdown/quote.js';
import {firstLine} from '../../markdown/text.js';
import {walk} from '../../markdown/walk.js';
import {listingAttributes, type ListingAttributes} from '../listings/listing-attributes.js';
import type {ListingPage} from '../listings/read-listings.js';
import {QUOTE_DIRECTIVE, quoteAttributes} from './quote-attributes.js';

/** A quote as a page asks for it. */
export interface WrittenQuote {
  attributes: ListingAttributes;
  place: Place;
  /** It stands in a line of text. */
  isInline: boolean;
}

export interface WrittenQuotes {
  quotes: WrittenQuote[];
  findings: Finding[];
}

const NAME = QUOTE_DIRECTIVE;
const FORM = `Write \`:${NAME}[name of the fact]{page="id of the page"}\`.`;
const ATTRIBUTES = ['page', 'docs', 'version'];

/** Any directive with a page is looked at, for slips in the name. */
const PERHAPS = new RegExp(`:${NAME}(?![\\w-])|\\{[^{}\\n]*\\bpage\\s*=`, 'iu');

/** Whether a file may hold a quote, or what was meant as one; otherwise it need not be parsed for them. */
export function mayHoldQuotes(source: string): boolean {
  return PERHAPS.test(source);
}

/** Finds the quotes of a page, and what is written as none and was meant as one. */
export function readQuotes(page: ListingPage): WrittenQuotes {
  return page.ask('quotes', () => findQuotes(page));
}

function findQuotes(page: ListingPage): WrittenQuotes {
  const quotes: WrittenQuote[] = [];
  const findings: Finding[] = [];
  walk(page.tree, (node, _, parent) => {
    if (!isDirective(node)) return;
    const place = firstLine(node);
    const slip = node.name === NAME ? null : describeSlip(node);
    const mistake = slip ?? (node.name === NAME ? describeMistake(node) : null);
    if (mistake) findings.push({ruleId: 'quoted-fact', path: page.path, place, ...mistake});
    else if (node.name === NAME)
      quotes.push({attributes: quoteAttributes(node), place, isInline: isInLine(node, parent)});
  });
  return {quotes, findings};
}

function isDirective(node: Node): node is Directives {
  return ['leafDirective', 'textDirective', 'containerDirective'].includes(node.type);
}

/** Alone in its paragraph it may be a list or a table, as on a line with two colons. */
function isInLine({type}: Directives, parent: Parent | null): boolean {
  return type === 'textDirective' && !(parent?.type === 'paragraph' && parent.children.length === 1);
}

type Mistake = Pick<Finding, 'reason' | 'note' | 'expected' | 'actual'>;

/** Without a page it may be anybody's directive. */
function describeSlip({name, attributes}: Directives): Mistake | null {
  if (listingAttributes(attributes).page === undefined || editDistance(name.toLowerCase(), NAME) > 1)
    return null;
  return {
    reason: `Unknown directive \`:${name}\`; did you mean \`:${NAME}\`?`,
    note: FORM,
    expected: [NAME],
    actual: [name],
  };
}

function describeMistake(node: Directives): Mistake | null {
  if (node.type === 'containerDirective')
    return {reason: `Unexpected \`:::${NAME}\`: a quoted fact has no content of its own.`, note: FORM};
  const {fact, page, ...others} = quoteAttributes(node);
  if (fact === '') return {reason: 'Expected the name of a fact in brackets, found none.', note: FORM};
  if (!page) return {reason: `Expected the page of the fact \`${fact}\`, found none.`, note: FORM};
  const unknown = Object.keys(others).find(name => !ATTRIBUTES.includes(name));
  if (unknown === undefined) return null;
  const expected = nearest(unknown, ATTRIBUTES);
  return {
    reason: `Unknown attribute \`${unknown}\` of a quoted fact${didYouMean(expected)}`,
    note: `There are ${quoteAll(ATTRIBUTES)}.`,
    expected,
    actual: [unknown],
  };
}
