import type {Paragraph, PhrasingContent, Text} from 'mdast';
import {plainText, withoutColon} from '../text.js';

/** A name in front of a colon: a few words, a question, code; no sentence, and nothing that is left to the writer. */
const NAME =
  /^[^\p{L}\p{N}\s[{<("'“]{0,4}\s?[\p{L}\p{N}](?:[^:：\n.?!,;"“”[\]{}<>|]|\.(?=\S)){0,48}\??(?: ?[[(](?:optional|if applicable)[\])])?$/iu;

/** A label in front of a colon that begins a line: `Status: draft`, `Author(s):`, `` `kind`: job ``, `*Date*: today`. */
export function labelIn(
  children: readonly PhrasingContent[],
): {name: PhrasingContent[]; value: PhrasingContent[]} | null {
  const name: PhrasingContent[] = [];
  for (const [index, child] of children.entries()) {
    const rest = children.slice(index + 1);
    if (child.type === 'text') {
      const at = /[:：](?=\s|$)/u.exec(child.value)?.index;
      if (at !== undefined) {
        name.push({type: 'text', value: child.value.slice(0, at)});
        return named(name, [{type: 'text', value: child.value.slice(at + 1)}, ...rest]);
      }
    } else if (child.type !== 'inlineCode' && child.type !== 'emphasis') {
      return null;
    }
    name.push(child);
    // `*Status:* draft`
    if (child.type === 'emphasis' && /[:：]$/u.test(plainText(child))) return named(name, rest);
  }
  return null;
}

function named(name: PhrasingContent[], value: PhrasingContent[]): ReturnType<typeof labelIn> {
  const text = withoutColon(plainText(name));
  return NAME.test(text) && text.split(/\s+/u).length <= MOST_WORDS ? {name: nameOf(name), value} : null;
}

/** Names of more words are the beginning of a sentence. */
const MOST_WORDS = 6;

/** The colon goes with the name, as it may in bold print. */
function nameOf(nodes: PhrasingContent[]): PhrasingContent[] {
  return /[:：]$/u.test(plainText(nodes)) ? nodes : [...nodes, {type: 'text', value: ':'}];
}

/** The inline nodes of a paragraph, line by line; lines without any are left out. */
export function linesOf(node: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') {
      lines.push([]);
    } else if (child.type === 'text' && child.value.includes('\n')) {
      for (const [index, value] of child.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '')
          lines.at(-1)?.push({type: 'text', value, position: positionOf(child, value, index)});
      }
    } else {
      lines.at(-1)?.push(child);
    }
  }
  return lines.filter(({length}) => length > 0);
}

/** Where one line of a text stands; the indentation of a further line, which is not in the text, is taken for none. */
function positionOf({position}: Text, value: string, index: number): Text['position'] {
  if (!position) return undefined;
  const line = position.start.line + index;
  const column = index === 0 ? position.start.column : 1;
  return {start: {line, column}, end: {line, column: column + value.length}};
}

/** What stands between two lines that are read as one. */
export function textBetween(): Text {
  return {type: 'text', value: ' '};
}

/** What people set between two fields of one line. */
const SEPARATOR = /\s+[|•·]\s+|\t+|\s{3,}/gu;

/** The fields of one line, each with its label: `**Date**: today | **Owner**: me`. The line itself where it has one. */
export function segmentsOf(line: PhrasingContent[]): PhrasingContent[][] {
  const bold: PhrasingContent[][] = [[]];
  for (const [index, child] of line.entries()) {
    if (index > 0 && boldLabelAt(line, index)) bold.push([]);
    bold.at(-1)?.push(child);
  }
  return bold.flatMap((segment, index) =>
    plainSegments(index < bold.length - 1 ? trimmed(segment) : segment),
  );
}

/** Whether a bold text with a colon, inside or behind it, stands there. A bold link is no label. */
export function boldLabelAt(nodes: readonly PhrasingContent[], index: number): boolean {
  const [node, behind] = [nodes[index], nodes[index + 1]];
  if (node?.type !== 'strong' || node.children.some(({type}) => type === 'link' || type === 'linkReference'))
    return false;
  return /[:：]$/u.test(plainText(node)) || (behind?.type === 'text' && /^\s*[:：]/u.test(behind.value));
}

/** A segment without the separator at its end. */
function trimmed(segment: PhrasingContent[]): PhrasingContent[] {
  const last = segment.at(-1);
  if (last?.type !== 'text') return segment;
  const value = last.value
    .trimEnd()
    .replace(/[|•·,;]$/u, '')
    .trimEnd();
  return [...segment.slice(0, -1), ...(value === '' ? [] : [{...last, value}])];
}

/** The segments of a line without bold print, where each has a label of its own. */
function plainSegments(line: PhrasingContent[]): PhrasingContent[][] {
  const segments: PhrasingContent[][] = [[]];
  for (const child of line) {
    if (child.type !== 'text') {
      segments.at(-1)?.push(child);
      continue;
    }
    let from = 0;
    for (const {0: separator, index} of [
      ...child.value.matchAll(SEPARATOR),
      {0: '', index: child.value.length},
    ]) {
      if (from > 0) segments.push([]);
      if (index > from) segments.at(-1)?.push(partOf(child, from, index));
      from = index + separator.length;
    }
  }
  return segments.length > 1 && segments.every(each => labelIn(each) !== null) ? segments : [line];
}

function partOf(text: Text, from: number, to: number): Text {
  const {start} = text.position ?? {};
  const {line = 1, column = 1} = start ?? {};
  return {
    type: 'text',
    value: text.value.slice(from, to),
    position: start && {start: {line, column: column + from}, end: {line, column: column + to}},
  };
}
