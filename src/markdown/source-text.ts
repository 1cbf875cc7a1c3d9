import type {Node} from 'mdast';
import type {Place, Point} from './finding.js';
import {placeOf} from './text.js';

/** How far a text may stand behind where it was expected: what markup adds to a line, such as a link's target. */
const REACH = 4000;

/** The text of a file, in which places are looked up by what stands there. */
export class SourceText {
  readonly #text: string;
  readonly #starts: number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
      this.#starts.push(end + 1);
  }

  /** A place with what lies outside the file taken back to its line: mended fences are longer than those in the file. */
  within({start, end}: Place): Place {
    const from = this.#clamp(start);
    const to = this.#clamp(end);
    const isBackwards = to.line < from.line || (to.line === from.line && to.column < from.column);
    return {start: from, end: isBackwards ? from : to};
  }

  #clamp({line, column}: Point): Point {
    const last = Math.min(line, this.#starts.length);
    const length = (this.#starts[last] ?? this.#text.length + 1) - 1 - (this.#starts[last - 1] ?? 0);
    return {line: last, column: line > last ? length + 1 : Math.min(column, length + 1)};
  }

  /** Looks up texts that stand in a node, from its beginning on. */
  cursor(node: Node): SourceCursor {
    const {start, end} = placeOf(node);
    return new SourceCursor(this.#text, this.#starts, start, end.line);
  }
}

/** Finds texts one behind the other, so that two that are the same have two places. */
export class SourceCursor {
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #start: Point;
  readonly #end: number;
  #offset: number;

  constructor(text: string, starts: readonly number[], start: Point, lastLine: number) {
    this.#text = text;
    this.#starts = starts;
    this.#start = start;
    this.#end = starts[lastLine] ?? text.length;
    this.#offset = this.#offsetOf(start);
  }

  /**
   * Where a text stands next; the beginning of the node when it is broken over lines or by markup.
   *
   * @param distance How much text stands before it at least.
   */
  find(text: string, distance: number): Place {
    const index = this.#next(distance).indexOf(text);
    if (index === -1)
      return {start: this.#start, end: {line: this.#start.line, column: this.#start.column + 1}};
    const offset = this.#offset + index;
    this.#offset = offset + text.length;
    const start = this.#pointOf(offset);
    return {start, end: this.#pointOf(offset + text.length)};
  }

  /** Whether the writer typed `\[…\]`, and so means the brackets. The parser has taken the backslashes out. */
  isEscaped(text: string, distance: number): boolean {
    return this.#next(distance).includes(`\\${text.slice(0, -1)}`);
  }

  #next(distance: number): string {
    return this.#text.slice(this.#offset, Math.min(this.#end, this.#offset + distance + REACH));
  }

  #offsetOf({line, column}: Point): number {
    return (this.#starts[line - 1] ?? this.#text.length) + column - 1;
  }

  #pointOf(offset: number): Point {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1};
  }
}
