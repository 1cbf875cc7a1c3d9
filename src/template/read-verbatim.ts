import type {Root, RootContent} from 'mdast';
import {FILE_START} from '../markdown/finding.js';
import type {Page, Section} from '../markdown/page.js';
import {commentText} from './comment.js';
import {isMark, readMarks} from './marks.js';
import type {HeadingComments} from './sections/heading-comments.js';
import type {VerbatimText} from './template.js';

const VERBATIM = /(?:^template:|;)\s*verbatim\s*(?:;|$)/iu;

/** Finds what marks ask to stay as it is: the block below a mark, or all that a marked heading holds. */
export function readVerbatim(
  page: Pick<Page, 'content' | 'sections' | 'source'>,
  comments: HeadingComments,
): VerbatimText[] {
  const below = (section: Section): VerbatimText[] => {
    const line = section.place.start.line;
    if (comments.of.get(section.heading)?.some(({text}) => isVerbatim(text))) {
      const nodes = blocksOf(section);
      const [first] = nodes;
      return first ? [{...textOf(nodes, page.source), section: line, isWhole: true, when: null}] : [];
    }
    return [...markedBlocks(section.content, page.source, line), ...section.sections.flatMap(below)];
  };
  return [...markedBlocks(page.content, page.source, null), ...page.sections.flatMap(below)];
}

/** All that a section holds, in order, comments aside. */
export function blocksOf({content, sections}: Pick<Section, 'content' | 'sections'>): RootContent[] {
  return [
    ...content.filter(node => commentText(node) === null),
    ...sections.flatMap(section => [section.heading, ...blocksOf(section)]),
  ];
}

/** The text of blocks as it is written, white space folded. */
export function writtenText(nodes: readonly RootContent[], source: string): string {
  const lines = source.split('\n');
  return nodes
    .flatMap(({position}) => lines.slice((position?.start.line ?? 1) - 1, position?.end.line ?? 0))
    .map(line => line.replace(/^[\s>]*>\s?/u, ''))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function markedBlocks(
  content: readonly RootContent[],
  source: string,
  section: number | null,
): VerbatimText[] {
  return content.flatMap((node, index) => {
    const comment = commentText(node);
    if (comment === null || !isVerbatim(comment)) return [];
    const block = content.slice(index + 1).find(each => commentText(each) === null);
    // What is wrong with the mark is said where the elements are read.
    const {when} = readMarks(comment, '', FILE_START).marks;
    return block ? [{...textOf([block], source), section, isWhole: false, when}] : [];
  });
}

function textOf(nodes: readonly RootContent[], source: string): Pick<VerbatimText, 'text' | 'line' | 'end'> {
  const at = (node: Root | RootContent | undefined) => node?.position;
  return {
    text: writtenText(nodes, source),
    line: at(nodes[0])?.start.line ?? 1,
    end: at(nodes.at(-1))?.end.line ?? 1,
  };
}

function isVerbatim(comment: string): boolean {
  return isMark(comment) && VERBATIM.test(comment);
}
