import type {Node} from 'mdast';
import {location, type Location} from 'vfile-location';
import type {Place, Point} from './finding.js';
import {placeOf} from './text.js';

/** How far a text may stand behind where it was expected: what markup adds to a line, such as a link's target. */
const REACH = 4000;

/**
 * The text of a file, which knows at what point each offset lies, and the other way round. Both count UTF-16 code
 * units, as strings and editors do.
 */
export class SourceText {
  readonly #text: string;
  readonly #location: Location;

  constructor(text: string) {
    this.#text = text;
    this.#location = location(text);
  }

  /** The point at an offset; the end of the text for what lies behind it. */
  pointAt(offset: number): Point {
    const {line, column} = this.#location.toPoint(Math.min(offset, this.#text.length)) ?? {
      line: 1,
      column: 1,
    };
    return {line, column};
  }

  /** The offset of a point; the end of its line, or of the text, for what lies behind that. */
  offsetOf(point: Point): number {
    const nextLine = {line: point.line + 1, column: 1};
    return this.#location.toOffset(point) ?? (this.#location.toOffset(nextLine) ?? this.#text.length + 1) - 1;
  }

  /** The end of the text. */
  end(): Point {
    return this.pointAt(this.#text.length);
  }

  /** What stands in a place. */
  textIn({start, end}: Place): string {
    return this.#text.slice(this.offsetOf(start), this.offsetOf(end));
  }

  /** A line without what ends it. */
  line(line: number): string {
    return this.textIn({start: {line, column: 1}, end: {line, column: Infinity}});
  }

  /** The place between two offsets. */
  placeAt(start: number, end: number): Place {
    return {start: this.pointAt(start), end: this.pointAt(end)};
  }

  /** A place with what lies outside the file taken back to its line: mended fences are longer than those in the file. */
  within({start, end}: Place): Place {
    const from = this.offsetOf(start);
    return this.placeAt(from, Math.max(from, this.offsetOf(end)));
  }

  /** Looks up texts that stand in a node, from its beginning on. */
  cursor(node: Node): SourceCursor {
    const {start, end} = placeOf(node);
    const last = this.offsetOf({line: end.line, column: Infinity});
    return new SourceCursor(this, this.#text.slice(0, last), start);
  }
}

/** Finds texts one behind the other, so that two that are the same have two places. */
export class SourceCursor {
  readonly #source: SourceText;
  /** Up to the end of the node's last line. */
  readonly #text: string;
  readonly #start: Point;
  #offset: number;

  constructor(source: SourceText, text: string, start: Point) {
    this.#source = source;
    this.#text = text;
    this.#start = start;
    this.#offset = source.offsetOf(start);
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
    return this.#source.placeAt(offset, this.#offset);
  }

  #next(distance: number): string {
    return this.#text.slice(this.#offset, this.#offset + distance + REACH);
  }
}
