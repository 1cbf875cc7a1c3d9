import type {Definition, Node, Parent, Root} from 'mdast';
import type {Place} from '../finding.js';
import {placeOf, plainText} from '../text.js';
import {nodesOf, walk} from '../walk.js';
import {countWords} from '../words/length.js';
import {sentenceRanges} from '../words/sentence-ranges.js';
import type {FactText} from './fact.js';
import {readLine, sliceLine, type Line} from './line.js';
import {createRenderFact, placeOfAll, type RenderFact} from './render-fact.js';

/** Fewer words beside its links say nothing about them. */
const FEWEST_WORDS = 2;

/**
 * The sentences that hold links, by the places where the links begin. A sentence that is nothing but links is none, and a
 * link in a heading stands in no sentence.
 *
 * @param wanted Where the links begin.
 */
export function sentencesOfLinks(
  tree: Root,
  wanted: readonly Place['start'][],
  locale: string,
): Record<string, FactText> {
  const keys = new Set(wanted.map(keyOf));
  const found: Record<string, FactText> = {};
  let definitions: Definition[] | undefined;
  const render = createRenderFact(() => (definitions ??= nodesOf<Definition>(tree, 'definition')));
  walk(tree, node => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    const links = linksIn(node).filter(link => keys.has(keyOf(placeOf(link).start)));
    if (links.length === 0) return;
    const line = readLine(node.children);
    const ranges = sentenceRanges(line.text, locale);
    // Both stand in the order of the text; links of one sentence share it.
    let next = 0;
    let sentence: FactText | null = null;
    for (const link of links) {
      const at = line.startOf(link);
      for (; next < ranges.length && ranges[next]!.start <= at; next++)
        if (at < ranges[next]!.end) sentence = sentenceIn(node.children, line, ranges[next]!, render);
      if (sentence) found[keyOf(placeOf(link).start)] = sentence;
    }
  });
  return found;
}

/** The name of a place in the answer. */
export function keyOf({line, column}: Place['start']): string {
  return `${line}:${column}`;
}

function linksIn(parent: Parent): Node[] {
  const links: Node[] = [];
  walk(parent, node => {
    if (isLink(node)) links.push(node);
  });
  return links;
}

function isLink({type}: Node): boolean {
  return type === 'link' || type === 'linkReference' || type === 'mdxJsxTextElement';
}

function textBesideLinks(node: Node): string {
  if (isLink(node)) return ' ';
  return 'children' in node ? (node as Parent).children.map(textBesideLinks).join('') : plainText(node);
}

function sentenceIn(
  nodes: readonly Node[],
  line: Line,
  {start, end}: {start: number; end: number},
  render: RenderFact,
): FactText | null {
  const written = line.text.slice(start, end);
  const from = start + (written.length - written.trimStart().length);
  const to = start + written.trimEnd().length;
  const own = sliceLine(nodes, line, from, to);
  const place = placeOfAll(own);
  if (!place || countWords(own.map(textBesideLinks).join(' ')) < FEWEST_WORDS) return null;
  return {kind: 'text', ...render(own), place};
}
