import {frontMatterLines} from '../../markdown/yaml/front-matter-end.js';

/** A piece of text with its line in the file. */
export interface LineText {
  text: string;
  line: number;
}

/** A key of the template's front matter, as its lines have it. */
export interface Entry {
  name: string;
  line: number;
  /** The value on the key's line, with the lines that go on with it; empty where a block stands below the key. */
  value: string;
  /** The value as its lines have it, without comments: also the items of a list, and what is nested. */
  parts: LineText[];
  /** What stands below the key begins with an item of a list or a nested key. */
  isBlock: boolean;
  /** The comments above the key, behind its value and at the top of its block. */
  comments: LineText[];
}

/**
 * Takes the lines of a front matter apart. They are read as lines, not as YAML: `status: {proposed | accepted}` and
 * `title: [Name] of it` are what people write, and no valid YAML.
 */
export function readEntries(source: string): {entries: Entry[]; comments: LineText[]} {
  const entries: Entry[] = [];
  const all: LineText[] = [];
  let above: LineText[] = [];
  for (const [index, text] of (frontMatterLines(source.split('\n')) ?? []).entries()) {
    const line = index + 2;
    const last = entries.at(-1);
    const comment = /^\s*#(.*)$/u.exec(text)?.[1]?.replace(/^[#\s]+/u, '');
    if (comment !== undefined) {
      all.push({text: comment, line});
      const isInside = last !== undefined && /^\s/u.test(text) && last.value === '';
      (isInside ? last.comments : above).push({text: comment, line});
      continue;
    }
    const key = splitKey(text);
    const [content, behind] = splitComment(key ? key.value : text);
    const comments = [...above, ...(behind === '' ? [] : [{text: behind, line}])];
    if (behind !== '') all.push({text: behind, line});
    above = [];
    if (key) {
      entries.push({
        name: key.name,
        line,
        value: content,
        parts: content === '' ? [] : [{text: content, line}],
        isBlock: false,
        comments,
      });
    } else if (last && content !== '') {
      last.parts.push({text: content, line});
      if (last.value === '') last.isBlock = true;
      else last.value = `${last.value} ${content}`;
    }
  }
  return {entries, comments: all};
}

/** `Proposed Solutions: []`: the name is all in front of the first colon that a space or nothing follows. */
function splitKey(text: string): {name: string; value: string} | null {
  const colon = text.search(/:(?:\s|$)/u);
  if (colon < 1) return null;
  const written = text.slice(0, colon).trimEnd();
  const name = /^(["'])(?<inner>.+)\1$/u.exec(written)?.groups?.inner ?? written;
  return /^[\p{L}\p{N}_][^[\]{}<>#,"]*$/u.test(name) ? {name, value: text.slice(colon + 1)} : null;
}

/** A value and the comment behind it. A YAML comment begins with a `#` behind a space, outside quotation marks. */
export function splitComment(value: string): [content: string, comment: string] {
  const quoted = /^\s*(?:-\s+)?(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/u.exec(value)?.[0].length ?? 0;
  const hash = /(?:^|\s)#/u.exec(value.slice(quoted));
  if (!hash) return [value.trim(), ''];
  return [
    value.slice(0, quoted + hash.index).trim(),
    value.slice(quoted + hash.index).replace(/^\s*#+\s*/u, ''),
  ];
}
