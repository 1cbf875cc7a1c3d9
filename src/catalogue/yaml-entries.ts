import {isMap, isScalar, isSeq} from 'yaml';
import type {Pair, ParsedNode} from 'yaml';
import {didYouMean, nearest} from '../markdown/did-you-mean.js';
import {FILE_START} from '../markdown/finding.js';
import type {Place} from '../markdown/finding.js';
import {quoteAll} from '../markdown/quote.js';
import {describeNode, isBlank} from './yaml-file.js';
import type {YamlFile, YamlNode} from './yaml-file.js';

/** A value together with the place at which it was written. */
export interface Located<T> {
  value: T;
  place: Place;
}

/** What the entries of a registry file look like. */
export interface EntryFormat {
  /** Word for one entry in messages: `law`. */
  noun: string;
  keys: readonly string[];
}

/** One map of a registry file. Its readers report a value of the wrong type and go on as if it were not there. */
export class YamlEntry {
  constructor(
    readonly file: YamlFile,
    readonly place: Place,
    readonly values: ReadonlyMap<string, YamlNode>,
    /** The key of the entry, in a file that is a map of entries. */
    readonly key: Located<string> | null,
  ) {}

  text(name: string): Located<string> | null {
    if (!this.values.has(name)) return name === 'id' ? this.key : null;
    return this.#asText(this.values.get(name), name);
  }

  number(name: string): Located<number> | null {
    if (!this.values.has(name)) return null;
    const node = this.values.get(name);
    return isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value)
      ? {value: node.value, place: this.file.placeOf(node)}
      : this.#unexpected(node, name, 'a number');
  }

  /** A list of texts; a single text counts as a list of one. */
  texts(name: string): Located<string>[] {
    const node = this.values.get(name);
    const items = isSeq(node) ? (node.items as YamlNode[]) : this.values.has(name) ? [node] : [];
    return items.flatMap(item => this.#asText(this.file.resolve(item), name) ?? []);
  }

  /** Whether somebody wrote `[]`: a list whose items will not do is not empty. */
  isEmptyList(name: string): boolean {
    const node = this.values.get(name);
    return isSeq(node) && node.items.length === 0;
  }

  #asText(node: YamlNode, name: string): Located<string> | null {
    return isScalar(node) && typeof node.value === 'string'
      ? {value: node.value.trim(), place: this.file.placeOf(node)}
      : this.#unexpected(node, name, 'text');
  }

  #unexpected(node: YamlNode, name: string, wanted: string): null {
    const isValue = wanted === 'text' && isScalar(node) && node.value !== null;
    const note = isValue ? 'Put the value in quotes.' : undefined;
    const place = node ? this.file.placeOf(node) : this.place;
    this.file.report(place, `Unexpected ${describeNode(node)} for \`${name}\`, expected ${wanted}.`, {note});
    return null;
  }
}

/** Reads a file that holds a list of maps (`- id: a`) or a map of maps (`a: {…}`, where the key is the id). */
export function readYamlEntries(file: YamlFile, format: EntryFormat): YamlEntry[] {
  const {root} = file;
  if (
    isMap(root) &&
    root.items.some(
      ({key, value}) =>
        isScalar(key) && format.keys.includes(String(key.value)) && isScalar(value) && !isBlank(value),
    )
  ) {
    file.incomplete = true;
    file.report(file.placeOf(root), `Expected a list of ${format.noun} entries, found the keys of one.`, {
      note: 'Begin each entry with a hyphen: `- id: …`, and the keys that follow below `id`.',
    });
    return [];
  }
  if (isMap(root)) {
    return (root.items as Pair<ParsedNode, YamlNode>[]).flatMap(({key, value}) => {
      const text = isScalar(key) ? String(key.value) : '';
      return readEntry(file, format, file.resolve(value), {value: text, place: file.placeOf(key)});
    });
  }
  if (isSeq(root))
    return (root.items as YamlNode[]).flatMap(item => readEntry(file, format, file.resolve(item), null));
  if (root && !isBlank(root)) {
    file.incomplete = true;
    file.report(
      file.placeOf(root),
      `Unexpected ${describeNode(root)}, expected a list of ${format.noun} entries.`,
      {
        note: 'Write a list of maps, each with an `id` and a `title`.',
      },
    );
  }
  return [];
}

function readEntry(
  file: YamlFile,
  format: EntryFormat,
  node: YamlNode,
  key: Located<string> | null,
): YamlEntry[] {
  if (isMap(node)) {
    const pairs = node.items as Pair<ParsedNode, YamlNode>[];
    const values = new Map(pairs.flatMap(pair => readPair(file, format, pair)));
    return [new YamlEntry(file, key?.place ?? file.placeOf(node), values, key)];
  }
  if (key && isBlank(node)) return [new YamlEntry(file, key.place, new Map(), key)];
  file.incomplete = true;
  const place = node ? file.placeOf(node) : (key?.place ?? FILE_START);
  file.report(place, `Unexpected ${describeNode(node)}, expected a map with the keys of a ${format.noun}.`, {
    note: 'Write `id: …` and `title: …` below each other.',
  });
  return [];
}

function readPair(
  file: YamlFile,
  format: EntryFormat,
  pair: Pair<ParsedNode, YamlNode>,
): [string, YamlNode][] {
  const name = isScalar(pair.key) ? String(pair.key.value) : describeNode(pair.key);
  const place = file.placeOf(pair.key);
  if (!format.keys.includes(name)) {
    const question = didYouMean(nearest(name, format.keys));
    file.report(place, `Unknown key \`${name}\` in a ${format.noun}${question}`, {
      note: `Known keys: ${quoteAll(format.keys, ', ')}.`,
      expected: [...format.keys],
      actual: [name],
    });
    return [];
  }
  if (isBlank(pair.value)) {
    file.report(place, `The key \`${name}\` has no value.`, {
      note: 'Give it a value or delete it; a value that begins with `#` needs quotes.',
    });
    return [];
  }
  return [[name, file.resolve(pair.value)]];
}
