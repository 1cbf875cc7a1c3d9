import {isMark, readMarks} from '../marks.js';
import type {Finding} from '../../markdown/finding.js';
import type {FrontMatter} from '../../markdown/page.js';
import {frontMatterValues} from '../../markdown/yaml/front-matter-values.js';
import type {Evidence, FrontMatterKey, Placeholder} from '../template.js';
import {readValues} from '../words/choice.js';
import {readCondition, type Condition} from '../words/condition.js';
import {isForLater} from '../words/later.js';
import {asksForEmpty, presenceSaid} from '../words/presence.js';
import {isPromptValue} from '../words/prompt.js';
import {quoted} from '../words/quoted.js';
import {findSlots} from '../words/slot.js';
import {namesRelation} from '../words/value.js';
import {readEntries, type Entry, type LineText} from './entries.js';
import {readValueForm, readValueWords} from './value-words.js';

/** What a template's front matter says. */
export interface FrontMatterSpec {
  keys: FrontMatterKey[];
  placeholders: Placeholder[];
  /** The JSON Schema that a comment names: `# template: schema: adr.schema.json`. */
  schemaFile: {file: string; line: number} | null;
  /** Marks that cannot be read. */
  findings: Finding[];
}

/**
 * Reads which keys pages need, and what is said of their values: by the values themselves, and by the comments above
 * and behind them.
 */
export function readFrontMatterSpec(
  source: string,
  path = 'template.md',
  parsed?: FrontMatter,
): FrontMatterSpec {
  const {entries, comments} = readEntries(source);
  const allOptional = comments.flatMap(each => saidOptional(each, {kind: 'values'}) ?? [])[0] ?? null;
  const read = entries.map(entry => readKey(entry, allOptional, path));
  const [schemaFile = null] = comments.flatMap(({text, line}) => {
    const file = SCHEMA.exec(text)?.groups?.file;
    return file === undefined ? [] : [{file, line}];
  });
  const placeholders = entries.flatMap(placeholdersOf);
  return {
    keys: read.map(({key}) => key),
    placeholders: [...placeholders, ...(parsed ? foldedInstructions(parsed, placeholders) : [])],
    schemaFile,
    findings: read.flatMap(({findings}) => findings),
  };
}

const SCHEMA = /^template:\s*schema:\s*(?<file>\S+)\s*$/iu;

function readKey(
  {name, line, value, isBlock, parts, comments}: Entry,
  allOptional: Evidence | null,
  path: string,
): {key: FrontMatterKey; findings: Finding[]} {
  const marked = comments
    .filter(({text}) => isMark(text) && !SCHEMA.test(text))
    .map(comment => readMarks(comment.text, path, lineAt(comment.line)));
  const marks = marked.map(each => each.marks).filter(({presence}) => presence !== null);
  const said = comments.filter(({text}) => !isMark(text));
  const about = {kind: 'value', name} as const;
  // `replaces: "/x.md"` shows what to write where there is something to write; a slot asks for it.
  const isRelation = namesRelation(name) && parts.every(({text}) => findSlots(text).length === 0);
  const optional =
    said.flatMap(each => saidOptional(each, about) ?? [])[0] ??
    (isAside(value) ? saidOptional({text: value, line}, {...about, bare: 'first'}) : null) ??
    allOptional ??
    (isRelation ? {line, text: 'a relation, which not every page has'} : null);
  const when = marks.flatMap(mark => mark.when ?? [])[0] ?? requiredWhen(said, name);
  const presence = marks.at(-1)?.presence ?? (when ? 'conditional' : optional ? 'optional' : 'required');
  const why = marks.at(-1)?.why ?? (when ? [] : optional ? [optional] : []);
  const isLater = isForLater(value);
  const words = said.map(({text}) => readValueWords(text));
  return {
    key: {
      name,
      line,
      required: presence === 'required',
      when,
      why,
      values: readChoice(value, said),
      mayBeEmpty:
        (EMPTY.test(value) && !isBlock) ||
        isLater ||
        [value, ...said.map(({text}) => text)].some(asksForEmpty),
      isForLater: isLater,
      form: Object.assign(
        {},
        ...words,
        ...(isBlock ? itemForms(parts) : [readValueForm(value)]),
      ) as FrontMatterKey['form'],
      words: said.map(({text}) => text).join(' '),
    },
    findings: marked.flatMap(({findings}) => findings),
  };
}

