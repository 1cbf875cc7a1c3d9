import type {Code, Paragraph} from 'mdast';
import type {Lead} from './lead.js';

/** A line of a header in code: `Title: …`, `id = "…"`. */
const CODE_FIELD = /^(?<name>[\p{L}\p{N}][\p{L}\p{N} _.()/#-]{0,40}?)\s*(?::(?=\s|$)|=)(?<value>.*)$/su;

/** Languages in which headers are written; none counts, too. */
const HEADER_LANGUAGES: readonly (string | null | undefined)[] = [
  null,
  undefined,
  'text',
  'txt',
  'plain',
  'toml',
  'yaml',
  'yml',
  'ini',
  'properties',
];

/**
 * The fields of a code block that is a header of them: two or more lines such as `Title: …` or `id = "…"`. Indented
 * lines, lists and comments go on with the field above. Empty when the block holds anything else.
 */
export function readCodeLabels({lang, value, position}: Code): Lead[] {
  if (!HEADER_LANGUAGES.includes(lang?.toLowerCase())) return [];
  const entries: {name: string; value: string; line: number; length: number}[] = [];
  for (const [index, text] of value.split('\n').entries()) {
    const groups = CODE_FIELD.exec(text)?.groups;
    const last = entries.at(-1);
    if (groups) {
      entries.push({
        name: groups.name ?? '',
        value: groups.value?.trimStart() ?? '',
        line: index,
        length: text.length,
      });
    } else if (last && /^(?:\s+\S|-\s|[\])}])/u.test(text)) {
      last.value += ` ${text.trim()}`;
    } else if (!/^(?:#|;|\[|$)/u.test(text)) {
      return [];
    }
  }
  const first = (position?.start.line ?? 0) + 1;
  return entries.length > 1
    ? entries.map(entry => codeLead(entry.name, entry.value, first + entry.line, entry.length))
    : [];
}

function codeLead(name: string, value: string, line: number, length: number): Lead {
  const bare = value.trim().replace(/^(["'])(.*)\1$/u, '$2');
  const node: Paragraph = {type: 'paragraph', children: [{type: 'text', value: bare}]};
  return {
    name,
    nameNodes: [{type: 'text', value: name}],
    value: node.children,
    nodes: [node],
    text: bare,
    isLabel: true,
    isEmpty: bare === '',
    place: {start: {line, column: 1}, end: {line, column: length + 1}},
  };
}
