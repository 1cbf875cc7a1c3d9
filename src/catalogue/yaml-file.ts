import {isAlias, isMap, isScalar, isSeq, visit} from 'yaml';
import type {Alias, Document, ParsedNode} from 'yaml';
import {decode} from '../markdown/decode.js';
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
  readonly #aliases: ReadonlyMap<Alias, YamlNode>;
  readonly #source: SourceText;
  /** After a syntax error the rest is guesswork: what it seems to hold is used, but not complained about. */
  readonly #isGuesswork: boolean;

  constructor(file: {path: string; text: string}) {
    this.#path = file.path;
    // As in pages: neither a byte order mark nor a carriage return moves a line or a column.
    const {text} = decode(file.text, file.path);
    const {document, faults, isGuesswork} = parseYaml(text);
    this.#aliases = resolveAliases(document);
    this.#source = new SourceText(text);
    this.root = this.resolve(document.contents);
    this.#isGuesswork = false;
    faults.forEach(({range, reason, note}) => this.report(this.#source.placeAt(...range), reason, {note}));
    this.#isGuesswork = isGuesswork;
    this.incomplete = isGuesswork;
  }

  /** Follows an alias (`*name`) to what it stands for. */
  resolve(node: YamlNode): YamlNode {
    return isAlias(node) ? (this.#aliases.get(node) ?? null) : node;
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

/** What each alias stands for: all in one walk, where the parser would walk the document for each. */
function resolveAliases(document: Document.Parsed): Map<Alias, YamlNode> {
  const anchors = new Map<string, YamlNode>();
  const aliases = new Map<Alias, YamlNode>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) aliases.set(node, anchors.get(node.source));
      else if (node.anchor !== undefined) anchors.set(node.anchor, node as YamlNode);
    },
  });
  return aliases;
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
