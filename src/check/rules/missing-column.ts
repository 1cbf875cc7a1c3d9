import type {Table} from 'mdast';
import {normalizeName, plainText, placeOf} from '../../markdown/text.js';
import type {TableSpec} from '../../template/template.js';
import {holdersOf} from '../match/page-match.js';
import {quote, quoteAll, type TemplateRule} from '../rule.js';

/** A column of the template is missing from a table. */
export const missingColumn: TemplateRule = {
  id: 'missing-column',
  severity: 'error',
  *check(match) {
    for (const holder of holdersOf(match)) {
      for (const element of holder.elements) {
        if (element.kind !== 'table' || !element.table) continue;
        const {spec, table} = element;
        const header = headerOf(table);
        const names = header.map(({name}) => normalizeName(name));
        const missing = spec.columns.filter(({name}) => !names.includes(normalizeName(name))).map(({name}) => name);
        const [first] = table.children;
        if (missing.length === 0 || !first) continue;
        yield {
          place: placeOf(first),
          line: spec.line,
          severity: spec.severity ?? undefined,
          reason: `Expected the ${missing.length > 1 ? 'columns' : 'column'} ${quoteAll(missing)} in the table ${holder.where}, found ${header.length > 0 ? quoteAll(header.map(({name}) => name || ' ')) : 'none'}`,
          note: `Write the header as ${quote(`| ${spec.text} |`)}.`,
          expected: missing,
          actual: header.map(({name}) => name),
        };
      }
    }
  },
};

/** The columns of a page's table, in order. */
export function headerOf(table: Table): {name: string}[] {
  return (table.children[0]?.children ?? []).map(cell => ({name: plainText(cell)}));
}

/** For each column of the template, where it stands in the page's table; -1 when it is missing. */
export function columnIndexes(spec: TableSpec, table: Table): number[] {
  const names = headerOf(table).map(({name}) => normalizeName(name));
  return spec.columns.map(({name}) => names.indexOf(normalizeName(name)));
}
