import {isAlias, isMap, isScalar, isSeq} from 'yaml';
import type {Document, ParsedNode} from 'yaml';
import type {Finding, Place} from '../markdown/finding.js';
import {SourceText} from '../markdown/source-text.js';
import {parseYaml} from '../markdown/yaml/yaml-syntax.js';

/** A node of a YAML file; `null` and `undefined` are values that were left out. */
export type YamlNode = ParsedNode | null | undefined;

/** A registry file, parsed, that knows where everything stands and collects what is wrong with it. */
export class YamlFile {
  readonly root: YamlNode;
  readonly findings: Finding[] = [];
  /** Part of the file could not be read. */
  incomplete: boolean;

  readonly #path: string;
  readonly #document: Document.Parsed;
  readonly #source: SourceText;
  /** After a syntax error the rest is guesswork: what it seems to hold is used, but not complained about. */
  readonly #isGuesswork: boolean;

  constructor(file: {path: string; text: string}) {
    this.#path = file.path;
    // Editors do not count a byte order mark as a column, and the parser stumbles over it.
    const text = file.text.replace(/^\uFEFF/, '');
    const {document, faults, isGuesswork} = parseYaml(text);
    this.#document = document;
    this.#source = new SourceText(text);
    this.root = this.resolve(document.contents);
    this.#isGuesswork = false;
    faults.forEach(({range, reason, note}) => this.report(this.#source.placeAt(...range), reason, {note}));
    this.#isGuesswork = isGuesswork;
    this.incomplete = isGuesswork;
  }

  /** Follows an alias (`*name`) to what it stands for. */
  resolve(node: YamlNode): YamlNode {
    return isAlias(node) ? ((node.resolve(this.#document) ?? null) as YamlNode) : node;
  }

  placeOf(node: ParsedNode): Place {
    return this.#source.placeAt(node.range[0], node.range[1]);
  }

  report(
    place: Place,
    reason: string,
    more: Pick<Finding, 'note' | 'expected' | 'actual' | 'severity'> = {},
  ): void {
    if (!this.#isGuesswork)
      this.findings.push({ruleId: 'registry', path: this.#path, place, reason, ...more});
  }

  /** Reports what is wrong with a value, if anything is. */
  reportFault(place: Place | undefined, fault: Omit<Finding, 'ruleId' | 'path' | 'place'> | null): void {
    if (place && fault) {
      const {reason, ...more} = fault;
      this.report(place, reason, more);
    }
  }
}

/** Whether nothing was written where a value could stand. */
export function isBlank(node: YamlNode): boolean {
  return !node || (isScalar(node) && node.value === null);
}

/** What a node is, for messages: `map`, `list`, `` `12` ``. */
export function describeNode(node: YamlNode): string {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  return isScalar(node) && node.value !== null ? `\`${node.source}\`` : 'empty value';
}
