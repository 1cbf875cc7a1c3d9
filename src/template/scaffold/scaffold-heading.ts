import type {Heading} from 'mdast';
import {inlineComments} from '../comment.js';
import type {Section} from '../../markdown/page.js';
import {splitNameMark} from '../words/name-mark.js';
import {asMdx} from './as-mdx.js';
import {commentOut} from './comment-out.js';
import {HTML_COMMENT, MDX_COMMENT, replaceComments} from './replace-comments.js';
import type {BlockContext} from './scaffold-blocks.js';
import {scaffoldComment} from './scaffold-blocks.js';

/** A heading as the page has it, and in a comment below it that the section may be left out, if it may. */
export function scaffoldHeading({heading, depth}: Section, context: BlockContext): string[] {
  const text = [HTML_COMMENT, MDX_COMMENT]
    .reduce((left, marks) => replaceComments(left, marks, () => ''), inlineSource(heading, context))
    .trim();
  const {name, said} = splitNameMark(text);
  const isOptional = said !== null && said.presence !== 'required';
  return [
    `${'#'.repeat(depth)} ${isOptional ? name : text}`.trim(),
    ...(isOptional ? [commentOut(said.text, context.format)] : []),
    ...inlineComments(heading).flatMap(comment => scaffoldComment(comment, heading, context)),
  ];
}

function inlineSource(heading: Heading, {source, isMdx}: BlockContext): string {
  const text = heading.position
    ? isMdx
      ? asMdx(heading, source)
      : source.slice(heading.position.start.offset, heading.position.end.offset)
    : '';
  // Underlined headings get the other form: the line of a title alone is known to be one.
  return text
    .replace(/\n[ \t]*(?:=+|-+)[ \t]*$/u, '')
    .replace(/^[ \t]*#{1,6}(?=\s|$)/u, '')
    .replace(/\s#+\s*$/u, '')
    .split('\n')
    .map(line => line.trim())
    .join(' ')
    .trim();
}
