import {isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit} from 'yaml';
import type {Document, ParsedNode, YAMLParseError, YAMLWarning} from 'yaml';
import type {Finding, Place, Point} from '../markdown/finding.js';

/** A node of a YAML file; `null` and `undefined` are values that were left out. */
export type YamlNode = ParsedNode | null | undefined;

/** What stands for bytes that are no UTF-8, and characters that no text holds. */
const NO_TEXT = /[\uFFFD\0]/;

/** A registry file, parsed, that knows where everything stands and collects what is wrong with it. */
export class YamlFile {
  readonly root: YamlNode;
  readonly findings: Finding[] = [];
  /** Part of the file could not be read. */
  incomplete: boolean;

  readonly #path: string;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  /** After a syntax error the rest is guesswork: what it seems to hold is used, but not complained about. */
  readonly #isGuesswork: boolean;

  constructor(file: {path: string; text: string}) {
    this.#path = file.path;
    // Editors do not count a byte order mark as a column, and the parser stumbles over it.
    const text = file.text.replace(/^\uFEFF/, '');
    this.#document = parseDocument(text, {lineCounter: this.#lines, prettyErrors: false, logLevel: 'silent'});
    this.root = this.resolve(this.#document.contents);
    this.#isGuesswork = false;
    const noText = text.search(NO_TEXT);
    if (noText >= 0) {
      this.report(this.#range(noText, noText + 1), 'Expected text in UTF-8, found other bytes.', {
        note: 'Save the file as text in UTF-8.',
      });
    } else {
      [...this.#document.errors, ...this.#document.warnings].forEach(error => this.#reportSyntax(error));
    }
    this.#isGuesswork = noText >= 0 || this.#document.errors.length > 0;
    this.incomplete = this.#isGuesswork;
  }

  /** Follows an alias (`*name`) to what it stands for. */
  resolve(node: YamlNode): YamlNode {
    return isAlias(node) ? ((node.resolve(this.#document) ?? null) as YamlNode) : node;
  }

  placeOf(node: ParsedNode): Place {
    return this.#range(node.range[0], node.range[1]);
  }

  report(
    place: Place,
    reason: string,
    more: Pick<Finding, 'note' | 'expected' | 'actual' | 'severity'> = {},
  ): void {
    if (!this.#isGuesswork) {
      this.findings.push({ruleId: 'registry', path: this.#path, place, reason, ...more});
    }
  }

  /** Reports what is wrong with a value, if anything is. */
  reportFault(place: Place | undefined, fault: Omit<Finding, 'ruleId' | 'path' | 'place'> | null): void {
    if (place && fault) {
      const {reason, ...more} = fault;
      this.report(place, reason, more);
    }
  }

  #reportSyntax({pos, message}: YAMLParseError | YAMLWarning): void {
    const cause = (message.charAt(0).toLowerCase() + message.slice(1)).replace(/\.$/, '');
    const [start, end] = this.#unclosedQuote(pos[0], message) ?? pos;
    this.report(this.#range(start, end), `Cannot read the YAML: ${cause}.`, {note: 'Mend the syntax.'});
  }

  /** A quote that is never closed is mended where it opens; the parser names the end of the file. */
  #unclosedQuote(end: number, message: string): [number, number] | null {
    let opening: [number, number] | null = null;
    if (/closing ["']quote/.test(message)) {
      visit(this.#document, {
        Scalar: (_, {range}) => {
          opening = range && range[0] < end && end <= range[2] ? [range[0], range[0] + 1] : opening;
        },
      });
    }
    return opening;
  }

  #range(start: number, end: number): Place {
    return {start: this.#point(start), end: this.#point(end)};
  }

  #point(offset: number): Point {
    const {line, col} = this.#lines.linePos(offset);
    return {line, column: col};
  }
}

/** Whether nothing was written where a value could stand. */
export function isBlank(node: YamlNode): boolean {
  return !node || (isScalar(node) && node.value === null);
}

/** What a node is, for messages: `map`, `list`, `` `12` ``. */
export function describeNode(node: YamlNode): string {
  if (isMap(node)) {
    return 'map';
  }
  if (isSeq(node)) {
    return 'list';
  }
  return isScalar(node) && node.value !== null ? `\`${String(node.value)}\`` : 'empty value';
}
