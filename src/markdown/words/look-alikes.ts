import type {Heading, Node, Paragraph, Parent, Root} from 'mdast';
import type {Place} from '../finding.js';
import {headingText} from '../outline.js';
import {placeOf, plainText, withoutColon} from '../text.js';

/** What readers take for a heading, and Markdown does not; or the other way round. */
export interface LookAlike {
  /** Its text, as that of a heading. */
  text: string;
  place: Place;
  /** Rank of the heading that it may be; `null` for bold print, which has none. */
  depth: number | null;
  /** How it is written, as the end of a sentence: `in bold`. */
  how: string;
}

/** Everything on a page that looks like a heading of it and is none, in order. */
export function readLookAlikes(tree: Root): LookAlike[] {
  return tree.children.flatMap(node => read(node, true));
}

function read(node: Node, isTop: boolean): LookAlike[] {
  if (node.type === 'paragraph') return inParagraph(node as Paragraph);
  if (node.type === 'html') return inHtml(node);
  if (node.type === 'heading' && !isTop) {
    return [
      {
        text: headingText(node as Heading),
        place: placeOf(node),
        depth: (node as Heading).depth,
        how: 'in a quotation, a list or a box',
      },
    ];
  }
  const name = 'name' in node ? String(node.name) : '';
  if (node.type === 'mdxJsxFlowElement' && /^h[1-6]$/u.test(name)) return [asHtml(node, name)];
  return 'children' in node ? (node as Parent).children.flatMap(child => read(child, false)) : [];
}

function asHtml(node: Node, tag: string): LookAlike {
  return {text: plainText(node), place: placeOf(node), depth: Number(tag.slice(1)), how: 'as HTML'};
}

/** `##Decision`: the space is missing. */
const UNSPACED = /^(?<marks>#{1,6})(?<text>[^#\s].*)$/u;

function inParagraph({children}: Paragraph): LookAlike[] {
  const [first, second] = children;
  const isBold =
    first?.type === 'strong' &&
    (second === undefined ||
      second.type === 'break' ||
      (second.type === 'text' && /^[ \t:：]*\n/u.test(second.value)));
  if (isBold)
    return [{text: withoutColon(plainText(first)), place: placeOf(first), depth: null, how: 'in bold'}];
  return children.flatMap((child): LookAlike[] => {
    if (child.type === 'mdxJsxTextElement' && /^h[1-6]$/u.test(child.name ?? ''))
      return [asHtml(child, child.name ?? '')];
    if (child.type !== 'text') return [];
    return child.value.split('\n').flatMap((line, index) => {
      const {marks, text} = UNSPACED.exec(line)?.groups ?? {};
      if (marks === undefined || text === undefined || (index === 0 && child !== first)) return [];
      const {start} = placeOf(child);
      const from = {line: start.line + index, column: index === 0 ? start.column : 1};
      const end = {line: from.line, column: from.column + line.length};
      return [
        {text, place: {start: from, end}, depth: marks.length, how: `without a space behind \`${marks}\``},
      ];
    });
  });
}

const HTML_HEADING = /<h(?<rank>[1-6])(?:\s[^<>]*)?>(?<inner>[^<]*(?:<(?!\/?h[1-6])[^<]*)*)<\/h\k<rank>>/giu;

function inHtml(node: Node): LookAlike[] {
  const value = 'value' in node ? String(node.value) : '';
  const {start} = placeOf(node);
  return [...value.matchAll(HTML_HEADING)].map(({0: found, index, groups}) => {
    const above = value.slice(0, index).split('\n');
    const column = (above.length === 1 ? start.column : 1) + (above.at(-1) ?? '').length;
    const from = {line: start.line + above.length - 1, column};
    const text = (groups?.inner ?? '')
      .replace(/<[^<>]*>/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    const [line = ''] = found.split('\n');
    const place = {start: from, end: {line: from.line, column: column + line.length}};
    return {text, place, depth: Number(groups?.rank), how: 'as HTML'};
  });
}

/** The `---` that makes a heading of the text above it; a title in such print ends in no full stop. */
export function isUnderlinedSentence(heading: Heading): boolean {
  const {start, end} = placeOf(heading);
  const text = headingText(heading);
  return end.line > start.line && heading.depth === 2 && /[.!:;,]$|.{80}/u.test(text);
}
