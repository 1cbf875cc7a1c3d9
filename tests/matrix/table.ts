import {nameOf, type Row} from './rows.js';

const HEAD = ['Packages by', 'Docusaurus', 'React', 'Node.js', 'Bundler', 'Outcome'];

/** The rows with what became of them, as Markdown. */
export function table(rows: readonly Row[], outcomes: ReadonlyMap<string, string>): string {
  const cells = rows.map(row => [
    row.packageManager,
    row.docusaurus,
    row.react,
    row.node,
    row.webpack === undefined ? row.bundler : `${row.bundler} (${row.webpack})`,
    (outcomes.get(nameOf(row)) ?? 'not run').replaceAll('|', '\\|'),
  ]);
  const widths = HEAD.map((_, column) =>
    Math.max(...[HEAD, ...cells].map(line => line[column]?.length ?? 0)),
  );
  const line = (words: readonly string[], filler = ' ') =>
    `| ${words.map((word, column) => word.padEnd(widths[column] ?? 0, filler)).join(' | ')} |`;
  return [
    line(HEAD),
    line(
      HEAD.map(() => ''),
      '-',
    ),
    ...cells.map(words => line(words)),
  ].join('\n');
}
