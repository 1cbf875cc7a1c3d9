import type {Heading, Root, RootContent} from 'mdast';
import {commentText, inlineComments} from './comment.js';
import {isMark} from './marks.js';
import {readOptional} from './words/optional.js';

/** The comments of a template that are about its headings, and the nodes that hold them. */
export interface HeadingComments {
  of: ReadonlyMap<Heading, string[]>;
  nodes: ReadonlySet<RootContent>;
}

/**
 * Finds the comments about headings: at the end of the heading's own line, right above it, or first below it. A
 * comment between two headings is about the nearer one; at equal distance about the one that it stands under.
 */
export function readHeadingComments(tree: Root): HeadingComments {
  const of = new Map<Heading, string[]>();
  const nodes = new Set<RootContent>();
  const {children} = tree;
  children.forEach((node, index) => {
    if (node.type !== 'heading') return;
    const comments = [...inlineComments(node)];
    for (let above = index - 1; isAbout(node, above, children, nodes); above--) {
      const comment = children[above] as RootContent;
      comments.unshift(commentText(comment) ?? '');
      nodes.add(comment);
    }
    of.set(node, comments);
  });
  children.forEach((node, index) => {
    if (node.type !== 'heading') return;
    for (let below = index + 1; below < children.length; below++) {
      const next = children[below] as RootContent;
      const comment = commentText(next);
      if (comment === null || nodes.has(next)) break;
      // A mark stands before what it is about; only a heading's own line and the line above it mark a heading.
      if (isMark(comment) || readOptional(comment) === null || isAboutNext(comment, children, below))
        continue;
      of.get(node)?.push(comment);
      nodes.add(next);
    }
  });
  return {of, nodes};
}

/** A comment right above a block, with more room above itself, is about that block and not about the heading. */
function isAboutNext(comment: string, children: readonly RootContent[], index: number): boolean {
  const [before, node, next] = children.slice(index - 1, index + 2);
  if (
    !before ||
    !node ||
    !next ||
    next.type === 'heading' ||
    /\b(?:section|heading|chapter)\b/iu.test(comment)
  )
    return false;
  return gap(node, next) < gap(before, node);
}

function gap(above: RootContent, below: RootContent): number {
  return (below.position?.start.line ?? 0) - (above.position?.end.line ?? 0);
}

function isAbout(
  heading: Heading,
  index: number,
  children: readonly RootContent[],
  taken: ReadonlySet<RootContent>,
): boolean {
  const node = children[index];
  if (node === undefined || taken.has(node)) return false;
  const comment = commentText(node);
  if (comment === null) return false;
  if (isMark(comment)) return true;
  if (readOptional(comment) === null) return false;
  const before = children.slice(0, index).findLast(each => commentText(each) === null);
  if (before?.type !== 'heading') return true;
  return gap(node, heading) < gap(before, node);
}
