import type {FrontMatter} from '../markdown/page.js';
import {frontMatterLines} from '../markdown/yaml/front-matter-end.js';
import {frontMatterValues} from '../markdown/yaml/front-matter-values.js';
import type {Evidence, FrontMatterKey, Placeholder} from './template.js';
import {readValues} from './words/choice.js';
import {isForLater} from './words/later.js';
import {presenceSaid} from './words/presence.js';
import {isPromptValue} from './words/prompt.js';
import {quoted} from './words/quoted.js';
import {findSlots} from './words/slot.js';

/** The template's front matter, line by line. */
export interface FrontMatterSpec {
  keys: FrontMatterKey[];
  placeholders: Placeholder[];
}

const KEY = /^(?<name>[\w-]+)\s*:(?:\s+(?<value>.*))?$/u;

/**
 * Reads which keys pages need and what values they may take. The template's front matter is read as lines, not as
 * YAML: `status: {proposed | accepted}` and `title: [Name] of it` are what people write, and no valid YAML.
 * A comment behind a value or above a key may say that it is optional, or list the values (`# draft | accepted`).
 */
export function readFrontMatterSpec(source: string, parsed?: FrontMatter): FrontMatterSpec {
  const lines = frontMatterLines(source.split('\n')) ?? [];
  const keys: FrontMatterKey[] = [];
  const placeholders: Placeholder[] = [];
  let comments: string[] = [];
  let allOptional: Evidence | null = null;
  lines.forEach((text, index) => {
    const line = index + 2;
    const comment = /^\s*#\s*(.*)$/u.exec(text)?.[1];
    if (comment !== undefined) {
      comments.push(comment);
      allOptional ??= saidOptional(comment, line, 'values');
      return;
    }
    const {name, value = ''} = KEY.exec(text)?.groups ?? {};
    const [content = '', behind = ''] = splitComment(name === undefined ? text : value);
    const slots = isSequence(name ?? '', content) ? [] : findSlots(content);
    const item = content.replace(/^-\s+/u, '').replace(/^(["'])(.*)\1$/u, '$2');
    placeholders.push(
      ...(slots.length === 0 && isPromptValue(item) ? [item] : slots.map(slot => slot.text)).map(
        (each): Placeholder => ({text: each, line, surroundings: 'front matter'}),
      ),
    );
    if (name !== undefined) {
      const said = [...comments, behind].filter(Boolean);
      const optional = said.flatMap(each => saidOptional(each, line, 'value', name) ?? [])[0] ?? allOptional;
      const isBlock = content === '' && /^\s+\S|^-\s/u.test(lines[index + 1] ?? '');
      keys.push({
        name,
        line,
        required: optional === null,
        why: optional ? [optional] : [],
        values: readChoice(content, said),
        mayBeEmpty: (EMPTY.test(content) && !isBlock) || isForLater(content),
        isForLater: isForLater(content),
      });
    }
    comments = [];
  });
  return {keys, placeholders: [...placeholders, ...foldedInstructions(parsed, placeholders)]};
}

/** Instructions that YAML folds out of several lines, or that stand in a list of one line. */
function foldedInstructions(parsed: FrontMatter | undefined, known: readonly Placeholder[]): Placeholder[] {
  const lines = new Set(known.map(({line}) => line));
  return (parsed ? frontMatterValues(parsed) : [])
    .filter(({text, place}) => !lines.has(place.start.line) && isPromptValue(text))
    .map(({text, place}) => ({text, line: place.start.line, surroundings: 'front matter'}));
}

function saidOptional(text: string, line: number, kind: 'value' | 'values', name?: string): Evidence | null {
  const said = presenceSaid(text, {kind, name});
  return said === null || said.presence === 'required' ? null : {line, text: quoted(said.text)};
}

/** Values of YAML that say nothing. */
const EMPTY = /^(?:""|''|\[\s*\]|\{\s*\}|null|~)?$/u;

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

/** A value and the comment behind it. A YAML comment begins with a `#` behind a space, outside quotation marks. */
export function splitComment(value: string): [content: string, comment: string] {
  const quoted = /^\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/u.exec(value)?.[0].length ?? 0;
  const hash = /(?:^|\s)#/u.exec(value.slice(quoted));
  if (!hash) return [value.trim(), ''];
  return [
    value.slice(0, quoted + hash.index).trim(),
    value.slice(quoted + hash.index).replace(/^\s*#\s*/u, ''),
  ];
}

function readChoice(content: string, comments: string[]): string[] | null {
  const [slot] = findSlots(content);
  const fromSlot = slot && readValues(slot.inner);
  if (fromSlot) return fromSlot;
  const bare = readValues(content.replace(/^["']|["']$/gu, ''));
  if (bare && content.includes('|')) return bare;
  for (const comment of comments) {
    const listed = /\bone of:?\s*(?<list>.+)$/iu.exec(comment)?.groups?.list ?? comment;
    const values =
      readValues(listed) ??
      (listed !== comment && listed.includes(',') ? listed.split(/,\s*(?:or\s+)?/u) : null);
    if (values) return values.map(value => value.replace(/^[`"']|[`"'.]$/gu, '').trim());
  }
  return null;
}
