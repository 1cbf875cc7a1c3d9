import type {CataloguePage} from '../../../catalogue/catalogue.js';
import {valueKey} from '../../../catalogue/listings/page-values.js';
import {createPublishFact} from '../../../catalogue/facts/published-fact.js';
import type {Fact, FactTable} from '../../../markdown/facts/fact.js';
import type {FactSpec} from '../../../markdown/facts/fact-spec.js';
import type {ComparedPageProps, ComparedPartProps, ComparedRowProps} from '../../../../theme/types.js';
import type {VersionLibrary} from '../../library/library.js';
import {factValueProps} from '../../listings/fact-values.js';
import {toLink} from '../page-link.js';
import type {Comparison} from './comparison.js';

/** What a comparison shows of a page, whichever the others are. */
export function comparedPage(
  page: CataloguePage,
  {nameOf, factsOf}: Comparison,
  library: Pick<VersionLibrary, 'resolveLink' | 'addresses'>,
): ComparedPageProps {
  const {doc} = page;
  const said = doc.facts?.();
  return {
    name: nameOf(doc) ?? '',
    ...toLink(doc),
    parts: factsOf(doc.factSpecs ?? []).map(spec => partOf(spec, said?.get(spec.name), page, library)),
    taxonomies: page.taxonomies.map(({taxonomy, terms}) => ({
      name: taxonomy.name,
      label: taxonomy.label,
      permalink: library.addresses.taxonomy(taxonomy),
      terms: terms.map(({term: {title, number, icon, color}, permalink}) => {
        return {title, number, icon, color, permalink};
      }),
    })),
    relations: page.relations.flatMap(({side: {label}, pages}) =>
      pages.flatMap(({page: other, reason}) => {
        const to = nameOf(other);
        return to === undefined ? [] : [{to, label, reason}];
      }),
    ),
  };
}

/** A part that the page lacks is there without values: it is compared all the same. */
function partOf(
  {name, label, holder}: FactSpec,
  fact: Fact | undefined,
  {doc}: CataloguePage,
  {resolveLink}: Pick<VersionLibrary, 'resolveLink'>,
): ComparedPartProps {
  const part = {name, label, holder};
  if (!fact) return {...part, values: []};
  const tables = fact.values.filter(value => value.kind === 'table');
  if (tables.length === 0) return {...part, values: factValueProps(fact, doc, resolveLink)};
  const published = createPublishFact(doc, resolveLink)({name, values: tables});
  return {
    ...part,
    values: [],
    rows: tables.flatMap((table, index) => {
      const shown = published[index];
      return shown && 'rows' in shown ? rowsOf(table, shown.rows) : [];
    }),
  };
}

/** @param shown The rows of the table with links that lead there from anywhere. */
function rowsOf(
  {columns, rowHead, rowNames}: FactTable,
  shown: readonly Record<string, {text: string; html: string}>[],
): ComparedRowProps[] {
  const seen = new Map<string, number>();
  return shown.map((row, position) => {
    const name = rowNames[position] ?? null;
    const head = row[rowHead];
    const key = name === null ? `"${valueKey(head?.text ?? '')}` : name;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      key: count === 1 ? key : `${key} ${count}`,
      isNamed: name !== null,
      head: head?.html ?? '',
      cells: columns.flatMap(({key: column, title}) => {
        const html = row[column]?.html;
        return column === rowHead || html === undefined ? [] : [{title, html}];
      }),
    };
  });
}
