import type {Node, Parent} from 'mdast';
import {commentText} from '../comment.js';
import {isBox, readBox} from '../../markdown/box.js';
import {isHtmlTag} from '../../markdown/html/html-element.js';
import {commentOut} from './comment-out.js';
import {HTML_COMMENT, replaceComments} from './replace-comments.js';

/** A part of a source, by offsets, and what takes its place. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * A block of Markdown as MDX reads it alike: slots in braces and angle brackets are escaped, comments get the form of MDX,
 * elements without content are closed.
 *
 * @param source The file that the block was parsed from.
 */
export function asMdx(block: Node, source: string): string {
  const from = startOf(block);
  const changes = changesIn(block, source).sort((a, b) => a.start - b.start);
  let text = '';
  let at = from;
  for (const change of changes) {
    text += source.slice(at, change.start) + change.text;
    at = change.end;
  }
  return text + source.slice(at, endOf(block));
}

function changesIn(node: Node, source: string): Change[] {
  if (!node.position) return [];
  const written = source.slice(startOf(node), endOf(node));
  const whole = (text: string): Change[] => [{start: startOf(node), end: endOf(node), text}];
  // What stands in a box of HTML has been parsed anew, and has other places.
  if (isBox(node) && readBox(node).html) return whole(closeTags(written));
  const comment = commentText(node);
  if (comment !== null) return whole(commentOut(comment, 'mdx'));
  switch (node.type) {
    case 'text':
      return whole(escapeText(written));
    case 'html':
      return whole(closeTags(written));
    case 'link':
      if (/^<.*>$/su.test(written)) return whole(`[${written.slice(1, -1)}](${written.slice(1, -1)})`);
      break;
    default:
  }
  return 'children' in node ? (node as Parent).children.flatMap(child => changesIn(child, source)) : [];
}

/** Elements that have no end, with or without the slash that MDX asks for. */
const VOID =
  /<(area|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b((?:[^<>/]|\/(?!>)){0,2000})\/?>/giu;

/** The id at the end of a heading, `{#id}`, is no expression. */
function escapeText(text: string): string {
  return text.replace(/(?<!\\)(?:[{](?!#[^\s{}]+\}\s*$)|<)/gu, '\\$&');
}

function closeTags(html: string): string {
  if (html.startsWith('<!--')) return replaceComments(html, HTML_COMMENT, inner => commentOut(inner, 'mdx'));
  const inner = /^<\/?(?<inner>[^<>]*)>/u.exec(html)?.groups?.inner?.trim() ?? '';
  return isHtmlTag(inner)
    ? html.replace(VOID, (_, name: string, rest: string) => `<${name}${rest.trimEnd()} />`)
    : escapeText(html);
}

function startOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Node): number {
  return node.position?.end.offset ?? 0;
}
