import type {Finding, Place} from '../finding.js';
import {SourceText} from '../source-text.js';
import {readBraces, readModule} from './mdx-code-faults.js';
import type {MdxError, MdxFailure, MdxWords} from './mdx-failure.js';
import {readAngle, readClosingSlash, readComment, readLink, readTagPair} from './mdx-tag-faults.js';

/** What MDX stumbled over, in the words of somebody who writes a page. */
export interface MdxFault extends Required<Pick<Finding, 'reason' | 'note' | 'actual'>> {
  place: Place;
}

/** Knows one kind of mistake, or does not. */
type MdxReader = (failure: MdxFailure) => MdxWords | null;

const TAG = [readComment, readLink, readAngle];

/** By the source and the rule of the parser's message: who may know the mistake. The first that does has the word. */
const READERS: Readonly<Record<string, readonly MdxReader[]>> = {
  'micromark-extension-mdx-expression:acorn': [readBraces],
  'micromark-extension-mdx-expression:unexpected-eof': [readBraces],
  'micromark-extension-mdx-expression:unexpected-lazy': [readBraces],
  'micromark-extension-mdxjs-esm:acorn': [readModule],
  'micromark-extension-mdxjs-esm:non-esm': [readModule],
  'micromark-extension-mdx-jsx:unexpected-character': TAG,
  'micromark-extension-mdx-jsx:unexpected-eof': TAG,
  'micromark-extension-mdx-jsx:unexpected-lazy': TAG,
  'mdast-util-mdx-jsx:end-tag-mismatch': [readTagPair],
  'mdast-util-mdx-jsx:unexpected-closing-slash': [readClosingSlash],
};

const PLAIN =
  'Write `\\{` and `&lt;` for braces and angle brackets that are text, or put them into code; or set `mdx: {format: md}` in the front matter of a page that holds plain Markdown.';

/** Says what stands at the place where MDX does not parse. The parser's own words are the last resort. */
export function describeMdxError(error: MdxError, text: string): MdxFault {
  const {place, line, column} = error;
  const at = place && 'start' in place ? place.start : {line: line ?? 1, column: column ?? 1};
  const source = new SourceText(text);
  const message = (error.reason ?? error.message ?? '').replace(/\s+/gu, ' ');
  const failure = {text, offset: source.offsetOf(at), message, source};
  for (const read of READERS[`${error.source}:${error.ruleId}`] ?? []) {
    const words = read(failure);
    if (words === null) continue;
    const {reason, note, start, found} = words;
    return {reason, note, actual: [found], place: source.placeAt(start, start + Math.max(1, found.length))};
  }
  const reason = message.replace(/ with acorn| \(note: .{0,300}\)|[.]\s*$/gu, '').trim();
  const start = {line: at.line, column: at.column};
  const end = {line: at.line, column: at.column + 1};
  return {reason: `This is not valid MDX: ${reason}`, note: PLAIN, actual: [], place: {start, end}};
}
