import type {
  ComparedPageProps,
  ComparedPartProps,
  ComparedRowProps,
  FactValueProps,
} from 'docusaurus-plugin-pattern-library';

/** What one page has in a row: a part of it, a row of its table, or several of them; `null` for nothing. */
export type ComparedCell =
  | {readonly kind: 'values'; readonly values: readonly FactValueProps[]}
  | {readonly kind: 'row'; readonly row: ComparedRowProps}
  | {readonly kind: 'rows'; readonly rows: readonly ComparedRowProps[]}
  | null;

export interface ComparedRow {
  readonly key: string;
  /** HTML of the plugin's own; `null` for the rows of tables that only one page has. */
  readonly head: {readonly text: string} | {readonly html: string} | null;
  /** One for each page. */
  readonly cells: readonly ComparedCell[];
}

/** Rows that stand below one heading: what one part of the template holds. */
export interface ComparedSection {
  readonly key: string;
  /** `null` for a row that says itself what it is. */
  readonly label: string | null;
  readonly rows: readonly ComparedRow[];
}

/**
 * Lays pages side by side: the parts that the templates of all of them have, in the order of the first, without those
 * that no page has filled.
 */
export default function comparisonRows(pages: readonly ComparedPageProps[]): ComparedSection[] {
  const [first, ...others] = pages;
  const partsOf = others.map(({parts}) => new Map(parts.map(part => [part.name, part])));
  const sections: (ComparedSection & {rows: ComparedRow[]})[] = [];
  for (const part of first?.parts ?? []) {
    const same = partsOf.flatMap(parts => parts.get(part.name) ?? []);
    const all = [part, ...same];
    if (same.length < others.length || all.every(isEmpty)) continue;
    const isTable = all.some(({rows}) => rows !== undefined);
    const label = isTable || part.holder !== part.label ? part.holder : null;
    const rows = isTable ? tableRows(all) : [partRow(all)];
    const last = sections.at(-1);
    if (!isTable && last && label !== null && last.label === label) last.rows.push(...rows);
    else sections.push({key: part.name, label, rows});
  }
  return sections;
}

function isEmpty({values, rows = []}: ComparedPartProps): boolean {
  return values.length + rows.length === 0;
}

function partRow(parts: readonly ComparedPartProps[]): ComparedRow {
  const {name, label} = parts[0]!;
  return {
    key: name,
    head: {text: label},
    cells: parts.map(({values}) => (values.length > 0 ? {kind: 'values', values} : null)),
  };
}

/**
 * A row of the table is one here where the template asks for it, or where several pages have it. Of the others, each
 * would stand alone in its line: they come together in one.
 */
function tableRows(parts: readonly ComparedPartProps[]): ComparedRow[] {
  const tables = parts.map(({rows = []}) => new Map(rows.map(row => [row.key, row])));
  const counts = new Map<string, number>();
  for (const key of tables.flatMap(table => [...table.keys()])) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isOwnRow = ({key, isNamed}: ComparedRowProps) =>
    isNamed || parts.length === 1 || (counts.get(key) ?? 0) > 1;
  const shared = new Map<string, ComparedRowProps>();
  for (const row of parts.flatMap(({rows = []}) => rows.filter(isOwnRow)))
    if (!shared.has(row.key)) shared.set(row.key, row);
  const rest = parts.map(({rows = []}) => rows.filter(row => !isOwnRow(row)));
  const own = [...shared].map(([key, {head}]): ComparedRow => ({
    key,
    head: {html: head},
    cells: tables.map(table => {
      const row = table.get(key);
      return row ? {kind: 'row', row} : null;
    }),
  }));
  if (rest.every(rows => rows.length === 0)) return own;
  const cells = rest.map((rows): ComparedCell => (rows.length > 0 ? {kind: 'rows', rows} : null));
  return [...own, {key: ' rest', head: null, cells}];
}
