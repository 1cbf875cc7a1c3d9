import type {Code, Root} from 'mdast';

const FENCE = /^\+\+\+[ \t]*$/u;

/**
 * A header of TOML between two `+++` at the top, which Markdown takes for paragraphs, lists and links, becomes a block
 * of code in the tree: that is how people read it.
 */
export function readTomlHeader(tree: Root, source: string): void {
  const lines = source.split('\n');
  if (!FENCE.test(lines[0]?.replace(/\r$/u, '') ?? '')) return;
  const last = lines.findIndex((line, index) => index > 0 && FENCE.test(line.replace(/\r$/u, '')));
  if (last === -1) return;
  const code: Code = {
    type: 'code',
    lang: 'toml',
    value: lines.slice(1, last).join('\n'),
    position: {start: {line: 1, column: 1}, end: {line: last + 1, column: (lines[last] ?? '').length + 1}},
  };
  const below = tree.children.filter(node => (node.position?.start.line ?? 0) > last + 1);
  tree.children = [code, ...below];
}
