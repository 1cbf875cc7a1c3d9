import type {Node} from 'mdast';

/** The first and the last line of a block, 1-based. */
export interface Lines {
  from: number;
  to: number;
}

export function linesOf(node: Node): Lines {
  const {start, end} = positionOf(node);
  return {from: start.line, to: end.line};
}

export function lineOf(node: Node): number {
  return positionOf(node).start.line;
}

export function textOf(text: string, node: Node): string {
  const {start, end} = positionOf(node);
  return text.slice(start.offset, end.offset);
}

/** Replaces a node; what stands before it keeps its line. */
export function replaceNode(text: string, node: Node, replacement: string): string {
  const {start, end} = positionOf(node);
  return text.slice(0, start.offset) + replacement + text.slice(end.offset);
}

export function replaceLine(text: string, line: number, replace: (line: string) => string): string {
  const lines = text.split('\n');
  lines[line - 1] = replace(lines[line - 1] ?? '');
  return lines.join('\n');
}

export function replaceLines(text: string, {from, to}: Lines, ...replacement: string[]): string {
  const lines = text.split('\n');
  lines.splice(from - 1, to - from + 1, ...replacement);
  return lines.join('\n');
}

export function removeLines(text: string, range: Lines): string {
  return replaceLines(text, range);
}

/** Inserts lines behind a line. */
export function insertAfter(text: string, line: number, ...inserted: string[]): string {
  return replaceLines(text, {from: line + 1, to: line}, ...inserted);
}

/** Moves lines behind another line; says where the first of them stands now. */
export function moveLines(text: string, range: Lines, after: number): {text: string; line: number} {
  const moved = text.split('\n').slice(range.from - 1, range.to);
  const size = range.to - range.from + 1;
  const target = after >= range.to ? after - size : after;
  return {text: insertAfter(removeLines(text, range), target, ...moved), line: target + 1};
}

function positionOf({position, type}: Node) {
  if (!position) throw new Error(`a ${type} without a place`);
  const {start, end} = position;
  return {
    start: {line: start.line, offset: start.offset ?? 0},
    end: {line: end.line, offset: end.offset ?? 0},
  };
}