/** What all items of a list are shown as is so for each item of a page's. */
function itemForms(parts: readonly LineText[]): FrontMatterKey['form'][] {
  const forms = parts.map(({text}) => (text.startsWith('- ') ? readValueForm(text.slice(2).trim()) : {}));
  const [first = {}] = forms;
  const isOne = forms.every(form => JSON.stringify(form) === JSON.stringify(first));
  return isOne && Object.keys(first).length > 0 ? [{items: first}] : [];
}

/** `# required when status is final` */
function requiredWhen(comments: readonly LineText[], name: string): Condition | null {
  for (const {text} of comments) {
    const {subject = '', condition} =
      /^(?:(?<subject>[^.]{0,60}?)\s+)?(?:is\s+)?(?:only\s+)?(?:required|mandatory|needed)\s*,?\s*(?<condition>(?:only\s+)?(?:when|if|once|while|where)\s.+)$/iu.exec(
        text,
      )?.groups ?? {};
    const isOwn =
      /^(?:|this|this key|this field|it)$/iu.test(subject) || subject.toLowerCase() === name.toLowerCase();
    const read = condition !== undefined && isOwn ? readCondition(condition) : null;
    if (read) return read;
  }
  return null;
}

function saidOptional({text, line}: LineText, about: Parameters<typeof presenceSaid>[1]): Evidence | null {
  const said = presenceSaid(text, about);
  return said === null || said.presence === 'required' ? null : {line, text: quoted(said.text)};
}

/** Whether a value is a remark about itself: `(optional - the one before)`, `[optional]`. */
function isAside(value: string): boolean {
  return /^["']?[([{<].*[)\]}>]["']?$/su.test(value);
}

function lineAt(line: number): Finding['place'] {
  return {start: {line, column: 1}, end: {line, column: 2}};
}

/** Values of YAML that say nothing. */
const EMPTY = /^(?:""|''|\[\s*\]|\{\s*\}|null|~)?$/u;

function placeholdersOf({name, value, parts}: Entry): Placeholder[] {
  return parts.flatMap(({text, line}) => {
    const slots = isSequence(text === value ? name : '', text) ? [] : findSlots(text);
    const item = text.replace(/^-\s+/u, '').replace(/^(["'])(.*)\1$/u, '$2');
    const texts = slots.length === 0 && isPromptValue(item) ? [item] : slots.map(slot => slot.text);
    return texts.map((each): Placeholder => ({text: each, line, surroundings: 'front matter'}));
  });
}

/** Instructions that YAML folds out of several lines, or that stand in a list of one line. */
function foldedInstructions(parsed: FrontMatter, known: readonly Placeholder[]): Placeholder[] {
  const lines = new Set(known.map(({line}) => line));
  return frontMatterValues(parsed)
    .filter(({text, place}) => !lines.has(place.start.line) && isPromptValue(text))
    .map(({text, place}) => ({text, line: place.start.line, surroundings: 'front matter'}));
}

/**
 * Whether a value in brackets is a list of YAML, and no slot: single words with commas between them (`[alpha, beta]`),
 * or one word for a key in the plural (`tags: [runbook]`).
 */
function isSequence(name: string, content: string): boolean {
  const items =
    /^\[(?<items>[^[\]{}<>]*)\]$/u
      .exec(content)
      ?.groups?.items?.split(',')
      .map(item => item.trim()) ?? [];
  return (
    items.every(item => /^["']?[\w./@-]+["']?$/u.test(item)) &&
    (items.length > 1 || (items.length === 1 && /s$/iu.test(name)))
  );
}

function readChoice(value: string, comments: readonly LineText[]): string[] | null {
  const [slot] = findSlots(value);
  const fromSlot = slot && readValues(slot.inner);
  if (fromSlot) return fromSlot;
  const bare = readValues(value.replace(/^["']|["']$/gu, ''));
  if (bare && value.includes('|')) return bare;
  for (const {text} of comments) {
    const listed = /\bone of\b:?(?<list>.+)/isu.exec(text)?.groups?.list?.trim() ?? text;
    const values =
      readValues(listed) ??
      (listed !== text && listed.includes(',') ? listed.split(/,\s*(?:or\s+)?/u) : null);
    if (values) return values.map(each => each.replace(/^[`"']|[`"'.]$/gu, '').trim());
  }
  return null;
}
