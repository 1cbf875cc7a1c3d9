import type {Heading, Node, Root, RootContent} from 'mdast';
import {plainText} from '../../markdown/text.js';
import {commentLine, commentText, inlineComments} from '../comment.js';
import {isMark} from '../marks.js';
import {presenceSaid} from '../words/presence.js';

/** A comment of the template, and the line on which its words begin. */
export interface TemplateComment {
  text: string;
  line: number;
}

/** The comments of a template that are about its headings, and the nodes that hold them. */
export interface HeadingComments {
  of: ReadonlyMap<Heading, TemplateComment[]>;
  nodes: ReadonlySet<RootContent>;
}

/**
 * Finds the comments about headings: at the end of a heading's own line, below it, or right above it.
 *
 * - A mark stands above what it is about, or on its line.
 * - Another comment below a heading is about that heading, however many there are; only one that stands nearer to what
 *   comes next is about that.
 * - Behind other text, a comment is about the heading that comes next.
 */
export function readHeadingComments(tree: Root): HeadingComments {
  const of = new Map<Heading, TemplateComment[]>();
  const nodes = new Set<RootContent>();
  for (const node of tree.children) {
    if (node.type === 'heading') {
      of.set(
        node,
        inlineComments(node).map(text => ({text, line: lineOf(node, 'start')})),
      );
    }
  }
  for (const run of commentRuns(tree)) {
    for (const [index, node] of run.comments.entries()) {
      const text = commentText(node) ?? '';
      const heading = headingOf(index, node, text, run);
      if (!heading) continue;
      of.get(heading)?.push({text, line: commentLine(node)});
      nodes.add(node);
    }
  }
  return {of, nodes};
}

/** Comments in a row, with what stands around them. */
interface Run {
  comments: RootContent[];
  above: RootContent | undefined;
  below: RootContent | undefined;
}

function commentRuns({children}: Root): Run[] {
  const runs: Run[] = [];
  children.forEach((node, index) => {
    if (commentText(node) === null) return;
    const above = children[index - 1];
    const last = runs.at(-1);
    if (last && last.comments.at(-1) === above) {
      last.comments.push(node);
      last.below = children[index + 1];
    } else {
      runs.push({comments: [node], above, below: children[index + 1]});
    }
  });
  return runs;
}

function headingOf(
  index: number,
  node: RootContent,
  text: string,
  {comments, above, below}: Run,
): Heading | null {
  const next = below?.type === 'heading' ? below : null;
  if (isMark(text)) return next;
  const isNearerBelow = gap(node, comments[index + 1] ?? below) < gap(comments[index - 1] ?? above, node);
  if (above?.type !== 'heading')
    return next && gap(above, node) >= gap(node, below) && says(text, next) ? next : null;
  if (next && isNearerBelow && says(text, next)) return next;
  if (!says(text, above)) return null;
  // "This is optional", right above a list, is about the list; "This section is optional" is not.
  return next || !isNearerBelow || says(text, above, 'never') ? above : null;
}

function says(text: string, heading: Heading, bare: 'anywhere' | 'never' = 'anywhere'): boolean {
  return presenceSaid(text, {kind: 'section', name: plainText(heading), bare}) !== null;
}

function gap(above: RootContent | undefined, below: RootContent | undefined): number {
  return above && below ? lineOf(below, 'start') - lineOf(above, 'end') : Infinity;
}

function lineOf(node: Node, end: 'start' | 'end'): number {
  return node.position?.[end].line ?? 0;
}
