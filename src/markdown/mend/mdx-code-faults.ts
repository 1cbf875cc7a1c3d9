import {quote} from '../quote.js';
import {closingBrace, openingBrace} from './braces.js';
import {lineFrom, type MdxFailure, type MdxWords} from './mdx-failure.js';

const TEXT = 'a brace that is meant as such is written `\\{`';
const OWN_TEXT = `Replace it with your own text; ${TEXT}.`;

/** Braces around what is no JavaScript, or that nothing closes. */
export function readBraces({text, offset}: MdxFailure): MdxWords | null {
  const start = openingBrace(text, offset);
  if (start === null) return null;
  const end = closingBrace(text, start);
  if (end === null) {
    const found = lineFrom(text, start);
    const reason = `Expected a \`}\` that closes ${quote(found)}, found none: MDX reads what stands in braces as code`;
    return {reason, note: `Close it; ${TEXT}.`, start, found};
  }
  const found = text.slice(start, end + 1);
  const isWords = /^\{+\s*\p{L}[\p{L}\p{N}\s'’/|,.-]*\}+$/u.test(found);
  const looks = isWords ? ', which looks like a slot of the template' : '';
  const reason = `Expected text, found ${quote(found)}${looks}: MDX reads what stands in braces as code, and this is none`;
  return {reason, note: isWords ? OWN_TEXT : `Put it into code if it is code; ${TEXT}.`, start, found};
}

/** A line that begins like a module's. */
export function readModule({text, offset}: MdxFailure): MdxWords | null {
  const start = [...text.slice(0, offset).matchAll(/^(?:import|export)\b/gmu)].at(-1)?.index;
  if (start === undefined) return null;
  const found = lineFrom(text, start);
  return {
    reason: `Expected text, found ${quote(found)}: MDX reads a line that begins with \`${found.slice(0, 6)}\` as code, and this is none`,
    note: 'Begin the line with another word, or mend the code.',
    start,
    found,
  };
}
