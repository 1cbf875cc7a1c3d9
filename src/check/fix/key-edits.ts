import type {Fix} from '../../markdown/finding.js';
import {insert, skeleton} from '../../markdown/fix.js';
import type {Page} from '../../markdown/page.js';
import type {SourceText} from '../../markdown/source-text.js';
import type {Template} from '../../template/template.js';
import {reorder, type Movable} from './moves.js';

/** Puts keys of the front matter into an order. Where comments stand among them, nobody knows what they are about. */
export function reorderKeys(
  {frontMatter: {data, place}}: Page,
  order: readonly string[],
  source: SourceText,
): Fix | undefined {
  const parts = Object.keys(data)
    .filter(key => order.includes(key))
    .map((key): Movable => {
      const {start, end} = place(key);
      const line = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
      return {place: {start, end: {line, column: source.line(line).length + 1}}, rank: order.indexOf(key)};
    });
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.some(({place: {start}}) => start.column !== 1)) return undefined;
  const lines = parts.flatMap(({place: {start, end}}) => [start.line, end.line]);
  const [from, to] = [Math.min(...lines), Math.max(...lines)];
  const hasComments = Array.from({length: to - from + 1}, (_, index) => source.line(from + index)).some(
    line => /^\s*#/u.test(line),
  );
  return hasComments ? undefined : reorder(parts, source);
}

/** Adds a key with the slot that the template has for it, above the end of the front matter. */
export function addKey(
  {
    tree: {
      children: [yaml],
    },
  }: Page,
  key: string,
  template: Template,
): Fix | undefined {
  const line = template.frontMatter.find(({name}) => name === key)?.line;
  const slot = template.placeholders.find(each => each.line === line && each.surroundings === 'front matter');
  if (yaml?.type !== 'yaml' || !yaml.position || !slot) return undefined;
  return skeleton(
    insert({line: yaml.position.end.line, column: 1}, `${key}: ${JSON.stringify(slot.text)}\n`),
  );
}
