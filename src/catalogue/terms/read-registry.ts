import type {Finding} from '../../markdown/finding.js';
import {COLOR} from '../color.js';
import {isSlug, slugFault} from '../slug.js';
import {nounOf, type Registry, type TaxonomyConfig, type Term} from './taxonomy.js';
import {readYamlEntries} from '../yaml-entries.js';
import type {Located, YamlEntry} from '../yaml-entries.js';
import {titleFault} from '../title-faults.js';
import {YamlFile} from '../yaml-file.js';

const TERM_KEYS = ['id', 'title', 'number', 'summary', 'icon', 'color', 'aliases', 'doc'];

/** Reads the registry of a taxonomy. Never throws: what is wrong becomes findings, and the other terms stand. */
export function readRegistry(
  file: {path: string; text: string},
  taxonomy: TaxonomyConfig,
): {registry: Registry; findings: Finding[]} {
  const yaml = new YamlFile(file);
  const noun = nounOf(taxonomy);
  const entries = readYamlEntries(yaml, {noun, keys: TERM_KEYS});
  const names = new NameTable(yaml, noun);
  // Ids first: an alias never takes the name of a term that stands further down.
  const identified = entries.flatMap(entry => {
    const id = readId(yaml, entry, noun);
    return id && names.claim('id', id) ? [{entry, id}] : [];
  });
  const terms = identified.map(({entry, id}) => readTerm(yaml, entry, id, noun, names));
  const registry = {taxonomy, path: file.path, terms, incomplete: yaml.incomplete};
  return {registry, findings: yaml.findings.toSorted(byPlace)};
}

function readTerm(
  yaml: YamlFile,
  entry: YamlEntry,
  id: Located<string>,
  noun: string,
  names: NameTable,
): Term {
  const title = entry.text('title');
  if (!title?.value && (title || !entry.values.has('title'))) {
    yaml.report(title?.place ?? id.place, `The ${noun} \`${id.value}\` has no title.`, {
      note: 'Write the title that readers see: `title: …`.',
    });
  }
  yaml.reportFault(title?.place, title && titleFault(title.value));
  const number = entry.number('number');
  if (number) names.claim('number', {value: String(number.value), place: number.place});
  const doc = entry.text('doc');
  return {
    id: id.value,
    title: title?.value || id.value,
    number: number?.value ?? null,
    summary: entry.text('summary')?.value ?? '',
    icon: entry.text('icon')?.value ?? '',
    color: readColor(yaml, entry),
    aliases: entry.texts('aliases').flatMap(alias => (names.claim('alias', alias) ? [alias.value] : [])),
    doc: doc?.value || null,
    place: id.place,
    docPlace: doc?.place ?? id.place,
  };
}

function readColor(yaml: YamlFile, entry: YamlEntry): string {
  const color = entry.text('color');
  if (!color || COLOR.test(color.value)) return color?.value ?? '';
  yaml.report(color.place, `Expected a colour, found \`${color.value.slice(0, 80)}\`.`, {
    note: "Write a name such as `danger` or `teal`, or a quoted value such as `'#8250df'`.",
    actual: [color.value],
  });
  return '';
}

function readId(yaml: YamlFile, entry: YamlEntry, noun: string): Located<string> | null {
  const id = entry.text('id');
  if (id && isSlug(id.value)) return id;
  yaml.incomplete = true;
  if (!id) {
    if (!entry.values.has('id'))
      yaml.report(entry.place, `A ${noun} has no id.`, {note: 'Add `id: …`, the word that pages write.'});
    return null;
  }
  yaml.reportFault(id.place, slugFault(id.value));
  return null;
}

/** Ids and aliases share one name space: a page writes either in the same place. */
class NameTable {
  readonly #lines = new Map<string, number>();

  constructor(
    private readonly yaml: YamlFile,
    private readonly noun: string,
  ) {}

  /** Whether the name was free; if not, it says who has it. */
  claim(kind: 'id' | 'alias' | 'number', {value, place}: Located<string>): boolean {
    const key = kind === 'number' ? `number ${value}` : value;
    const line = this.#lines.get(key);
    if (line === undefined) {
      this.#lines.set(key, place.start.line);
      return true;
    }
    this.yaml.report(place, `The ${kind} \`${value}\` is taken by the ${this.noun} on line ${line}.`, {
      note: `Give each ${this.noun} its own.`,
      actual: [value],
    });
    return false;
  }
}

function byPlace({place: {start: a}}: Finding, {place: {start: b}}: Finding): number {
  return a.line - b.line || a.column - b.column;
}
