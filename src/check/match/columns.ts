import type {Table} from 'mdast';
import {plainText} from '../../markdown/text.js';
import {hasShape, isExactName, nameKey} from '../../template/name-pattern.js';
import type {TableSpec} from '../../template/template.js';

/** The columns of a page's table, in order. */
export function headerOf(table: Table): {name: string}[] {
  return (table.children[0]?.children ?? []).map(cell => ({name: plainText(cell)}));
}

/** For each column of the template, where it stands in the page's table; -1 when it is missing. */
export function columnIndexes({columns}: TableSpec, table: Table): number[] {
  const keys = headerOf(table).map(({name}) => nameKey(name));
  const taken = new Set<number>();
  const found = columns.map(() => -1);
  for (const isNamed of [isExactName, hasShape]) {
    columns.forEach(({pattern}, column) => {
      if (found[column] !== -1) return;
      const index = keys.findIndex((key, each) => !taken.has(each) && isNamed(pattern, key));
      found[column] = index;
      if (index !== -1) taken.add(index);
    });
  }
  return found;
}
