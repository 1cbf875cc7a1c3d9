import {joinWords} from '../../markdown/quote.js';
import type {MigratedPage} from '../../migrate/migrate-page.js';

/** A file, and what became of it. */
export interface MigratedFile extends Pick<MigratedPage, 'changes' | 'left'> {
  /** As messages show it. */
  path: string;
  /** Why it could not be read or written; `null` where it could. */
  failure: string | null;
}

const NOUNS = {
  'HTML box': ['HTML box', 'HTML boxes'],
  admonition: ['admonition', 'admonitions'],
  footer: ['part of a footer', 'parts of footers'],
  MDX: ['line that MDX stumbles over', 'lines that MDX stumbles over'],
} as const;

/** One line for each file that was changed, and one for all that somebody has to do by hand. */
export function reportMigration(
  files: readonly MigratedFile[],
  {isDryRun, notes}: {isDryRun: boolean; notes: readonly string[]},
): string {
  const verb = isDryRun ? 'would move' : 'moved';
  const lines = files.flatMap(({path, changes, left, failure}) => [
    ...(changes.length > 0 ? [`${path}: ${verb} ${countOf(changes)}`] : []),
    ...(failure === null ? [] : [`${path}: left as it is: ${failure}`]),
    ...left.map(({line, reason, note}) => `${path}:${line} left: ${reason}\n    ${note}`),
  ]);
  const changed = files.filter(({changes}) => changes.length > 0).length;
  const left = files.reduce((sum, each) => sum + each.left.length + (each.failure === null ? 0 : 1), 0);
  const all = countOf(files.flatMap(({changes}) => changes));
  const pages = files.length === 1 ? '1 page read' : `${files.length} pages read`;
  const result =
    changed === 0 ? 'nothing to move' : `${isDryRun ? 'would change' : 'changed'} ${changed}: ${all}`;
  const rest = left > 0 ? `, ${left} left for you` : '';
  return [
    ...lines,
    ...notes,
    ...(lines.length + notes.length > 0 ? [''] : []),
    `${pages}, ${result}${rest}`,
    '',
  ].join('\n');
}

function countOf(changes: MigratedFile['changes']): string {
  const counts = Object.entries(NOUNS).flatMap(([what, [one, many]]) => {
    const count = changes.filter(change => change.what === what).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return joinWords(counts);
}
